// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace puas {

/// The scales Puas knows have 2 to 5 points; 1 is the worst answer, \c top the best.
inline constexpr int smallestTop = 2;
inline constexpr int largestTop = 5;

[[nodiscard]] constexpr bool isScaleTop(int top)
{
    return top >= smallestTop && top <= largestTop;
}

/// An answer above the middle of its scale: 2 of 2, 3 of 3, 3 and 4 of 4, 4 and 5 of 5.
[[nodiscard]] constexpr bool isSatisfied(int answer, int top)
{
    return 2 * answer > top + 1;
}

/// One question's answer, with the scale it was given on, so that it can be read without
/// the survey it came from.
struct Answer {
    QString question; ///< the question's stable key, such as "overall" or "conduct"
    int value = 0;    ///< 1 to top
    int top = 4;      ///< 2 to 5

    bool operator==(const Answer &) const = default;
};

/// The kiosk's one-tap question.
inline constexpr char16_t overallQuestion[] = u"overall";

} // namespace puas
