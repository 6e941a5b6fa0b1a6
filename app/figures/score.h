// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/core/tally.h"

namespace puas {

/// Fewer people than this are not told apart, on any screen or in any document.
inline constexpr qint64 fewestShown = 5;

/// Digits of a percentage or index that is shown, after one rounding half up.
inline constexpr int shownDigits = 2;

/// Everything that is said of one tally, so that no view computes anything.
struct Score {
    Tally tally;
    qint64 n = 0;
    std::optional<Ratio> satisfied;          ///< exact; nothing while n is 0
    std::optional<Decimal> satisfiedPercent; ///< 2 digits, half up, for show
    std::optional<Decimal> meanIndex;        ///< percent, 2 digits, half up
    std::optional<Decimal> ikm;              ///< 2 digits; only where all answers are on 4 points
    Decimal wilsonLow{0, 2};                 ///< percent, 95 percent interval of the share
    Decimal wilsonHigh{10000, 2};
    bool enough = false; ///< n reaches the rule's minimum
    bool meets = false;  ///< the exact share reaches the rule's threshold: the side of a mark
};

/// \a rule gives the minimum and the threshold that the score is held against.
[[nodiscard]] Score scoreOf(const Tally &tally, const AllowanceRule &rule);

} // namespace puas
