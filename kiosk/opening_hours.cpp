// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/opening_hours.h"

#include <algorithm>

namespace puas {
namespace {

constexpr qint64 earliestClock = 1'767'225'600'000; // 2026-01-01 in UTC
/// A week has an open day or none ever comes.
constexpr int daysLooked = 8;

} // namespace

OpeningHours::OpeningHours(const KioskConfig &config)
    : m_zone(config.timezone.toLatin1()),
      m_opens(QTime::fromString(config.opensAt, QStringLiteral("HH:mm"))),
      m_closes(QTime::fromString(config.closesAt, QStringLiteral("HH:mm"))),
      m_closedWeekdays(config.closedWeekdays)
{
}

bool OpeningHours::isOpen(qint64 wallMs) const
{
    if (!isKnown(wallMs))
        return true;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(wallMs, m_zone);
    return opensOn(now.date()) && now.time() >= m_opens && now.time() < m_closes;
}

std::optional<qint64> OpeningHours::nextChange(qint64 wallMs) const
{
    if (!isKnown(wallMs))
        return std::nullopt;
    if (!isOpen(wallMs)) {
        const QDateTime opening = nextOpening(wallMs);
        return opening.isValid() ? std::optional(opening.toMSecsSinceEpoch()) : std::nullopt;
    }
    return at(dayOf(wallMs), m_closes).toMSecsSinceEpoch();
}

QDateTime OpeningHours::nextOpening(qint64 wallMs) const
{
    if (!isKnown(wallMs))
        return {};
    const QDate today = dayOf(wallMs);
    for (int days = 0; days < daysLooked; ++days) {
        const QDateTime opening = at(today.addDays(days), m_opens);
        if (opensOn(opening.date()) && opening.toMSecsSinceEpoch() > wallMs)
            return opening;
    }
    return {};
}

std::optional<qint64> OpeningHours::lastClosing(qint64 wallMs) const
{
    if (!isKnown(wallMs))
        return std::nullopt;
    const QDate today = dayOf(wallMs);
    for (int days = 0; days < daysLooked; ++days) {
        const QDateTime closing = at(today.addDays(-days), m_closes);
        if (opensOn(closing.date()) && closing.toMSecsSinceEpoch() <= wallMs)
            return closing.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

QDate OpeningHours::dayOf(qint64 wallMs) const
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, m_zone.isValid() ? m_zone : QTimeZone::utc()).date();
}

qint64 OpeningHours::monthBegin(qint64 wallMs) const
{
    const QDate day = dayOf(wallMs);
    return QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0),
                     m_zone.isValid() ? m_zone : QTimeZone::utc())
        .toMSecsSinceEpoch();
}

bool OpeningHours::opensOn(QDate day) const
{
    return std::find(m_closedWeekdays.cbegin(), m_closedWeekdays.cend(), day.dayOfWeek())
           == m_closedWeekdays.cend();
}

bool OpeningHours::isKnown(qint64 wallMs) const
{
    return m_zone.isValid() && m_opens.isValid() && m_closes.isValid() && wallMs >= earliestClock;
}

} // namespace puas
