// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/export_claims.h"

#include "app/figures/allowance_table.h"

#include <QJsonArray>

#include <set>

namespace puas {

namespace {

/// "66.40" or null.
QJsonValue toJson(const std::optional<Decimal> &decimal)
{
    return decimal ? QJsonValue(decimal->toString()) : QJsonValue();
}

void addAnswers(QJsonArray &answers, const QString &question, const Tally &tally)
{
    for (int top = smallestTop; top <= largestTop; ++top)
        for (int value = 1; value <= top; ++value)
            if (const qint64 n = tally.count(value, top); n != 0)
                answers.append(QJsonObject{{QStringLiteral("question"), question},
                                           {QStringLiteral("top"), top},
                                           {QStringLiteral("value"), value},
                                           {QStringLiteral("n"), n}});
}

/// One officer's month; an empty NIP: ratings that name nobody.
struct OfficerMonth {
    QJsonArray answers;
    Tally overall;
    RatingCounts counts;
};

Result<std::map<QString, OfficerMonth>> officerMonths(const Store &store, const DateRange &days)
{
    std::map<QString, OfficerMonth> months;
    const auto counts = store.tallies().countsBy(GroupBy::Officer, days);
    const auto questions = store.tallies().questions();
    if (!counts || !questions)
        return tl::unexpected(!counts ? counts.error() : questions.error());
    for (const GroupCounts &officer : *counts)
        if (officer.counts.ratings != 0 || officer.counts.served != 0)
            months[officer.key].counts = officer.counts;
    const std::set<QString> sorted(questions->begin(), questions->end());
    for (const QString &question : sorted) {
        const auto groups = store.tallies().by(GroupBy::Officer, days, question);
        if (!groups)
            return tl::unexpected(groups.error());
        for (const GroupTally &officer : *groups) {
            if (officer.tally.n() == 0)
                continue;
            OfficerMonth &month = months[officer.key];
            addAnswers(month.answers, question, officer.tally);
            if (question == QString::fromUtf16(overallQuestion))
                month.overall = officer.tally;
        }
    }
    return months;
}

QJsonObject scoresOf(const QString &officer, const OfficerMonth &month, const AllowanceRule &rule)
{
    const Score score = scoreOf(month.overall, rule);
    return {{QStringLiteral("officer"), officer},
            {QStringLiteral("ratings"), month.counts.ratings},
            {QStringLiteral("served"), month.counts.served},
            {QStringLiteral("served_ratings"), month.counts.servedRatings},
            {QStringLiteral("answers"), month.answers},
            {QStringLiteral("n"), score.n},
            {QStringLiteral("satisfied"), month.overall.satisfied()},
            {QStringLiteral("satisfied_percent"), toJson(score.satisfiedPercent)},
            {QStringLiteral("mean_index"), toJson(score.meanIndex)},
            {QStringLiteral("ikm"), toJson(score.ikm)}};
}

QJsonObject allowanceOf(const AllowanceRow &row)
{
    return {{QStringLiteral("officer"), row.officer},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("n"), row.score.n},
            {QStringLiteral("measure_percent"), toJson(row.measurePercent)},
            {QStringLiteral("allowance_percent"), toJson(row.allowancePercent)},
            {QStringLiteral("fallback"),
             row.fallback ? QJsonValue(fallbackName(*row.fallback)) : QJsonValue()},
            {QStringLiteral("benefit_of_doubt"), row.benefitOfDoubt}};
}

} // namespace

Result<QJsonObject> claimedScores(const Store &store, const Period &month)
{
    const auto rule = store.ruleBook().ruleInUse(month.range().last());
    const auto months = officerMonths(store, month.range());
    const auto leftOut = store.tallies().leftOut(month.range());
    if (!rule || !months || !leftOut)
        return tl::unexpected(!rule ? rule.error() : !months ? months.error() : leftOut.error());
    QJsonArray officers;
    for (const auto &[officer, counted] : *months)
        officers.append(scoresOf(officer, counted, rule->rule));
    QJsonObject reasons;
    for (const LeftOut &left : *leftOut)
        if (left.ratings != 0)
            reasons.insert(left.whyNot, left.ratings);
    return QJsonObject{{QStringLiteral("period"), month.toString()},
                       {QStringLiteral("officers"), officers},
                       {QStringLiteral("left_out"), reasons}};
}

Result<QJsonObject> claimedAllowances(const Store &store, const Period &month)
{
    const auto rule = store.ruleBook().ruleInUse(month.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    // As of the day after the month: nothing more is expected, nothing forecast.
    const auto table = allowanceTable(store, month, rule->rule, month.range().end);
    if (!table)
        return tl::unexpected(table.error());
    QJsonArray rows;
    for (const AllowanceRow &row : table->rows)
        rows.append(allowanceOf(row));
    return QJsonObject{{QStringLiteral("period"), month.toString()},
                       {QStringLiteral("rule"), rule->rule.id},
                       {QStringLiteral("version"), rule->version},
                       {QStringLiteral("measure"), measureName(rule->rule.measure)},
                       {QStringLiteral("n"), table->office.n},
                       {QStringLiteral("rows"), rows}};
}

} // namespace puas
