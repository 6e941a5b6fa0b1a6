// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance.h"

namespace puas {

/// Where an allowance can still end: percent of the full allowance.
struct Forecast {
    Decimal low;      ///< 5 percent of the possible ends lie below
    Decimal expected; ///< mean over the possible ends, not the rule of the mean
    Decimal high;     ///< 5 percent lie above
    /// Share of the ends, 0 to 1, in which the measure reaches the rule's threshold.
    double chanceOfThreshold = 0;
};

/// What the officer's tally can become with \a furtherRatings more (0 and more).
///
/// Beta-binomial predictive distribution with Jeffreys' prior: of the further ratings, k
/// are satisfied with the probability that Beta(s + 1/2, n - s + 1/2) gives; the rule is
/// applied to each end exactly and the results are weighed. For `ikm` and `mean_index` the
/// same is done with steps of the index in place of satisfied answers, which makes the
/// range rather too wide than too narrow. Nothing where the rule gives no figure.
[[nodiscard]] std::optional<Forecast> forecastAllowance(const AllowanceRule &rule,
                                                        const AllowanceInput &input,
                                                        qint64 furtherRatings);

} // namespace puas
