// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/until_threshold.h"

#include "app/core/exact.h"

namespace puas {

std::optional<qint64> bestRatingsUntilThreshold(const AllowanceRule &rule, const Tally &tally)
{
    using boost::multiprecision::cpp_int;
    const Exact threshold = exact(rule.threshold());
    if (tally.n() == 0)
        return threshold == 0 ? 0 : 1;
    const auto measure = measurePercent(tally, rule.measure);
    if (!measure)
        return std::nullopt;
    const Exact missing = (threshold - exact(*measure)) * tally.n();
    if (missing <= 0)
        return 0;
    const Exact each = 100 - threshold; // what a rating of 100 brings above the threshold
    if (each <= 0)
        return std::nullopt;
    const Exact needed = missing / each;
    const cpp_int whole = numerator(needed) / denominator(needed);
    return (whole + (Exact(whole) < needed ? 1 : 0)).convert_to<qint64>();
}

} // namespace puas
