// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/admission.h"

#include <algorithm>

namespace puas {

void Admission::set(Mode mode, Limits limits)
{
    m_mode = mode;
    m_limits = limits;
}

bool Admission::mayRate(qint64 now) const
{
    return needsOpening() ? m_opening.has_value() : secondsLeft(now) == 0;
}

int Admission::secondsLeft(qint64 now) const
{
    constexpr qint64 second = 1'000;
    if (needsOpening() || !m_waitUntil)
        return 0;
    return static_cast<int>(std::max<qint64>(0, (*m_waitUntil - now + second - 1) / second));
}

void Admission::opened(const Opening &opening, qint64 now)
{
    if (!mayOpen())
        return;
    m_opening = opening;
    m_openUntil = now + m_limits.openMs;
    m_kept = false;
}

void Admission::kept()
{
    m_kept = true;
}

void Admission::ended(qint64 now)
{
    if (!m_kept)
        return;
    m_kept = false;
    m_opening.reset();
    m_waitUntil = now + m_limits.intervalMs;
}

std::optional<Admission::Opening> Admission::takeExpired(qint64 now, bool visitUnderway)
{
    if (!m_opening || m_kept || visitUnderway || now < m_openUntil)
        return std::nullopt;
    return std::exchange(m_opening, std::nullopt);
}

std::optional<qint64> Admission::nextTickAt(qint64 now) const
{
    if (m_opening)
        return m_kept || now >= m_openUntil ? std::nullopt : std::optional(m_openUntil);
    if (const int left = secondsLeft(now); left > 0)
        return *m_waitUntil - (left - 1) * 1'000;
    return std::nullopt;
}

} // namespace puas
