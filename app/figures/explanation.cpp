// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/explanation.h"

#include "app/core/allowance.h"

#include <algorithm>
#include <numeric>

namespace puas {

namespace {

constexpr int mostDigits = 9;

/// The measure and the threshold as percent: their cross products.
WholeComparison comparisonOf(const Ratio &measure, const Ratio &threshold)
{
    return {measure.numerator * threshold.denominator, threshold.numerator * measure.denominator};
}

/// What is rounded, in as many digits as a decimal has.
Decimal beforeRounding(const AllowanceRule &rule, const AllowanceRow &row)
{
    AllowanceRule fine = rule;
    fine.roundDigits = mostDigits;
    return paysFor(fine, row.benefitOfDoubt ? rule.threshold().toRatio() : *row.measure);
}

QString nameOfMost(const std::map<QString, qint64> &ratings, const auto &registered)
{
    const auto most = std::max_element(
        ratings.begin(), ratings.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    const auto found = std::find_if(registered.begin(), registered.end(), [&](const auto &one) {
        return most != ratings.end() && one.code == most->first;
    });
    return found == registered.end() ? QString() : found->name;
}

Result<> fillPlace(const Store &store, Explanation &explanation)
{
    const auto places = store.tallies().places(explanation.period.range());
    const auto counters = store.registry().counters();
    const auto services = store.registry().services();
    if (!places || !counters || !services)
        return tl::unexpected(!places     ? places.error()
                              : !counters ? counters.error()
                                          : services.error());
    std::map<QString, qint64> byCounter;
    std::map<QString, qint64> byService;
    for (const RatedPlace &place : *places) {
        if (place.officer != explanation.row.officer)
            continue;
        byCounter[place.counter] += place.ratings;
        byService[place.service] += place.ratings;
    }
    explanation.counter = nameOfMost(byCounter, *counters);
    explanation.service = nameOfMost(byService, *services);
    return {};
}

Result<> fillCounts(const Store &store, Explanation &explanation)
{
    TallyFilter filter;
    filter.officer = explanation.row.officer;
    const auto counts = store.tallies().counts(explanation.period.range(), filter);
    const auto leftOut = store.tallies().leftOut(explanation.period.range(), filter);
    if (!counts || !leftOut)
        return tl::unexpected(!counts ? counts.error() : leftOut.error());
    explanation.ratings = counts->ratings;
    explanation.leftOut = *leftOut;
    explanation.withoutAnswer = counts->ratings - explanation.row.score.n;
    return {};
}

Result<> fillWithMarks(const Store &store, Explanation &explanation)
{
    const QString code = QStringLiteral("mark");
    const auto out = std::ranges::find(explanation.leftOut, code, &LeftOut::whyNot);
    if (out == explanation.leftOut.end())
        return {};
    const AllowanceRow &row = explanation.row;
    const AllowanceRule &rule = explanation.rule.rule;
    const auto marked = store.origins().recountLeftOut(explanation.period.range(), row.officer,
                                                       QString::fromUtf16(overallQuestion), code);
    if (!marked)
        return tl::unexpected(marked.error());
    FigureBeside with{out->ratings, row.score.tally, {}, {}};
    with.tally.add(*marked);
    Tally office = explanation.office.tally;
    office.add(*marked);
    // More ratings never bring a fallback; where there is one, its period stays the same.
    const auto lastPeriod = row.fallback == Fallback::LastPeriod ? row.allowancePercent : std::nullopt;
    const AllowanceFigure figure = applyRule(rule, {with.tally, office, lastPeriod, row.components});
    if (figure.measurePercent)
        with.measurePercent = round(*figure.measurePercent, rule.roundDigits, rule.roundMode);
    with.allowancePercent = figure.allowancePercent;
    explanation.withMarks = with;
    return {};
}

Result<> fillApproved(const Store &store, Explanation &explanation)
{
    const auto versions = store.periods().versionsOf(explanation.period.toString());
    if (!versions)
        return tl::unexpected(versions.error());
    for (const PeriodVersion &version : *versions) {
        const auto figure = std::ranges::find(version.figures, explanation.row.officer,
                                              &PeriodFigure::officer);
        if (!version.isApproved() || figure == version.figures.end())
            continue;
        const auto user = store.users().user(version.approvedBy);
        explanation.approved = ApprovedFigure{version.version, user ? user->name : version.approvedBy,
                                              *version.approvedAtUtcMs, *figure};
    }
    return {};
}

void fillArithmetic(Explanation &explanation)
{
    const AllowanceRule &rule = explanation.rule.rule;
    const AllowanceRow &row = explanation.row;
    if (row.measure)
        explanation.comparison = comparisonOf(*row.measure, rule.threshold().toRatio());
    if (!row.fallback)
        explanation.beforeRounding = beforeRounding(rule, row);
}

} // namespace

qint64 Explanation::allRatings() const
{
    return std::accumulate(leftOut.begin(), leftOut.end(), ratings,
                           [](qint64 sum, const LeftOut &out) { return sum + out.ratings; });
}

bool Explanation::isRunning() const
{
    return period.range().contains(provenance.madeAt.date());
}

QDate Explanation::until() const
{
    return std::min(period.range().last(), provenance.madeAt.date());
}

Result<Explanation> explanationOf(const QString &nip, const Store &store, const Period &period,
                                  const QDateTime &now)
{
    const auto provenance = provenanceOf(store, now);
    if (!provenance)
        return tl::unexpected(provenance.error());
    const auto rule = store.ruleBook().ruleInUse(period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    const auto table = allowanceOf(nip, store, period, rule->rule, provenance->madeAt.date());
    if (!table)
        return tl::unexpected(table.error());
    Explanation explanation{
        period,      *rule, table->rows.front(), table->office, {}, {}, 0, {}, {}, {}, 0, {}, {}, {},
        *provenance, {}};
    const auto filled = fillPlace(store, explanation)
                            .and_then([&] { return fillCounts(store, explanation); })
                            .and_then([&] { return fillWithMarks(store, explanation); })
                            .and_then([&] { return fillApproved(store, explanation); });
    if (!filled)
        return tl::unexpected(filled.error());
    fillArithmetic(explanation);
    const auto proof = proofOf(nip, store, period.range(), explanation.row.score.tally,
                               explanation.leftOut);
    if (!proof)
        return tl::unexpected(proof.error());
    explanation.proof = *proof;
    return explanation;
}

} // namespace puas
