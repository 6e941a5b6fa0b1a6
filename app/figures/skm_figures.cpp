// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_figures.h"

#include "app/core/sample_size.h"
#include "app/core/wilson.h"

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

/// So many that a larger population needs no larger sample: 384.
constexpr qint64 unknownPopulation = 1'000'000'000;

Result<std::map<QString, Tally>> elementTallies(const Store &store, const DateRange &range,
                                                const TallyFilter &filter)
{
    std::map<QString, Tally> tallies;
    for (const QString &key : skmElementKeys()) {
        const auto tally = store.tallies().total(range, key, filter);
        if (!tally)
            return tl::unexpected(tally.error());
        tallies.emplace(key, *tally);
    }
    return tallies;
}

constexpr int skmTop = 4;
constexpr int nrrDigits = 3;
constexpr size_t lowestMarked = 3;

/// Weight as a ratio; \a elements is how many have an answer.
Ratio weightOf(IkmWeights weights, qint64 elements)
{
    switch (weights) {
    case IkmWeights::Exact: return {1, elements};
    case IkmWeights::W0111: return {111, 1000};
    case IkmWeights::W011: return {11, 100};
    }
    Q_UNREACHABLE();
}

SkmElement elementOf(const IkmElement &index, const Tally &tally, qint64 respondents,
                     const Ratio &weight)
{
    SkmElement element;
    for (int value = 1; value <= skmTop; ++value)
        element.counts[size_t(value - 1)] = tally.count(value, skmTop);
    element.blank = respondents - index.n;
    if (index.n == 0)
        return element;
    element.nrr = round({index.sum, index.n}, nrrDigits);
    element.weighted = round({index.sum * weight.numerator, index.n * weight.denominator}, nrrDigits);
    element.percent = round({index.sum * 25, index.n}, 2);
    const double mean = double(index.sum) / double(index.n);
    double squares = 0;
    for (int value = 1; value <= skmTop; ++value)
        squares += double(element.counts[size_t(value - 1)]) * (value - mean) * (value - mean);
    const double half = normalQuantile95 * std::sqrt(squares) / double(index.n);
    element.low = std::max(1.0, mean - half);
    element.high = std::min(double(skmTop), mean + half);
    return element;
}

/// Compared as ratios: two NRR that look alike in three decimals may differ.
void markLowest(const std::vector<IkmElement> &index, std::vector<SkmElement> &elements)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < index.size(); ++i)
        if (index[i].n > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return compare({index[a].sum, index[a].n}, {index[b].sum, index[b].n}) < 0;
    });
    for (size_t i = 0; i < std::min(lowestMarked, order.size()); ++i)
        elements[order[i]].lowestPlace = int(i) + 1;
}

std::vector<SkmElement> elementsOf(const IkmResult &index, const std::map<QString, Tally> &tallies,
                                   qint64 respondents)
{
    const auto answered = std::count_if(index.elements.begin(), index.elements.end(),
                                        [](const IkmElement &element) { return element.n > 0; });
    const Ratio weight = weightOf(index.weights, std::max<qint64>(1, answered));
    std::vector<SkmElement> elements;
    for (const IkmElement &element : index.elements)
        elements.push_back(elementOf(element, tallies.at(element.key), respondents, weight));
    markLowest(index.elements, elements);
    return elements;
}

SkmCaution cautionFor(qint64 respondents, qint64 needed)
{
    if (respondents == 0)
        return SkmCaution::NoRespondent;
    if (respondents == 1)
        return SkmCaution::OneRespondent;
    return respondents < needed ? SkmCaution::FewerThanNeeded : SkmCaution::None;
}

} // namespace

QString skmCautionName(SkmCaution caution)
{
    switch (caution) {
    case SkmCaution::None: return QStringLiteral("none");
    case SkmCaution::NoRespondent: return QStringLiteral("no-respondent");
    case SkmCaution::OneRespondent: return QStringLiteral("one-respondent");
    case SkmCaution::FewerThanNeeded: return QStringLiteral("sample-too-small");
    }
    Q_UNREACHABLE();
}

Result<SkmFigures> skmFigures(const Store &store, const DateRange &range, const QString &office,
                              IkmWeights weights, std::optional<qint64> population)
{
    TallyFilter filter;
    filter.office = office;
    const auto tallies = elementTallies(store, range, filter);
    if (!tallies)
        return tl::unexpected(tallies.error());
    const auto counts = store.tallies().counts(range, filter);
    if (!counts)
        return tl::unexpected(counts.error());

    SkmFigures figures;
    figures.range = range;
    figures.office = office;
    figures.respondents = counts->skmRespondents;
    figures.index = computeIkm(*tallies, weights);
    figures.elements = elementsOf(figures.index, *tallies, figures.respondents);
    figures.population = population;
    if (!population && counts->served > 0 && counts->served >= counts->skmRespondents)
        figures.population = counts->served;
    figures.sampleNeeded = sampleSize(figures.population.value_or(unknownPopulation));
    figures.caution = cautionFor(figures.respondents, figures.sampleNeeded);
    return figures;
}

} // namespace puas
