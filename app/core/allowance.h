// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/core/tally.h"

#include <map>
#include <optional>

namespace puas {

/// Key of a component -> what it reached, in percent from 0 to 100.
using ComponentPercents = std::map<QString, Decimal>;

/// What an officer's allowance is projected from.
struct AllowanceInput {
    Tally tally;                              ///< the officer's answers in the period
    Tally officeTally;                        ///< the office's, for the fallback "office"
    std::optional<Decimal> lastPeriodPercent; ///< for the fallback "last_period"
    ComponentPercents components{};           ///< what was entered for the rule's components
};

/// A projected allowance. A person approves it; this only says what the rule gives.
struct AllowanceFigure {
    std::optional<Ratio> measurePercent;     ///< exact; nothing where the rule cannot measure
    std::optional<Decimal> allowancePercent; ///< rounded once; nothing: not assessed
    std::optional<Fallback> fallback;        ///< what was used in place of the rule, if anything
    bool benefitOfDoubt = false;             ///< the interval reached the threshold, the share did not
};

/// The measure of a tally in percent, exact; nothing where n is 0 or the scale does not fit.
[[nodiscard]] std::optional<Ratio> measurePercent(const Tally &tally, Measure measure);

/// Which piece of the curve a measure from 0 to 100 percent lies on, decided by integers.
[[nodiscard]] size_t segmentIndex(const AllowanceRule &rule, const Ratio &measurePercent);

/// What the curve pays for a measure from 0 to 100 percent, rounded once as the rule says.
/// 79.99 percent pays 79.99, 80 pays 100: compared and computed in integers.
/// \a components count as paid in full where they are not entered.
[[nodiscard]] Decimal paysFor(const AllowanceRule &rule, const Ratio &measurePercent,
                              const ComponentPercents &components = {});

/// Applies the rule: minimum, fallback, benefit of the doubt, curve, rounding.
/// A fallback that has nothing to fall back on (no last period, an office without enough
/// ratings) pays in full; the figure's \c fallback then says Full.
[[nodiscard]] AllowanceFigure applyRule(const AllowanceRule &rule, const AllowanceInput &input);

/// Whether the measure reaches the rule's threshold, decided by integers.
[[nodiscard]] bool meetsThreshold(const AllowanceRule &rule, const Ratio &measurePercent);

} // namespace puas
