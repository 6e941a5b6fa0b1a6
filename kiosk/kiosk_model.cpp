// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk_model.h"

#include "kiosk/language_switch.h"

#include <QDateTime>
#include <QKeySequence>

#include <utility>

namespace puas {

KioskModel::KioskModel(RatingSink &sink, StickCarrier &carrier, VisitSession::Limits limits,
                       Visit::Clock clock, const QString &officeLanguage)
    : m_clock(clock), m_settings(officeLanguage), m_visit(sink, limits, clock), m_door(clock),
      m_stick(carrier)
{
    const auto speak = [this] {
        m_visit.setLanguage(m_settings.language());
        m_speech.setLanguage(m_settings.language());
    };
    connect(&m_settings, &PersonSettings::languageChanged, this, speak);
    speak();
    connect(&m_visit, &Visit::ended, &m_settings, &PersonSettings::reset);
    connect(&m_visit, &Visit::ended, &m_speech, &Speech::reset);
    m_attract.setLanguage(m_settings.language());
    connect(&m_settings, &PersonSettings::languageChanged, &m_attract,
            [this] { m_attract.setLanguage(m_settings.language()); });
    connect(&m_visit, &Visit::changed, &m_attract, [this] {
        if (m_visit.isUnderway())
            m_attract.wake();
    });
    connect(&m_visit, &Visit::ended, &m_attract, &Attract::rest);
    connect(&m_visit, &Visit::ratingKept, this, [this] { ring(Bell::Call::Thanks); });
    connect(&m_visit, &Visit::changed, this, [this] {
        if (!std::exchange(m_warned, m_visit.isWarning()) && m_warned)
            ring(Bell::Call::Warning);
    });
}

void KioskModel::ring(Bell::Call call)
{
    if (m_bell)
        m_bell->ring(call, m_speech.volume());
}

void KioskModel::setOpenKey(const QString &name)
{
    const QKeySequence sequence(name);
    m_openKey = sequence.isEmpty() ? 0 : sequence[0].key();
    emit openKeyChanged();
}

bool KioskModel::knock(QPointF position, double corner)
{
    return m_knock.knock(position, corner, m_clock());
}

QString KioskModel::date(double msSince1970, bool withYear) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(msSince1970)).date();
    return LanguageSwitch::locale(m_settings.language())
        .toString(day, withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString KioskModel::openingTime() const
{
    const QDateTime opening = m_hours.hours().nextOpening(m_hours.now());
    return opening.time().toString(m_settings.language() == u"en" ? QStringLiteral("HH:mm") : QStringLiteral("HH.mm"));
}

QString KioskModel::openingDay() const
{
    const QDateTime opening = m_hours.hours().nextOpening(m_hours.now());
    if (!opening.isValid() || m_hours.hours().dayOf(m_hours.now()).daysTo(opening.date()) <= 1)
        return {};
    return LanguageSwitch::locale(m_settings.language()).dayName(opening.date().dayOfWeek());
}

QString KioskModel::number(int value) const
{
    return LanguageSwitch::locale(m_settings.language()).toString(value);
}

} // namespace puas
