// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pin_attempts.h"

#include <algorithm>

namespace puas {

void PinAttempts::refused(qint64 now)
{
    ++m_wrong;
    if (m_wrong >= allowed)
        m_shutUntil = now + pauseMs;
}

int PinAttempts::secondsShut(qint64 now) const
{
    constexpr qint64 second = 1'000;
    return static_cast<int>(std::max<qint64>(0, (m_shutUntil - now + second - 1) / second));
}

} // namespace puas
