// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/enrolment_desk.h"
#include "kiosk/kiosk_engine.h"

#include <memory>

namespace puas {

/// A folder in which no kiosk lives yet, and the window that leads to one. Lives in main(),
/// UI thread.
class EnrollingKiosk
{
public:
    /// Fails as KioskEnrolment::open() does.
    [[nodiscard]] static Result<std::unique_ptr<EnrollingKiosk>> start(const QString &folder,
                                                                       const QString &language);

    /// Loads the window, not shown yet. Null where the screen cannot be loaded.
    [[nodiscard]] QQuickWindow *load(Panel panel);
    [[nodiscard]] EnrolmentDesk &desk() { return m_desk; }

private:
    EnrollingKiosk(KioskEnrolment enrolment, const QString &language);

    EnrolmentDesk m_desk;
    QQmlApplicationEngine m_engine;
    LanguageSwitch m_languageSwitch;
};

} // namespace puas
