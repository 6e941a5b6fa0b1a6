// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/funnel_chart.h"

#include <vector>

namespace puas {

/// With fewer officers a funnel would say nothing.
inline constexpr int fewestInFunnel = 5;

/// Who is outside the funnel and what that means; never who is best. Empty with too few.
[[nodiscard]] QString outsideFunnelWords(const std::vector<FunnelPoint> &points, double officePercent);

} // namespace puas
