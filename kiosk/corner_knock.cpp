// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/corner_knock.h"

namespace puas {

bool CornerKnock::knock(QPointF position, double corner, qint64 now)
{
    if (position.x() > corner || position.y() > corner) {
        m_times.clear();
        return false;
    }
    m_times.push_back(now);
    while (now - m_times.front() > withinMs)
        m_times.pop_front();
    if (m_times.size() < taps)
        return false;
    m_times.clear();
    return true;
}

} // namespace puas
