// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/ratio.h"

#include <optional>

namespace puas {

/// A fraction of two 128-bit integers for the formulas of a rule, much faster than one without
/// bounds, and as exact as long as it fits(): a part that would overflow is noticed and makes
/// every result that comes of it worthless. Denominators are above 0.
class BoundedFraction
{
public:
    __extension__ using Wide = __int128;

    explicit BoundedFraction(qint64 whole) : m_numerator(whole) {}
    explicit BoundedFraction(const Ratio &ratio)
        : m_numerator(ratio.numerator), m_denominator(ratio.denominator)
    {
    }
    explicit BoundedFraction(const Decimal &decimal) : BoundedFraction(decimal.toRatio()) {}

    [[nodiscard]] bool fits() const { return m_fits; }

    friend BoundedFraction operator+(const BoundedFraction &a, const BoundedFraction &b)
    {
        return sum(a, b, 1);
    }
    friend BoundedFraction operator-(const BoundedFraction &a, const BoundedFraction &b)
    {
        return sum(a, b, -1);
    }
    friend BoundedFraction operator*(const BoundedFraction &a, const BoundedFraction &b);
    /// \a b is above 0.
    friend BoundedFraction operator/(const BoundedFraction &a, const BoundedFraction &b);
    BoundedFraction &operator-=(const BoundedFraction &other) { return *this = *this - other; }

    /// Rounds once; nothing where something did not fit. Not for negative numbers.
    [[nodiscard]] std::optional<Decimal> rounded(int digits, RoundingMode mode) const;

private:
    static BoundedFraction sum(const BoundedFraction &a, const BoundedFraction &b, int sign);
    Wide product(Wide a, Wide b);
    Wide total(Wide a, Wide b);

    Wide m_numerator = 0;
    Wide m_denominator = 1;
    bool m_fits = true;
};

} // namespace puas
