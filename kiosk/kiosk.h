// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk.h"
#include "kiosk/person_settings.h"
#include "kiosk/visit.h"

namespace puas {

/// All that the window shows, in one typed object; Main.qml gets it as its property.
/// Owns its parts; the sink has to outlive it. UI thread.
class Kiosk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it.")
    Q_PROPERTY(puas::Visit *visit READ visit CONSTANT)
    Q_PROPERTY(puas::PersonSettings *settings READ settings CONSTANT)
    Q_PROPERTY(puas::Desk *desk READ desk CONSTANT)

public:
    Kiosk(RatingSink &sink, VisitSession::Limits limits, Visit::Clock clock,
          const QString &officeLanguage);

    [[nodiscard]] Visit *visit() { return &m_visit; }
    [[nodiscard]] PersonSettings *settings() { return &m_settings; }
    [[nodiscard]] Desk *desk() { return &m_desk; }

private:
    PersonSettings m_settings;
    Desk m_desk;
    Visit m_visit;
};

} // namespace puas
