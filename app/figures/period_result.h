// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/store/store.h"

#include <array>

namespace puas {

/// What an office can publish of one period: the answers 1 to 4 to the one-tap question.
struct PeriodResult {
    qint64 n = 0;
    std::array<qint64, 4> counts{};
};

/// Of the home office's counters together, answers on 4 points alone. Nothing where there
/// are fewer than the minimum of the rule in use on the period's last day: too few say
/// nothing, and could tell who said it.
[[nodiscard]] Result<std::optional<PeriodResult>> publishableResult(const Store &store,
                                                                    const Period &period);

} // namespace puas
