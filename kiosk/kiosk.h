// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/corner_knock.h"
#include "kiosk/desk.h"
#include "kiosk/person_settings.h"
#include "kiosk/pin_door.h"
#include "kiosk/stick_export.h"
#include "kiosk/training.h"
#include "kiosk/visit.h"

namespace puas {

/// All that the window shows, in one typed object; Main.qml gets it as its property.
/// Owns its parts; the sink and the carrier have to outlive it. UI thread.
class Kiosk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it.")
    Q_PROPERTY(puas::Visit *visit READ visit CONSTANT)
    Q_PROPERTY(puas::PersonSettings *settings READ settings CONSTANT)
    Q_PROPERTY(puas::Desk *desk READ desk CONSTANT)
    Q_PROPERTY(puas::PinDoor *door READ door CONSTANT)
    Q_PROPERTY(puas::StickExport *stick READ stick CONSTANT)
    Q_PROPERTY(puas::Training *training READ training CONSTANT)

public:
    Kiosk(RatingSink &sink, StickCarrier &carrier, VisitSession::Limits limits, Visit::Clock clock,
          const QString &officeLanguage);

    [[nodiscard]] Visit *visit() { return &m_visit; }
    [[nodiscard]] PersonSettings *settings() { return &m_settings; }
    [[nodiscard]] Desk *desk() { return &m_desk; }
    [[nodiscard]] PinDoor *door() { return &m_door; }
    [[nodiscard]] StickExport *stick() { return &m_stick; }
    [[nodiscard]] Training *training() { return &m_training; }

    /// A finger came down on the first screen; true where that was the knock for IT.
    Q_INVOKABLE bool knock(QPointF position, double corner);
    /// A day and month, with the year where asked for, in the person's language.
    Q_INVOKABLE QString date(double msSince1970, bool withYear) const;
    /// A whole number with its separators, in the person's language.
    Q_INVOKABLE QString number(int value) const;

private:
    Visit::Clock m_clock;
    PersonSettings m_settings;
    Desk m_desk;
    Visit m_visit;
    PinDoor m_door;
    StickExport m_stick;
    Training m_training;
    CornerKnock m_knock;
};

} // namespace puas
