// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/store/store.h"

namespace puas {

/// What a period's figures pay together, approved or not.
struct PeriodSum {
    qint64 assessed = 0;                ///< officers that have a figure
    qint64 atFull = 0;                  ///< of them those at 100 percent
    std::optional<Decimal> meanPercent; ///< over those assessed, 2 digits
    bool isRupiah = false;              ///< somebody has a full amount; else the amounts are 0
    qint64 withoutAmount = 0;           ///< assessed officers that have none, where others have
    qint64 paid = 0;                    ///< rupiah
    qint64 full = 0;                    ///< rupiah if all of those who have an amount were at 100

    /// What is paid in percent of the full amount, 2 digits; nothing where that is 0.
    [[nodiscard]] std::optional<Decimal> percentOfFull() const;
};

/// By the base allowances as they are entered now. Fails as the database does.
[[nodiscard]] Result<PeriodSum> periodSum(const Store &store, const Period &period,
                                          const std::vector<PeriodFigure> &figures);

} // namespace puas
