// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/attract.h"
#include "kiosk/bell.h"
#include "kiosk/corner_knock.h"
#include "kiosk/counter_hours.h"
#include "kiosk/desk.h"
#include "kiosk/duty.h"
#include "kiosk/officer_entry.h"
#include "kiosk/panel_light.h"
#include "kiosk/person_settings.h"
#include "kiosk/pin_door.h"
#include "kiosk/ruler.h"
#include "kiosk/speech.h"
#include "kiosk/stick_export.h"
#include "kiosk/training.h"
#include "kiosk/turn.h"
#include "kiosk/visit.h"

namespace puas {

/// All that the window shows, in one typed object; Main.qml gets it as its property.
/// Owns its parts; the sink and the carrier have to outlive it. UI thread.
class KioskModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Kiosk)
    QML_UNCREATABLE("main() makes it.")
    Q_PROPERTY(puas::Visit *visit READ visit CONSTANT)
    Q_PROPERTY(puas::PersonSettings *settings READ settings CONSTANT)
    Q_PROPERTY(puas::Desk *desk READ desk CONSTANT)
    Q_PROPERTY(puas::PinDoor *door READ door CONSTANT)
    Q_PROPERTY(puas::StickExport *stick READ stick CONSTANT)
    Q_PROPERTY(puas::Training *training READ training CONSTANT)
    Q_PROPERTY(puas::Attract *attract READ attract CONSTANT)
    Q_PROPERTY(puas::CounterHours *hours READ hours CONSTANT)
    Q_PROPERTY(puas::Duty *duty READ duty CONSTANT)
    Q_PROPERTY(puas::OfficerEntry *officers READ officers CONSTANT)
    Q_PROPERTY(puas::Turn *turn READ turn CONSTANT)
    Q_PROPERTY(puas::Ruler *ruler READ ruler CONSTANT)
    /// The officer's key or pedal: a Qt::Key.
    Q_PROPERTY(int openKey READ openKey NOTIFY openKeyChanged)
    Q_PROPERTY(puas::Speech *speech READ speech CONSTANT)
    Q_PROPERTY(puas::PanelLight *light READ light CONSTANT)

public:
    KioskModel(RatingSink &sink, StickCarrier &carrier, VisitSession::Limits limits, Visit::Clock clock,
          const QString &officeLanguage);

    [[nodiscard]] Visit *visit() { return &m_visit; }
    [[nodiscard]] PersonSettings *settings() { return &m_settings; }
    [[nodiscard]] Desk *desk() { return &m_desk; }
    [[nodiscard]] PinDoor *door() { return &m_door; }
    [[nodiscard]] StickExport *stick() { return &m_stick; }
    [[nodiscard]] Training *training() { return &m_training; }
    [[nodiscard]] Attract *attract() { return &m_attract; }
    [[nodiscard]] CounterHours *hours() { return &m_hours; }
    [[nodiscard]] Duty *duty() { return &m_duty; }
    [[nodiscard]] OfficerEntry *officers() { return &m_officers; }
    [[nodiscard]] Turn *turn() { return &m_turn; }
    [[nodiscard]] Ruler *ruler() { return &m_ruler; }

    [[nodiscard]] int openKey() const { return m_openKey; }
    /// \a name as the settings write it, such as "F9".
    void setOpenKey(const QString &name);
    [[nodiscard]] Speech *speech() { return &m_speech; }
    [[nodiscard]] PanelLight *light() { return &m_light; }

    /// Rings at each thanks and at each warning; without one nothing rings.
    void setBell(std::unique_ptr<Bell> bell) { m_bell = std::move(bell); }

    /// A finger came down on the first screen; true where that was the knock for IT.
    Q_INVOKABLE bool knock(QPointF position, double corner);
    /// A day and month, with the year where asked for, in the person's language.
    Q_INVOKABLE QString date(double msSince1970, bool withYear) const;
    /// A whole number with its separators, in the person's language.
    Q_INVOKABLE QString number(int value) const;
    /// The time of day at which the counter opens next; empty where it never does.
    Q_INVOKABLE QString openingTime() const;
    /// The weekday of that, where it is not today or tomorrow; else empty.
    Q_INVOKABLE QString openingDay() const;

signals:
    void openKeyChanged();

private:
    void ring(Bell::Call call);

    Visit::Clock m_clock;
    int m_openKey = 0;
    PersonSettings m_settings;
    Desk m_desk;
    Visit m_visit;
    PinDoor m_door;
    StickExport m_stick;
    Training m_training;
    Attract m_attract;
    CounterHours m_hours;
    Duty m_duty{m_visit, m_hours};
    OfficerEntry m_officers{m_clock};
    Turn m_turn{m_visit, m_clock};
    Ruler m_ruler;
    Speech m_speech{m_clock};
    PanelLight m_light;
    std::unique_ptr<Bell> m_bell;
    bool m_warned = false;
    CornerKnock m_knock;
};

} // namespace puas
