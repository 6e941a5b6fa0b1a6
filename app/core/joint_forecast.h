// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/forecast.h"

namespace puas {

/// One officer's share in a sum: what is paid in full, and the ends of the forecast.
struct JointPart {
    qint64 amount = 0; ///< 0 and more, such as rupiah
    std::vector<ForecastEnd> ends; ///< of which the probabilities sum to 1; empty: left out
};

/// Where a sum over officers can end, in the unit of the amounts.
struct JointForecast {
    qint64 low = 0;      ///< 5 percent of the possible sums lie below
    qint64 expected = 0; ///< sum of the means
    qint64 high = 0;     ///< 5 percent lie above
    qint64 full = 0;     ///< sum of the amounts
};

/// The distribution of the sum, officers taken as independent of each other: what citizens
/// say of one is taken to say nothing of the next. Its range is far narrower than the sum of
/// the ends of all, which would need everybody to end badly at once.
///
/// Up to 64 officers that are not certain the distributions are convolved on a grid of 4096
/// steps of the full sum, because the step of a rule gives each of them two humps. Of more,
/// the sum is taken as normal with its exact mean and variance.
[[nodiscard]] JointForecast jointForecast(const std::vector<JointPart> &parts);

} // namespace puas
