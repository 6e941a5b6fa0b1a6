// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/history.h"
#include "app/report/time_chart.h"

namespace puas {

/// Months as a chart over time draws them; the month of \a today is open.
[[nodiscard]] std::vector<TimePoint> timePoints(const std::vector<MonthScore> &months, QDate today);

/// Where the interval stands: "All of it above the threshold".
[[nodiscard]] QString intervalSide(const Score &score, const AllowanceRule &rule);

} // namespace puas
