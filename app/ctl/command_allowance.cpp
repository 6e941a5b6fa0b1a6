// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/rule_file.h"
#include "app/figures/allowance_table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct AllowanceOptions {
    QString data;
    QString period;
    QString rule;
    QString ruleFile;
    QString format;
};

QJsonValue fallbackOf(const AllowanceRow &row)
{
    return row.fallback ? QJsonValue(fallbackName(*row.fallback)) : QJsonValue();
}

QJsonValue forecastOf(const AllowanceRow &row)
{
    if (!row.forecast)
        return {};
    return QJsonObject{{QStringLiteral("low"), row.forecast->low.toString()},
                       {QStringLiteral("expected"), row.forecast->expected.toString()},
                       {QStringLiteral("high"), row.forecast->high.toString()}};
}

void printJson(const AllowanceTable &table)
{
    QJsonArray rows;
    for (const AllowanceRow &row : table.rows)
        rows.append(QJsonObject{{QStringLiteral("officer"), row.officer},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("n"), row.score.n},
                                {QStringLiteral("measure"), measureName(table.rule.measure)},
                                {QStringLiteral("measure_percent"), toJson(row.measurePercent)},
                                {QStringLiteral("allowance_percent"), toJson(row.allowancePercent)},
                                {QStringLiteral("fallback"), fallbackOf(row)},
                                {QStringLiteral("benefit_of_doubt"), row.benefitOfDoubt},
                                {QStringLiteral("rule"), table.rule.id},
                                {QStringLiteral("forecast"), forecastOf(row)}});
    print(QJsonDocument(rows));
}

void printCsv(const AllowanceTable &table)
{
    static const QString head = QStringLiteral(
        "officer,name,n,measure,measure_percent,allowance_percent,fallback,"
        "benefit_of_doubt,rule,forecast_low,forecast_expected,forecast_high");
    print(csvLine(head.split(QLatin1Char(','))));
    for (const AllowanceRow &row : table.rows)
        print(csvLine({row.officer, row.name, QString::number(row.score.n),
                       measureName(table.rule.measure), toCell(row.measurePercent),
                       toCell(row.allowancePercent), fallbackOf(row).toString(),
                       row.benefitOfDoubt ? QStringLiteral("1") : QStringLiteral("0"), table.rule.id,
                       row.forecast ? row.forecast->low.toString() : QString(),
                       row.forecast ? row.forecast->expected.toString() : QString(),
                       row.forecast ? row.forecast->high.toString() : QString()}));
}

Result<AllowanceRule> chosenRule(const Store &store, const AllowanceOptions &options,
                                 const Period &period)
{
    if (!options.ruleFile.isEmpty())
        return readRuleFile(options.ruleFile);
    const auto stored = options.rule.isEmpty() ? store.ruleBook().ruleInUse(period.range().last())
                                               : store.ruleBook().rule(options.rule);
    return stored.map([](const StoredRule &kept) { return kept.rule; });
}

Outcome showAllowance(const AllowanceOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto rule = chosenRule(*store, options, *period);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto today = todayIn(store->registry());
    if (!today)
        return tl::unexpected(today.error());
    const auto table = allowanceTable(*store, *period, *rule, *today);
    if (!table)
        return tl::unexpected(table.error());
    if (options.format == QLatin1String("json"))
        printJson(*table);
    else
        printCsv(*table);
    if (table->unnamed > 0)
        say(QStringLiteral("%1 answers name no officer and are in no row").arg(table->unnamed));
    return ExitStatus::Done;
}

} // namespace

void addAllowance(CommandLine &line)
{
    const auto options = std::make_shared<AllowanceOptions>();
    CLI::App *command = addCommand(line, "allowance",
                                   "The projected allowance of every officer, in percent");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Such as 2026-10, 2026-Q4, 2026-S2 or 2026")
        ->required();
    CLI::Option *rule = addText(command, "--rule", options->rule,
                                "A rule of this office; the one in use if not given");
    rule->type_name("ID");
    addText(command, "--rule-file", options->ruleFile, "A rule file (JSON) in its place")
        ->type_name("FILE")
        ->excludes(rule);
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    command->footer(
        "How much of the period is still to come is told by this machine's clock, or by PUAS_TODAY\n"
        "(a day such as 2026-10-15) where that is set.");
    whenNamed(line, command, options, showAllowance);
}

} // namespace puas
