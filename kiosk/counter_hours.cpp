// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/counter_hours.h"

#include <algorithm>

namespace puas {

CounterHours::CounterHours(QObject *parent)
    : QObject(parent), m_wallClock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CounterHours::look);
}

void CounterHours::set(const OpeningHours &hours)
{
    m_hours = hours;
    look();
}

void CounterHours::look()
{
    constexpr qint64 hour = 3'600'000;
    const qint64 now = m_wallClock();
    if (const auto next = m_hours.nextChange(now))
        m_timer.start(static_cast<int>(std::clamp<qint64>(*next - now, 0, hour)));
    else
        m_timer.stop();
    const bool closed = !m_hours.isOpen(now);
    if (closed == m_closed)
        return;
    m_closed = closed;
    emit changed();
}

} // namespace puas
