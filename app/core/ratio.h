// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace puas {

/// An exact, non-negative ratio of two integers, such as 83 satisfied of 125. It is
/// carried unrounded from the tally to the one place where a rule rounds.
///
/// The denominator is above 0 wherever a ratio is compared or rounded; both parts stay
/// under 2^56, which leaves room for a factor of 100 and for the 128-bit cross products.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 1;

    [[nodiscard]] double toDouble() const { return double(numerator) / double(denominator); }
};

/// Compares by cross products in 128 bits: 4 of 5 equals 80 of 100.
[[nodiscard]] std::strong_ordering compare(const Ratio &left, const Ratio &right);

/// The same quantity in percent, still exact.
[[nodiscard]] inline Ratio percent(const Ratio &ratio)
{
    return {ratio.numerator * 100, ratio.denominator};
}

} // namespace puas
