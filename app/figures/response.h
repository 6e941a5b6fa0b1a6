// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/store/tally_reader.h"

#include <optional>

namespace puas {

/// The part of the served customers who rated, 0 to 1: ratings that they gave by the customers
/// for whom one was opened. Ratings that nobody opened (mode free) are in neither number.
/// Nothing where nobody counts served customers.
[[nodiscard]] std::optional<Ratio> responseRate(const RatingCounts &counts);

/// The same in percent, 2 digits, half up.
[[nodiscard]] std::optional<Decimal> responsePercent(const RatingCounts &counts);

} // namespace puas
