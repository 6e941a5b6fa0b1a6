// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance.h"

#include "app/core/bounded_fraction.h"
#include "app/core/exact.h"
#include "app/core/wilson.h"

#include <type_traits>

namespace puas {

namespace {

// The formulas are written once for two kinds of numbers: bounded ones, of which a forecast
// needs hundreds of thousands, and those without bounds for what the former cannot hold.

template<typename Number, typename From>
Number numberOf(const From &from)
{
    if constexpr (std::is_same_v<Number, Exact>)
        return exact(from);
    else
        return Number(from);
}

template<typename Number>
Number curveAt(const AllowanceRule &rule, const Ratio &measure)
{
    const RuleSegment &segment = rule.segments[segmentIndex(rule, measure)];
    const Number from = numberOf<Number>(segment.from);
    const Number paysFrom = numberOf<Number>(segment.paysFrom);
    const Number rise = numberOf<Number>(segment.paysTo) - paysFrom;
    return paysFrom + (numberOf<Number>(measure) - from) * rise / (numberOf<Number>(segment.to) - from);
}

std::optional<Decimal> roundAsRuleSays(const AllowanceRule &rule, const BoundedFraction &value)
{
    return value.rounded(rule.roundDigits, rule.roundMode);
}

std::optional<Decimal> roundAsRuleSays(const AllowanceRule &rule, const Exact &value)
{
    using boost::multiprecision::cpp_int;
    const Exact scaled = value * Decimal{0, rule.roundDigits}.toRatio().denominator;
    const cpp_int whole = numerator(scaled) / denominator(scaled);
    const Exact rest = (scaled - Exact(whole)) * 2;
    const bool isHalf = rest == 1;
    const bool up = rest > 1
                    || (isHalf
                        && (rule.roundMode == RoundingMode::HalfUp
                            || (rule.roundMode == RoundingMode::HalfEven && whole % 2 != 0)));
    return Decimal{whole.convert_to<qint64>() + (up ? 1 : 0), rule.roundDigits};
}

/// Satisfaction governs its share of the allowance, each component its weight; what is not
/// entered counts as paid in full. Nothing where the numbers cannot hold it.
template<typename Number>
std::optional<Decimal> wholeAllowance(const AllowanceRule &rule, const Number &pays,
                                      const ComponentPercents &components)
{
    const Number hundred(100);
    const Number share = numberOf<Number>(rule.shareOfAllowance);
    Number whole = pays * share / hundred + (hundred - share);
    for (const RuleComponent &component : rule.components)
        if (const auto entered = components.find(component.key); entered != components.end())
            whole -= numberOf<Number>(component.weight) * (hundred - numberOf<Number>(entered->second));
    return roundAsRuleSays(rule, whole);
}

/// Whether the upper end of the Wilson interval reaches the threshold, without a root:
/// below it the end reaches t exactly if n (p - t)^2 <= z^2 t (1 - t).
bool intervalReaches(const AllowanceRule &rule, const Tally &tally)
{
    const Exact threshold = exact(rule.threshold()) / 100;
    const Exact share(tally.satisfied(), tally.n());
    const Exact squaredQuantile(squaredQuantile95Numerator, squaredQuantile95Denominator);
    const Exact distance = share - threshold;
    return distance >= 0
           || distance * distance * tally.n() <= squaredQuantile * threshold * (1 - threshold);
}

AllowanceFigure applyFallback(const AllowanceRule &rule, const AllowanceInput &input,
                              AllowanceFigure figure)
{
    figure.fallback = rule.fallback;
    switch (rule.fallback) {
    case Fallback::NotAssessed: return figure;
    case Fallback::LastPeriod:
        if (input.lastPeriodPercent) {
            figure.allowancePercent = input.lastPeriodPercent;
            return figure;
        }
        break;
    case Fallback::Office:
        if (const auto office = measurePercent(input.officeTally, rule.measure);
            office && input.officeTally.n() >= rule.minimumRatings) {
            figure.allowancePercent = paysFor(rule, *office, input.components);
            return figure;
        }
        break;
    case Fallback::Full: break;
    }
    figure.fallback = Fallback::Full;
    figure.allowancePercent = wholeAllowance(rule, Exact(100), input.components);
    return figure;
}

} // namespace

std::optional<Ratio> measurePercent(const Tally &tally, Measure measure)
{
    std::optional<Ratio> share;
    switch (measure) {
    case Measure::Ikm: return tally.ikmPercent();
    case Measure::SatisfiedShare: share = tally.satisfiedShare(); break;
    case Measure::MeanIndex: share = tally.meanIndex(); break;
    }
    return share ? std::optional(percent(*share)) : std::nullopt;
}

size_t segmentIndex(const AllowanceRule &rule, const Ratio &measurePercent)
{
    for (size_t i = 0; i + 1 < rule.segments.size(); ++i)
        if (compare(measurePercent, rule.segments[i].to.toRatio()) < 0)
            return i;
    return rule.segments.size() - 1; // the last one is closed at 100
}

Decimal paysFor(const AllowanceRule &rule, const Ratio &measurePercent,
                const ComponentPercents &components)
{
    if (const auto pays = wholeAllowance(rule, curveAt<BoundedFraction>(rule, measurePercent), components))
        return *pays;
    return *wholeAllowance(rule, curveAt<Exact>(rule, measurePercent), components);
}

AllowanceFigure applyRule(const AllowanceRule &rule, const AllowanceInput &input)
{
    AllowanceFigure figure;
    figure.measurePercent = measurePercent(input.tally, rule.measure);
    if (!figure.measurePercent || input.tally.n() < rule.minimumRatings)
        return applyFallback(rule, input, figure);

    Ratio measure = *figure.measurePercent;
    if (rule.benefitOfDoubt && !meetsThreshold(rule, *figure.measurePercent)
        && intervalReaches(rule, input.tally)) {
        measure = rule.threshold().toRatio();
        figure.benefitOfDoubt = true;
    }
    figure.allowancePercent = paysFor(rule, measure, input.components);
    return figure;
}

bool meetsThreshold(const AllowanceRule &rule, const Ratio &measurePercent)
{
    return compare(measurePercent, rule.threshold().toRatio()) >= 0;
}

} // namespace puas
