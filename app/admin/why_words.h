// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"

#include <QStringList>

namespace puas {

/// One step of the arithmetic behind an allowance: what is done, and what comes out.
struct WhyStep {
    QString title;
    QStringList lines;
};

/// Counts, measure as a fraction, the comparison in whole numbers, the result: in words that
/// an officer can check with a pocket calculator.
[[nodiscard]] std::vector<WhyStep> whySteps(const AllowanceRow &row, const AllowanceRule &rule);

} // namespace puas
