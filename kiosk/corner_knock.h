// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <deque>

namespace puas {

/// The unobtrusive way to IT's page: five taps in the upper left corner of the screen within
/// five seconds. A rule: it reads no clock.
class CornerKnock
{
public:
    static constexpr int taps = 5;
    static constexpr qint64 withinMs = 5'000;

    /// A finger came down at \a position; \a corner is the side of the square that counts.
    /// True with the fifth tap, after which counting begins anew.
    [[nodiscard]] bool knock(QPointF position, double corner, qint64 now);

private:
    std::deque<qint64> m_times;
};

} // namespace puas
