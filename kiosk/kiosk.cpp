// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk.h"

#include "kiosk/language_switch.h"

#include <QDateTime>

namespace puas {

Kiosk::Kiosk(RatingSink &sink, StickCarrier &carrier, VisitSession::Limits limits, Visit::Clock clock,
             const QString &officeLanguage)
    : m_clock(clock), m_settings(officeLanguage), m_visit(sink, limits, clock), m_door(clock),
      m_stick(carrier)
{
    m_visit.setLanguage(m_settings.language());
    connect(&m_settings, &PersonSettings::languageChanged, &m_visit,
            [this] { m_visit.setLanguage(m_settings.language()); });
    connect(&m_visit, &Visit::ended, &m_settings, &PersonSettings::reset);
}

bool Kiosk::knock(QPointF position, double corner)
{
    return m_knock.knock(position, corner, m_clock());
}

QString Kiosk::date(double msSince1970, bool withYear) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(msSince1970)).date();
    return LanguageSwitch::locale(m_settings.language())
        .toString(day, withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString Kiosk::number(int value) const
{
    return LanguageSwitch::locale(m_settings.language()).toString(value);
}

} // namespace puas
