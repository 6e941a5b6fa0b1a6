// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/period_result.h"

#include "app/figures/score.h"

namespace puas {

Result<std::optional<PeriodResult>> publishableResult(const Store &store, const Period &period)
{
    const auto home = store.registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto rule = store.ruleBook().ruleInUse(period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    TallyFilter filter;
    filter.office = home->code;
    const auto tally = store.tallies().total(period.range(), QString::fromUtf16(overallQuestion), filter);
    if (!tally)
        return tl::unexpected(tally.error());
    PeriodResult result;
    constexpr int top = 4;
    for (int value = 1; value <= top; ++value) {
        result.counts[size_t(value - 1)] = tally->count(value, top);
        result.n += tally->count(value, top);
    }
    if (result.n < std::max<qint64>(rule->rule.minimumRatings, fewestShown))
        return std::nullopt;
    return result;
}

} // namespace puas
