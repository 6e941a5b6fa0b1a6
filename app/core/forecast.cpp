// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/forecast.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace puas {

namespace {

constexpr double jeffreysPrior = 0.5;
constexpr double tail = 0.05;

/// P(k of m) for k = 0 to m, by the ratio of neighbours in logarithms so that nothing
/// underflows before it is scaled.
std::vector<double> betaBinomial(double alpha, double beta, qint64 m)
{
    std::vector<double> logs(size_t(m) + 1, 0.0);
    for (qint64 k = 0; k < m; ++k)
        logs[size_t(k) + 1] = logs[size_t(k)] + std::log(double(m - k)) - std::log(double(k + 1))
                              + std::log(alpha + double(k)) - std::log(beta + double(m - k - 1));
    const double highest = *std::max_element(logs.begin(), logs.end());
    double total = 0;
    for (double &value : logs) {
        value = std::exp(value - highest);
        total += value;
    }
    for (double &value : logs)
        value /= total;
    return logs;
}

/// The officer's index so far as steps of units, and how an end becomes the measure.
struct IndexSoFar {
    Ratio share; ///< 0 to 1
    Measure measure;

    [[nodiscard]] Ratio measureAfter(qint64 n, qint64 further, qint64 good) const
    {
        // share = a/b with b = unit x n, so (a + unit x good) / (unit x (n + further)).
        const qint64 unit = n > 0 ? share.denominator / n : 1;
        const Ratio end{share.numerator + unit * good, unit * (n + further)};
        if (measure == Measure::Ikm) // mean x 25 = 25 + 75 x index on four points
            return {25 * end.denominator + 75 * end.numerator, end.denominator};
        return percent(end);
    }
};

std::optional<IndexSoFar> indexSoFar(const Tally &tally, Measure measure)
{
    const auto share = measure == Measure::SatisfiedShare ? tally.satisfiedShare() : tally.meanIndex();
    if (measure == Measure::Ikm && tally.n() > 0 && !tally.ikmPercent())
        return std::nullopt;
    return IndexSoFar{share.value_or(Ratio{0, 1}), measure};
}

ForecastEnd certain(const AllowanceRule &rule, const AllowanceFigure &figure)
{
    return {*figure.allowancePercent, 1.0, figure.measurePercent && meetsThreshold(rule, *figure.measurePercent)};
}

/// What an end pays. Only a share has an interval, so the benefit of the doubt looks at
/// counts; which answers make them up is all the same to it.
Decimal paysAtEnd(const AllowanceRule &rule, const AllowanceInput &input, const Ratio &measure,
                  qint64 further, qint64 good)
{
    if (!rule.benefitOfDoubt)
        return paysFor(rule, measure, input.components);
    AllowanceInput end = input;
    end.tally.add(2, 2, good);
    end.tally.add(1, 2, further - good);
    return *applyRule(rule, end).allowancePercent;
}

double quantile(const std::vector<ForecastEnd> &sorted, double share)
{
    double reached = 0;
    for (const ForecastEnd &end : sorted) {
        reached += end.probability;
        if (reached >= share)
            return end.pays.toDouble();
    }
    return sorted.back().pays.toDouble();
}

} // namespace

std::vector<ForecastEnd> forecastEnds(const AllowanceRule &rule, const AllowanceInput &input,
                                      qint64 furtherRatings)
{
    const qint64 n = input.tally.n();
    const AllowanceFigure now = applyRule(rule, input);
    const bool staysTooFew = n + furtherRatings < rule.minimumRatings;
    if (furtherRatings <= 0 || staysTooFew)
        return now.allowancePercent ? std::vector{certain(rule, now)} : std::vector<ForecastEnd>();
    const auto soFar = indexSoFar(input.tally, rule.measure);
    if (!soFar)
        return {};

    const double good = soFar->share.toDouble() * double(n);
    const auto probabilities = betaBinomial(good + jeffreysPrior, double(n) - good + jeffreysPrior,
                                            furtherRatings);
    std::vector<ForecastEnd> ends;
    for (qint64 k = 0; k <= furtherRatings; ++k) {
        const Ratio measure = soFar->measureAfter(n, furtherRatings, k);
        ends.push_back({paysAtEnd(rule, input, measure, furtherRatings, k), probabilities[size_t(k)],
                        meetsThreshold(rule, measure)});
    }
    return ends;
}

std::optional<Forecast> forecastOf(std::vector<ForecastEnd> ends, int digits)
{
    if (ends.empty())
        return std::nullopt;
    Forecast forecast;
    double expected = 0;
    for (const ForecastEnd &end : ends) {
        expected += end.probability * end.pays.toDouble();
        forecast.chanceOfThreshold += end.meets ? end.probability : 0;
    }
    if (ends.size() == 1) { // certain: as the rule rounds it
        const Decimal pays = ends.front().pays;
        return Forecast{pays, pays, pays, forecast.chanceOfThreshold};
    }
    std::sort(ends.begin(), ends.end(),
              [](const ForecastEnd &a, const ForecastEnd &b) { return a.pays < b.pays; });
    forecast.low = roundForShow(quantile(ends, tail), digits);
    forecast.high = roundForShow(quantile(ends, 1 - tail), digits);
    forecast.expected = roundForShow(expected, digits);
    return forecast;
}

std::optional<Forecast> forecastAllowance(const AllowanceRule &rule, const AllowanceInput &input,
                                          qint64 furtherRatings)
{
    return forecastOf(forecastEnds(rule, input, furtherRatings), rule.roundDigits);
}

} // namespace puas
