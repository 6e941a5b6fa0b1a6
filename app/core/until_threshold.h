// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance.h"

namespace puas {

/// How many further ratings, all with the best answer, bring the measure to the rule's
/// threshold; 0 where it is there already. Nothing where no number of them does (a threshold
/// of 100 after one worse answer), or where the rule cannot measure the tally. Exact.
[[nodiscard]] std::optional<qint64> bestRatingsUntilThreshold(const AllowanceRule &rule, const Tally &tally);

} // namespace puas
