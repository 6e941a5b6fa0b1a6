// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/period_sum.h"

#include "app/core/bounded_fraction.h"
#include "app/core/rupiah.h"
#include "app/figures/full_amounts.h"
#include "app/figures/score.h"

namespace puas {

namespace {
constexpr qint64 finestPercent = 1'000'000; // a rule rounds to 6 digits at most
}

std::optional<Decimal> PeriodSum::percentOfFull() const
{
    if (full == 0)
        return std::nullopt;
    // Wider than a Ratio, whose parts stay below 2^56 also times 100.
    const BoundedFraction share = BoundedFraction(paid) / BoundedFraction(full);
    return (share * BoundedFraction(100)).rounded(shownDigits, RoundingMode::HalfUp);
}

Result<PeriodSum> periodSum(const Store &store, const Period &period,
                            const std::vector<PeriodFigure> &figures)
{
    const auto amounts = fullAmounts(store, period.range());
    if (!amounts)
        return tl::unexpected(amounts.error());
    PeriodSum sum;
    qint64 percents = 0;
    for (const PeriodFigure &figure : figures) {
        if (!figure.allowancePercent)
            continue;
        const Ratio share = figure.allowancePercent->toRatio();
        percents += share.numerator * (finestPercent / share.denominator);
        ++sum.assessed;
        sum.atFull += *figure.allowancePercent == Decimal{100, 0} ? 1 : 0;
        const auto amount = amounts->find(figure.officer);
        if (amount == amounts->end()) {
            ++sum.withoutAmount;
            continue;
        }
        sum.isRupiah = true;
        sum.full += amount->second;
        sum.paid += rupiahOf(amount->second, *figure.allowancePercent);
    }
    if (sum.assessed > 0)
        sum.meanPercent = round({percents, finestPercent * sum.assessed}, shownDigits);
    return sum;
}

} // namespace puas
