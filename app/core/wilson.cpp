// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/wilson.h"

#include <algorithm>
#include <cmath>

namespace puas {

Interval wilsonInterval(qint64 satisfied, qint64 n)
{
    if (n == 0)
        return {};
    constexpr double z = normalQuantile95;
    const double count = double(n);
    const double share = double(satisfied) / count;
    const double denominator = 1 + z * z / count;
    const double centre = (share + z * z / (2 * count)) / denominator;
    const double half
        = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / denominator;
    // At 0 of n and n of n the bound is 0 and 1 exactly; floating point may miss it.
    return {satisfied == 0 ? 0.0 : std::max(0.0, centre - half),
            satisfied == n ? 1.0 : std::min(1.0, centre + half)};
}

double shrunkShare(qint64 satisfied, qint64 n, double groupShare, double weight)
{
    return (double(satisfied) + weight * groupShare) / (double(n) + weight);
}

} // namespace puas
