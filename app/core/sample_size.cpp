// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sample_size.h"

namespace puas {

qint64 sampleSize(qint64 population)
{
    if (population <= 0)
        return 0;
    __extension__ using Wide = __int128;
    // Numerator and denominator times 40,000: 3.841 x 0.25 = 38,410 / 40,000 and
    // 0.05 squared = 100 / 40,000.
    const Wide numerator = Wide(38'410) * population;
    const Wide denominator = Wide(100) * (population - 1) + 38'410;
    return qint64((2 * numerator + denominator) / (2 * denominator));
}

} // namespace puas
