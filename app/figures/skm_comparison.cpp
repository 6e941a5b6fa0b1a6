// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_comparison.h"

#include <cstdlib>

namespace puas {

namespace {

constexpr int differenceDigits = 2;

/// now less before of two means of whole numbers; a half is rounded away from 0, so that a gain and
/// a loss of the same size look the same.
Decimal differenceOf(const IkmElement &now, const IkmElement &before)
{
    const qint64 cross = now.sum * before.n - before.sum * now.n;
    Decimal size = round({std::abs(cross), now.n * before.n}, differenceDigits);
    size.unscaled = cross < 0 ? -size.unscaled : size.unscaled;
    return size;
}

std::vector<SkmChange> changesBetween(const SkmFigures &now, const std::optional<SkmFigures> &before)
{
    std::vector<SkmChange> changes(now.elements.size());
    if (!before)
        return changes;
    for (size_t i = 0; i < changes.size(); ++i) {
        const IkmElement &element = now.index.elements[i];
        const IkmElement &then = before->index.elements[i];
        changes[i].before = before->elements[i].nrr;
        if (element.n > 0 && then.n > 0)
            changes[i].difference = differenceOf(element, then);
    }
    return changes;
}

} // namespace

DateRange aYearBefore(const DateRange &range)
{
    return {range.first.addYears(-1), range.last().addYears(-1).addDays(1)};
}

Result<SkmComparison> skmComparison(const Store &store, const DateRange &range, const QString &office,
                                    IkmWeights weights, std::optional<qint64> population)
{
    auto now = skmFigures(store, range, office, weights, population);
    if (!now)
        return tl::unexpected(now.error());
    auto then = skmFigures(store, aYearBefore(range), office, weights);
    if (!then)
        return tl::unexpected(then.error());
    SkmComparison comparison;
    comparison.now = std::move(*now);
    if (then->respondents > 0)
        comparison.before = std::move(*then);
    comparison.changes = changesBetween(comparison.now, comparison.before);
    return comparison;
}

} // namespace puas
