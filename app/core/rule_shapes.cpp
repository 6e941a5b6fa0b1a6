// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rule_shapes.h"

#include <algorithm>

namespace puas {

namespace {

constexpr Decimal nothing{0, 0};
constexpr Decimal everything{100, 0};

Decimal below(const Decimal &value, int points)
{
    Decimal result = value;
    qint64 unit = 1;
    for (int i = 0; i < value.digits; ++i)
        unit *= 10;
    result.unscaled -= points * unit;
    return result;
}

bool isFlat(const RuleSegment &segment)
{
    return segment.paysFrom == segment.paysTo;
}

bool paysItself(const RuleSegment &segment)
{
    return segment.paysFrom == segment.from && segment.paysTo == segment.to;
}

/// The piece with which the best pay begins; nothing where it is the first one.
std::optional<size_t> bestPiece(const AllowanceRule &rule)
{
    const auto found = std::ranges::find(rule.segments, rule.threshold(), &RuleSegment::from);
    if (found == rule.segments.end() || found == rule.segments.begin())
        return std::nullopt;
    return size_t(found - rule.segments.begin());
}

} // namespace

std::vector<RuleSegment> shapeSegments(RuleShape shape, const Decimal &threshold)
{
    std::vector<RuleSegment> segments;
    switch (shape) {
    case RuleShape::IdentityWithStep: segments = {{nothing, threshold, nothing, threshold}}; break;
    case RuleShape::LinearToThreshold: segments = {{nothing, threshold, nothing, everything}}; break;
    case RuleShape::BetweenPoints: {
        const Decimal floorEnd = below(threshold, 30);
        segments = {{nothing, floorEnd, {50, 0}, {50, 0}}, {floorEnd, threshold, {50, 0}, everything}};
        break;
    }
    case RuleShape::Bands: {
        const Decimal lower = below(threshold, 15);
        segments = {{nothing, lower, {60, 0}, {60, 0}}, {lower, threshold, {80, 0}, {80, 0}}};
        break;
    }
    }
    if (threshold < everything)
        segments.push_back({threshold, everything, everything, everything});
    return segments;
}

std::optional<RuleShape> shapeOf(const std::vector<RuleSegment> &segments)
{
    if (std::ranges::all_of(segments, isFlat) && segments.size() > 1)
        return RuleShape::Bands;
    if (segments.empty() || segments.size() > 3)
        return std::nullopt;
    const RuleSegment &first = segments.front();
    const RuleSegment &last = segments.back();
    const bool isCapped = segments.size() == 1 || (isFlat(last) && last.paysTo == everything);
    if (segments.size() <= 2 && isCapped && paysItself(first))
        return RuleShape::IdentityWithStep;
    if (segments.size() <= 2 && isCapped && first.paysFrom == nothing && first.paysTo == everything)
        return RuleShape::LinearToThreshold;
    const bool isBetween = segments.size() == 3 && isFlat(first) && isFlat(last) && !isFlat(segments[1])
                           && segments[1].paysFrom == first.paysFrom
                           && segments[1].paysTo == last.paysFrom;
    return isBetween ? std::optional(RuleShape::BetweenPoints) : std::nullopt;
}

std::optional<std::pair<Decimal, Decimal>> thresholdRoom(const AllowanceRule &rule)
{
    const auto best = bestPiece(rule);
    if (!best)
        return std::nullopt;
    return std::pair(rule.segments[*best - 1].from, rule.segments[*best].to);
}

Result<AllowanceRule> withThreshold(const AllowanceRule &rule, const Decimal &threshold)
{
    const auto room = thresholdRoom(rule);
    if (!room || threshold <= room->first || room->second <= threshold)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("threshold %1").arg(threshold.toString()));
    AllowanceRule moved = rule;
    const size_t best = *bestPiece(rule);
    RuleSegment &before = moved.segments[best - 1];
    const bool followsMeasure = paysItself(before);
    before.to = threshold;
    if (followsMeasure)
        before.paysTo = threshold;
    moved.segments[best].from = threshold;
    return moved;
}

} // namespace puas
