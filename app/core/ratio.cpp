// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ratio.h"

namespace puas {

namespace {
__extension__ using Wide = __int128;
}

std::strong_ordering compare(const Ratio &left, const Ratio &right)
{
    return Wide(left.numerator) * right.denominator <=> Wide(right.numerator) * left.denominator;
}

} // namespace puas
