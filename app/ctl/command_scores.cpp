// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/figures/response.h"
#include "app/figures/score_table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

/// Not a score: how often each reason was given.
const QString byReason = QStringLiteral("reason");

struct Grouping {
    QString name;
    GroupBy groupBy;
};

const std::vector<Grouping> &groupings()
{
    static const std::vector<Grouping> all{
        {QStringLiteral("officer"), GroupBy::Officer}, {QStringLiteral("office"), GroupBy::Office},
        {QStringLiteral("counter"), GroupBy::Counter}, {QStringLiteral("service"), GroupBy::Service},
        {QStringLiteral("group"), GroupBy::Group},     {QStringLiteral("hour"), GroupBy::Hour}};
    return all;
}

struct ScoresOptions {
    QString data;
    DayOptions days;
    QString by;
    QString question = QString::fromUtf16(overallQuestion);
    QString format;
};

QJsonObject toObject(const ScoreRow &row)
{
    const Score &score = row.score;
    QJsonObject counts;
    for (const auto &[answer, count] : score.tally.counts())
        counts.insert(QString::number(answer), count);
    return {{QStringLiteral("key"), row.key},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("n"), score.n},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("satisfied"), score.tally.satisfied()},
            {QStringLiteral("satisfied_percent"), toJson(score.satisfiedPercent)},
            {QStringLiteral("mean_index"), toJson(score.meanIndex)},
            {QStringLiteral("ikm"), toJson(score.ikm)},
            {QStringLiteral("wilson_low"), score.wilsonLow.toString()},
            {QStringLiteral("wilson_high"), score.wilsonHigh.toString()},
            {QStringLiteral("enough"), score.enough},
            {QStringLiteral("served"), row.counts.served},
            {QStringLiteral("served_ratings"), row.counts.servedRatings},
            {QStringLiteral("response_percent"), toJson(responsePercent(row.counts))}};
}

QStringList toFields(const ScoreRow &row)
{
    const Score &score = row.score;
    QStringList fields{row.key, row.name, QString::number(score.n)};
    const auto counts = score.tally.counts();
    for (int answer = 1; answer <= largestTop; ++answer) {
        const auto count = counts.find(answer);
        fields.append(count == counts.end() ? QString() : QString::number(count->second));
    }
    return fields
           + QStringList{QString::number(score.tally.satisfied()),
                         toCell(score.satisfiedPercent),
                         toCell(score.meanIndex),
                         toCell(score.ikm),
                         score.wilsonLow.toString(),
                         score.wilsonHigh.toString(),
                         score.enough ? QStringLiteral("1") : QStringLiteral("0")};
}

void printCsv(const std::vector<ScoreRow> &rows)
{
    static const QString head = QStringLiteral(
        "key,name,n,count_1,count_2,count_3,count_4,count_5,satisfied,satisfied_percent,mean_index,ikm,"
        "wilson_low,wilson_high,enough");
    print(csvLine(head.split(QLatin1Char(','))));
    for (const ScoreRow &row : rows)
        print(csvLine(toFields(row)));
}

void printJson(const std::vector<ScoreRow> &rows)
{
    QJsonArray array;
    for (const ScoreRow &row : rows)
        array.append(toObject(row));
    print(QJsonDocument(array));
}

Outcome showReasons(const ScoresOptions &options, const DateRange &range, const Store &store)
{
    const auto reasons = store.tallies().reasons(range);
    if (!reasons)
        return tl::unexpected(reasons.error());
    const auto counts = store.tallies().counts(range);
    if (!counts)
        return tl::unexpected(counts.error());
    const bool asJson = options.format == QLatin1String("json");
    QJsonArray array;
    if (!asJson)
        print(csvLine({QStringLiteral("key"), QStringLiteral("n"), QStringLiteral("ratings")}));
    for (const ReasonCount &reason : *reasons) {
        array.append(QJsonObject{{QStringLiteral("key"), reason.reason},
                                 {QStringLiteral("n"), reason.ratings},
                                 {QStringLiteral("ratings"), counts->ratings}});
        if (!asJson)
            print(csvLine({reason.reason, QString::number(reason.ratings), QString::number(counts->ratings)}));
    }
    if (asJson)
        print(QJsonDocument(array));
    return ExitStatus::Done;
}

Outcome showScores(const ScoresOptions &options)
{
    const auto range = options.days.range();
    if (!range)
        return tl::unexpected(range.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (options.by == byReason)
        return showReasons(options, *range, *store);
    const auto grouping = std::find_if(
        groupings().begin(), groupings().end(),
        [&](const Grouping &grouping) { return grouping.name == options.by; });
    const auto table = scoreTable(*store, {*range, grouping->groupBy, options.question, {}, false});
    if (!table)
        return tl::unexpected(table.error());
    if (options.format == QLatin1String("json"))
        printJson(table->rows);
    else
        printCsv(table->rows);
    if (table->unnamed > 0)
        say(QStringLiteral("%1 answers name no %2 and are in no row")
                .arg(table->unnamed)
                .arg(grouping->name));
    return ExitStatus::Done;
}

} // namespace

void addScores(CommandLine &line)
{
    const auto options = std::make_shared<ScoresOptions>();
    CLI::App *command = addCommand(line, "scores",
                                   "Scores per officer, office, counter, service, group or hour; counts per reason");
    QStringList names;
    for (const Grouping &grouping : groupings())
        names.append(grouping.name);
    names.append(byReason);
    addDataFolder(command, options->data);
    addDays(command, options->days);
    addChoice(command, "--by", options->by, names, "What a row is")->required();
    addText(command, "--question", options->question, "Key of the question; overall if not given")
        ->type_name("KEY");
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, showScores);
}

} // namespace puas
