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

/// One way in which a period can end.
struct ForecastEnd {
    Decimal pays;            ///< percent of the full allowance
    double probability = 1;  ///< of all ends it is 1 together
    bool meets = false;      ///< the measure reaches the rule's threshold
};

/// Every end of a period with \a furtherRatings more (0 and more), in no order; one end where
/// nothing is uncertain. Empty where the rule gives no figure. The method is that of
/// forecastAllowance().
[[nodiscard]] std::vector<ForecastEnd> forecastEnds(const AllowanceRule &rule, const AllowanceInput &input,
                                                    qint64 furtherRatings);

/// The forecast that these ends make, \a digits after the point; nothing without ends.
[[nodiscard]] std::optional<Forecast> forecastOf(std::vector<ForecastEnd> ends, int digits);

/// What the officer's tally can become with \a furtherRatings more (0 and more).
///
/// Beta-binomial predictive distribution with Jeffreys' prior: of the further ratings, k
/// are satisfied with the probability that Beta(s + 1/2, n - s + 1/2) gives; the rule is
/// applied to each end exactly and the results are weighed. For `ikm` and `mean_index` the
/// same is done with steps of the index in place of satisfied answers, which makes the
/// range rather too wide than too narrow. Nothing where the rule gives no figure.
///
/// The 90 percent range covers the end of the measure in 88 to 93 of 100 periods: a test
/// simulates it. The ends are whole numbers of answers, so a little more than 90 lie within;
/// after a step of the rule, whose upper end pays the same for many, far more may.
[[nodiscard]] std::optional<Forecast> forecastAllowance(const AllowanceRule &rule,
                                                        const AllowanceInput &input,
                                                        qint64 furtherRatings);

} // namespace puas
