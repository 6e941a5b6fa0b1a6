// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

#include <array>

namespace puas {

/// The curves that rules in use have, as somebody names them who writes one.
enum class RuleShape {
    IdentityWithStep,  ///< below the threshold the pay is the measure, from it on 100
    LinearToThreshold, ///< rises from 0 to 100 at the threshold, without a step
    BetweenPoints,     ///< a floor, a line between two points, a cap
    Bands,             ///< constant in each of three bands
};
inline constexpr std::array allRuleShapes{RuleShape::IdentityWithStep, RuleShape::LinearToThreshold,
                                          RuleShape::BetweenPoints, RuleShape::Bands};

/// Segments of a shape that reach 100 at \a threshold (above 30, at most 100), to begin with.
[[nodiscard]] std::vector<RuleSegment> shapeSegments(RuleShape shape, const Decimal &threshold);

/// Which shape segments have; nothing for any other curve.
[[nodiscard]] std::optional<RuleShape> shapeOf(const std::vector<RuleSegment> &segments);

/// Between which measures the threshold of a rule can be moved, both ends excluded; nothing
/// where its best pay begins at no corner (a rule that reaches it only at 100, or pays the
/// same everywhere).
[[nodiscard]] std::optional<std::pair<Decimal, Decimal>> thresholdRoom(const AllowanceRule &rule);

/// The same curve with its threshold elsewhere. The piece that ends there keeps paying its
/// measure where it does, and rises to the same height elsewhere. InvalidArgument outside
/// thresholdRoom().
[[nodiscard]] Result<AllowanceRule> withThreshold(const AllowanceRule &rule, const Decimal &threshold);

} // namespace puas
