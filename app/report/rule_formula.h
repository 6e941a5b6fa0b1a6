// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/core/tally.h"

namespace puas {

/// Where a sheet keeps one officer's numbers, as cell names.
struct OfficerCells {
    QString n;
    QString satisfied;
    QString sum;      ///< of the answers' values; only measures that are a mean need it
    QString fallback; ///< what is paid in place of the rule's figure; may be empty
    std::vector<QString> components = {}; ///< what each of the rule's reached, percent; an empty cell: in full
};

/// Where a sheet keeps the rule's numbers.
struct RuleCells {
    struct Segment {
        QString from;
        QString to;
        QString paysFrom;
        QString paysTo;
    };
    QString minimum;
    QString share; ///< percent of the allowance that the rule governs
    QString threshold;
    QString squaredQuantile; ///< of the 95 percent interval
    std::vector<QString> weights; ///< of the rule's components, in percent of the allowance
    std::vector<Segment> segments;
};

[[nodiscard]] bool isOnFourPoints(const Tally &tally);

/// Whether a sheet can follow from the counts to the measure. An index over answers of
/// several scales needs more than the five classes that a sheet shows.
[[nodiscard]] bool hasFormula(const AllowanceRule &rule, const Tally &tally);

/// The measure in percent, rounded as the rule says, as a spreadsheet formula with "=".
[[nodiscard]] QString measureFormula(const AllowanceRule &rule, const OfficerCells &cells);

/// The allowance in percent: minimum, fallback, benefit of the doubt, curve, components, rounding. The
/// comparison is one of products and the rounding one of a single quotient, so that a
/// spreadsheet's floating point decides and rounds as exact arithmetic does (for counts
/// below 10^9 and a rule of whole numbers; halves as well).
[[nodiscard]] QString allowanceFormula(const AllowanceRule &rule, const RuleCells &ruleCells,
                                       const OfficerCells &cells);

} // namespace puas
