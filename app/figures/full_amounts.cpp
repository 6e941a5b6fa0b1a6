// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/full_amounts.h"

namespace puas {

Result<std::map<QString, qint64>> fullAmounts(const Store &store, const DateRange &range)
{
    std::map<QString, qint64> sums;
    if (range.first.day() != 1 || range.end.day() != 1)
        return sums;
    for (QDate month = range.first; month < range.end; month = month.addMonths(1)) {
        const auto bases = store.payBook().basesOn(month.addMonths(1).addDays(-1));
        if (!bases)
            return bases;
        if (month == range.first) {
            sums = *bases;
            continue;
        }
        std::erase_if(sums, [&](const auto &sum) { return !bases->contains(sum.first); });
        for (auto &[officer, sum] : sums)
            sum += bases->at(officer);
    }
    return sums;
}

} // namespace puas
