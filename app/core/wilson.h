// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace puas {

/// The square of the normal quantile for 95 percent, 1.959963984540054 squared. One
/// source for the interval on screen and for the exact comparison of the benefit of doubt.
inline constexpr double normalQuantile95 = 1.959963984540054;
inline constexpr qint64 squaredQuantile95Numerator = 3'841'458'820'694'124;
inline constexpr qint64 squaredQuantile95Denominator = 1'000'000'000'000'000;

/// An interval of shares, each from 0 to 1.
struct Interval {
    double low = 0;
    double high = 1;
};

/// The Wilson score interval at 95 percent (Wilson 1927) for \a satisfied of \a n.
/// n = 0 knows nothing: 0 to 1. For show beside a share, never for a comparison that
/// decides pay.
[[nodiscard]] Interval wilsonInterval(qint64 satisfied, qint64 n);

/// The same formula for a \a share from 0 to 1 that is not a count: the limits that \a n
/// ratings (above 0) would keep to by chance around an office's share.
[[nodiscard]] Interval funnelInterval(double share, double n);

/// A share for ranking only, drawn towards \a groupShare as if \a weight further ratings
/// had been given at that share, so that 3 of 3 does not outrank 190 of 200.
[[nodiscard]] double shrunkShare(qint64 satisfied, qint64 n, double groupShare, double weight);

} // namespace puas
