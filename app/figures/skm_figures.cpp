// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_figures.h"

#include "app/core/sample_size.h"

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
    figures.population = population;
    if (!population && counts->served > 0 && counts->served >= counts->skmRespondents)
        figures.population = counts->served;
    figures.sampleNeeded = sampleSize(figures.population.value_or(unknownPopulation));
    figures.caution = cautionFor(figures.respondents, figures.sampleNeeded);
    return figures;
}

} // namespace puas
