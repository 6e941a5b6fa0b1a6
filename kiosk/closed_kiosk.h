// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk_engine.h"

#include "app/core/result.h"

#include <memory>

namespace puas {

/// A kiosk whose folder cannot be used: its window says that it is out of use, and the code
/// for IT. Nothing can be tapped and nothing is written. Lives in main(), UI thread.
class ClosedKiosk
{
public:
    ClosedKiosk(const Error &why, const QString &language);
    ~ClosedKiosk();

    /// Loads the window, not shown yet. Null where the screens cannot be loaded.
    [[nodiscard]] QQuickWindow *load(Panel panel);

private:
    std::unique_ptr<RatingSink> m_sink;
    std::unique_ptr<StickCarrier> m_carrier;
    KioskModel m_kiosk;
    QQmlApplicationEngine m_engine;
    LanguageSwitch m_languageSwitch;
};

} // namespace puas
