// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/response.h"

#include "app/figures/score.h"

namespace puas {

std::optional<Ratio> responseRate(const RatingCounts &counts)
{
    if (counts.served <= 0)
        return std::nullopt;
    return Ratio{counts.servedRatings, counts.served};
}

std::optional<Decimal> responsePercent(const RatingCounts &counts)
{
    const auto rate = responseRate(counts);
    return rate ? std::optional(round(percent(*rate), shownDigits)) : std::nullopt;
}

} // namespace puas
