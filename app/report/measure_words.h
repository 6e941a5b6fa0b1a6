// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/explanation.h"
#include "app/report/figure_line.h"

namespace puas {

/// The arithmetic of a measure, as one checks it with a pocket calculator.

/// "Satisfied" and "83.20%", "IKM" and "79.80": the measure as the sheet's head shows it; a
/// dash where there is none.
[[nodiscard]] FigureLine measureFigure(const AllowanceRow &row, Measure measure);
/// "The measure: percent satisfied"
[[nodiscard]] QString measureTitle(Measure measure);
/// "(51 + 53) ÷ 125 = 104 ÷ 125" and "= **83.20 percent**". The row has a measure.
[[nodiscard]] QStringList measureLines(const AllowanceRow &row, const AllowanceRule &rule);
/// "95 percent interval: 75.7 to 88.7. Index 79.80, not used": of the share, and the measure
/// that is not the rule's.
[[nodiscard]] QString intervalWords(const Score &score, Measure measure);
/// "104 × 100" gives 10,400 and "80 × 125" gives 10,000.
[[nodiscard]] std::vector<FigureLine> comparisonLines(const AllowanceRow &row,
                                                      const AllowanceRule &rule,
                                                      const WholeComparison &comparison);

} // namespace puas
