// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

namespace puas {

/// A day as the tables keep it: 20261124. Ordered like the calendar, its month is
/// day / 100, and a person reads it in the shell.
[[nodiscard]] constexpr qint64 dayNumber(int year, int month, int day)
{
    return year * 10'000LL + month * 100 + day;
}
[[nodiscard]] inline qint64 dayNumber(QDate day)
{
    return dayNumber(day.year(), day.month(), day.day());
}
[[nodiscard]] inline QDate dayFromNumber(qint64 number)
{
    return {int(number / 10'000), int(number / 100 % 100), int(number % 100)};
}

struct LocalTime {
    qint64 day = 0; ///< dayNumber()
    int hour = 0;
};

/// Tells an office's day and hour. Remembers the offset between two transitions of the
/// zone: asking the zone for each of a million ratings would cost more than storing them.
class LocalClock
{
public:
    explicit LocalClock(const QTimeZone &zone) : m_zone(zone) {}

    [[nodiscard]] LocalTime at(qint64 utcMs);

private:
    void refresh(qint64 utcMs);

    QTimeZone m_zone;
    qint64 m_offsetMs = 0;
    qint64 m_validFrom = 1; ///< the offset holds from here
    qint64 m_validTo = 0;   ///< up to, not including, here
};

} // namespace puas
