// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/overview.h"

#include "app/figures/response.h"

namespace puas {

Result<Overview> overview(const Store &store, const Period &period, QDate today)
{
    const auto rule = store.ruleBook().ruleInUse(period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    const auto counts = store.tallies().counts(period.range());
    if (!counts)
        return tl::unexpected(counts.error());
    const auto previous = store.tallies().total(period.previous().range(),
                                                QString::fromUtf16(overallQuestion));
    if (!previous)
        return tl::unexpected(previous.error());
    const auto allowances = allowanceTable(store, period, rule->rule, today);
    if (!allowances)
        return tl::unexpected(allowances.error());

    Overview result{period,
                    rule->rule,
                    allowances->office,
                    scoreOf(*previous, rule->rule),
                    *counts,
                    {},
                    {},
                    0,
                    0,
                    allowances->meanAllowance,
                    allowances->meanExpected,
                    *allowances};
    result.responseRate = responseRate(*counts);
    result.responsePercent = responsePercent(*counts);
    for (const AllowanceRow &row : allowances->rows) {
        result.officersRated += row.score.n > 0 ? 1 : 0;
        result.officersBelowFull += row.allowancePercent && *row.allowancePercent < Decimal{100, 0} ? 1
                                                                                                    : 0;
    }
    return result;
}

} // namespace puas
