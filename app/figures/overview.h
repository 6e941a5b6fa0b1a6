// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"
#include "app/figures/score.h"

namespace puas {

/// The figures on top of the first page.
struct Overview {
    Period period;
    AllowanceRule rule;
    Score score;
    Score previous; ///< of the period before
    RatingCounts counts;
    std::optional<Ratio> responseRate;      ///< as responseRate()
    std::optional<Decimal> responsePercent; ///< as responsePercent()
    qint64 officersRated = 0;               ///< with one answer or more in the period
    qint64 officersBelowFull = 0;           ///< whose figure is below 100 percent
    std::optional<Decimal> meanAllowance;   ///< as AllowanceTable
    std::optional<Decimal> meanExpected;
    AllowanceTable allowances; ///< of all officers, from which these come
};

/// By the rule in use on the period's last day.
[[nodiscard]] Result<Overview> overview(const Store &store, const Period &period, QDate today);

} // namespace puas
