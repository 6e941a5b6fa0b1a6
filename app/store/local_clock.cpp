// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/local_clock.h"

#include <QDateTime>

#include <limits>

namespace puas {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;

qint64 floorDivide(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

LocalTime LocalClock::at(qint64 utcMs)
{
    if (utcMs < m_validFrom || utcMs >= m_validTo)
        refresh(utcMs);
    const qint64 localMs = utcMs + m_offsetMs;
    const qint64 days = floorDivide(localMs, msPerDay);
    return {dayNumber(QDate(1970, 1, 1).addDays(days)), int((localMs - days * msPerDay) / msPerHour)};
}

void LocalClock::refresh(qint64 utcMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    m_offsetMs = m_zone.offsetFromUtc(moment) * 1000LL;
    const auto before = m_zone.previousTransition(moment.addMSecs(1)).atUtc;
    const auto after = m_zone.nextTransition(moment).atUtc;
    // A zone without a table of transitions is asked again each hour of its clock.
    const bool knows = m_zone.hasTransitions();
    m_validFrom = before.isValid() ? before.toMSecsSinceEpoch()
                  : knows          ? std::numeric_limits<qint64>::min()
                                   : utcMs;
    m_validTo = after.isValid() ? after.toMSecsSinceEpoch()
                : knows         ? std::numeric_limits<qint64>::max()
                                : utcMs + msPerHour;
}

} // namespace puas
