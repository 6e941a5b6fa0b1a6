// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/skm_figures.h"

namespace puas {

/// What an element was a year before.
struct SkmChange {
    std::optional<Decimal> before;     ///< NRR, 3 decimals
    std::optional<Decimal> difference; ///< now less before, exact and rounded once to 2 decimals
};

/// The official survey of a range beside that of the same days a year before.
struct SkmComparison {
    SkmFigures now;
    std::optional<SkmFigures> before; ///< nothing where nobody answered then
    std::vector<SkmChange> changes;   ///< in the order of now.elements
};

/// The same days of the year before: 29 February stands for 28 where that year has none.
[[nodiscard]] DateRange aYearBefore(const DateRange &range);

/// As skmFigures(); the year before is compared with the weights of now.
[[nodiscard]] Result<SkmComparison> skmComparison(const Store &store, const DateRange &range,
                                                  const QString &office = {},
                                                  IkmWeights weights = IkmWeights::Exact,
                                                  std::optional<qint64> population = {});

} // namespace puas
