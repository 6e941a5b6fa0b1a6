// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/wilson.h"

#include <algorithm>
#include <cmath>

namespace puas {

Interval funnelInterval(double share, double n)
{
    constexpr double z = normalQuantile95;
    const double denominator = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / denominator;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / denominator;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Interval wilsonInterval(qint64 satisfied, qint64 n)
{
    if (n == 0)
        return {};
    const Interval interval = funnelInterval(double(satisfied) / double(n), double(n));
    // At 0 of n and n of n the bound is 0 and 1 exactly; floating point may miss it.
    return {satisfied == 0 ? 0.0 : interval.low, satisfied == n ? 1.0 : interval.high};
}

double shrunkShare(qint64 satisfied, qint64 n, double groupShare, double weight)
{
    return (double(satisfied) + weight * groupShare) / (double(n) + weight);
}

} // namespace puas
