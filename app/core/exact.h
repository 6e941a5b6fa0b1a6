// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/ratio.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace puas {

/// A fraction without bounds, for the few places where denominators multiply. Only source
/// files of this folder include it: the header costs a second.
using Exact = boost::multiprecision::cpp_rational;

[[nodiscard]] inline Exact exact(const Ratio &ratio)
{
    return Exact(ratio.numerator, ratio.denominator);
}

[[nodiscard]] inline Exact exact(const Decimal &decimal)
{
    return exact(decimal.toRatio());
}

} // namespace puas
