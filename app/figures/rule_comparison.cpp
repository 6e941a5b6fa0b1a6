// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/rule_comparison.h"

#include <algorithm>

namespace puas {

namespace {

qint64 unscaledAt(const Decimal &value, int digits)
{
    qint64 unscaled = value.unscaled;
    for (int i = value.digits; i < digits; ++i)
        unscaled *= 10;
    return unscaled;
}

RuleEffect effectOf(const Decimal &points)
{
    return points.unscaled > 0   ? RuleEffect::Gains
           : points.unscaled < 0 ? RuleEffect::Loses
                                 : RuleEffect::Stays;
}

ComparedOfficer comparedOfficer(const AllowanceRow &a, const AllowanceRow &b)
{
    ComparedOfficer compared{a.officer,
                             a.name,
                             a.score,
                             a.measurePercent,
                             a.allowancePercent,
                             b.allowancePercent,
                             a.fallback,
                             b.fallback,
                             {},
                             {},
                             {}};
    compared.effect = RuleEffect::Unknown;
    if (!a.allowancePercent || !b.allowancePercent)
        return compared;
    compared.points = difference(*b.allowancePercent, *a.allowancePercent);
    compared.effect = effectOf(*compared.points);
    if (a.rupiah && b.rupiah)
        compared.rupiah = *b.rupiah - *a.rupiah;
    return compared;
}

void countEffects(RuleComparison &comparison)
{
    const auto count = [&](RuleEffect effect) {
        return int(std::ranges::count(comparison.officers, effect, &ComparedOfficer::effect));
    };
    comparison.gains = count(RuleEffect::Gains);
    comparison.loses = count(RuleEffect::Loses);
    comparison.stays = count(RuleEffect::Stays);
    comparison.unknown = count(RuleEffect::Unknown);
}

} // namespace

Decimal difference(const Decimal &left, const Decimal &right)
{
    const int digits = std::max(left.digits, right.digits);
    return {unscaledAt(left, digits) - unscaledAt(right, digits), digits};
}

Result<RuleComparison> compareRules(const Store &store, const Period &period, const AllowanceRule &a,
                                    const AllowanceRule &b, QDate today)
{
    auto tableA = allowanceTable(store, period, a, today);
    auto tableB = tableA.and_then(
        [&](const AllowanceTable &) { return allowanceTable(store, period, b, today); });
    if (!tableB)
        return tl::unexpected(tableB.error());
    RuleComparison comparison{std::move(*tableA), std::move(*tableB), {}};
    for (size_t i = 0; i < comparison.a.rows.size(); ++i)
        comparison.officers.push_back(comparedOfficer(comparison.a.rows[i], comparison.b.rows[i]));
    std::ranges::stable_sort(comparison.officers,
                             [](const ComparedOfficer &one, const ComparedOfficer &other) {
                                 const Decimal nothing{0, 0};
                                 const Decimal onePoints = one.points.value_or(nothing);
                                 const Decimal otherPoints = other.points.value_or(nothing);
                                 return difference(onePoints, otherPoints).unscaled > 0;
                             });
    countEffects(comparison);
    return comparison;
}

} // namespace puas
