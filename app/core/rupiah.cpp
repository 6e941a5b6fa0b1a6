// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rupiah.h"

namespace puas {

qint64 rupiahOf(qint64 amount, const Decimal &percent)
{
    __extension__ using Wide = __int128;
    const Ratio ratio = percent.toRatio();
    const Wide numerator = Wide(amount) * ratio.numerator;
    const Wide denominator = Wide(ratio.denominator) * 100;
    return qint64((2 * numerator + denominator) / (2 * denominator));
}

} // namespace puas
