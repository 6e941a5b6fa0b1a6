// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/bounded_fraction.h"

#include <limits>

namespace puas {

BoundedFraction::Wide BoundedFraction::product(Wide a, Wide b)
{
    Wide result = 1;
    m_fits = !__builtin_mul_overflow(a, b, &result) && m_fits;
    return result;
}

BoundedFraction::Wide BoundedFraction::total(Wide a, Wide b)
{
    Wide result = 1;
    m_fits = !__builtin_add_overflow(a, b, &result) && m_fits;
    return result;
}

BoundedFraction BoundedFraction::sum(const BoundedFraction &a, const BoundedFraction &b, int sign)
{
    BoundedFraction result(0);
    result.m_fits = a.m_fits && b.m_fits;
    const Wide other = result.product(b.m_numerator, sign);
    if (a.m_denominator == b.m_denominator) {
        result.m_numerator = result.total(a.m_numerator, other);
        result.m_denominator = a.m_denominator;
        return result;
    }
    result.m_numerator = result.total(result.product(a.m_numerator, b.m_denominator),
                                      result.product(other, a.m_denominator));
    result.m_denominator = result.product(a.m_denominator, b.m_denominator);
    return result;
}

BoundedFraction operator*(const BoundedFraction &a, const BoundedFraction &b)
{
    BoundedFraction result(0);
    result.m_fits = a.m_fits && b.m_fits;
    result.m_numerator = result.product(a.m_numerator, b.m_numerator);
    result.m_denominator = result.product(a.m_denominator, b.m_denominator);
    return result;
}

BoundedFraction operator/(const BoundedFraction &a, const BoundedFraction &b)
{
    BoundedFraction inverse(0);
    inverse.m_fits = b.m_fits;
    inverse.m_numerator = b.m_denominator;
    inverse.m_denominator = b.m_numerator;
    return a * inverse;
}

std::optional<Decimal> BoundedFraction::rounded(int digits, RoundingMode mode) const
{
    const BoundedFraction scaled = *this * BoundedFraction(Decimal{0, digits}.toRatio().denominator);
    if (!scaled.m_fits || scaled.m_numerator < 0)
        return std::nullopt;
    const Wide whole = scaled.m_numerator / scaled.m_denominator;
    const Wide rest = scaled.m_numerator % scaled.m_denominator;
    if (whole >= std::numeric_limits<qint64>::max())
        return std::nullopt;
    const Wide toNext = scaled.m_denominator - rest;
    const bool isHalf = rest == toNext;
    const bool up = rest > toNext
                    || (isHalf
                        && (mode == RoundingMode::HalfUp
                            || (mode == RoundingMode::HalfEven && whole % 2 != 0)));
    return Decimal{qint64(whole) + (up ? 1 : 0), digits};
}

} // namespace puas
