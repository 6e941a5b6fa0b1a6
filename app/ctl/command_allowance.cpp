// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/document_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/rule_file.h"
#include "app/report/allowance_report.h"
#include "app/report/report_language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct AllowanceOptions {
    QString data;
    QString period;
    QString rule;
    QString ruleFile;
    DocumentOptions document;
};

QJsonValue fallbackOf(const AllowanceRow &row)
{
    return row.fallback ? QJsonValue(fallbackName(*row.fallback)) : QJsonValue();
}

QString chanceOf(const AllowanceRow &row)
{
    constexpr int digits = 4;
    return row.forecast ? QString::number(row.forecast->chanceOfThreshold, 'f', digits) : QString();
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString numberOrEmpty(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QJsonValue forecastOf(const AllowanceRow &row)
{
    if (!row.forecast)
        return {};
    return QJsonObject{{QStringLiteral("low"), row.forecast->low.toString()},
                       {QStringLiteral("expected"), row.forecast->expected.toString()},
                       {QStringLiteral("high"), row.forecast->high.toString()},
                       {QStringLiteral("chance_of_threshold"), chanceOf(row)}};
}

QByteArray toJson(const AllowanceTable &table)
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
                                {QStringLiteral("forecast"), forecastOf(row)},
                                {QStringLiteral("until_threshold"), numberOrNull(row.untilThreshold)},
                                {QStringLiteral("full_rupiah"), numberOrNull(row.full)},
                                {QStringLiteral("allowance_rupiah"), numberOrNull(row.rupiah)},
                                {QStringLiteral("expected_rupiah"), numberOrNull(row.rupiahExpected)}});
    return QJsonDocument(rows).toJson();
}

QByteArray toCsv(const AllowanceTable &table)
{
    static const QString head = QStringLiteral(
        "officer,name,n,measure,measure_percent,allowance_percent,fallback,"
        "benefit_of_doubt,rule,forecast_low,forecast_expected,forecast_high,chance_of_threshold,"
        "until_threshold,full_rupiah,allowance_rupiah,expected_rupiah");
    QByteArray lines = csvLine(head.split(QLatin1Char(',')));
    for (const AllowanceRow &row : table.rows)
        lines += csvLine({row.officer, row.name, QString::number(row.score.n),
                          measureName(table.rule.measure), toCell(row.measurePercent),
                          toCell(row.allowancePercent), fallbackOf(row).toString(),
                          row.benefitOfDoubt ? QStringLiteral("1") : QStringLiteral("0"), table.rule.id,
                          row.forecast ? row.forecast->low.toString() : QString(),
                          row.forecast ? row.forecast->expected.toString() : QString(),
                          row.forecast ? row.forecast->high.toString() : QString(), chanceOf(row),
                          numberOrEmpty(row.untilThreshold), numberOrEmpty(row.full),
                          numberOrEmpty(row.rupiah), numberOrEmpty(row.rupiahExpected)});
    return lines;
}

/// Version 0 for a rule that is not one of this office's.
Result<StoredRule> chosenRule(const Store &store, const AllowanceOptions &options, const Period &period)
{
    if (!options.ruleFile.isEmpty())
        return readRuleFile(options.ruleFile).map([](const AllowanceRule &rule) {
            return StoredRule{rule, 0, 0};
        });
    return options.rule.isEmpty() ? store.ruleBook().ruleInUse(period.range().last())
                                  : store.ruleBook().rule(options.rule);
}

Result<AllowanceReport> makeReport(const Store &store, const AllowanceOptions &options,
                                   const Period &period)
{
    const auto rule = chosenRule(store, options, period);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto now = nowIn(store.registry());
    if (!now)
        return tl::unexpected(now.error());
    const auto table = allowanceTable(store, period, rule->rule, now->date());
    if (!table)
        return tl::unexpected(table.error());
    const auto provenance = provenanceOf(store, *now);
    if (!provenance)
        return tl::unexpected(provenance.error());
    return AllowanceReport{*table, rule->version, *provenance};
}

Result<QByteArray> toBytes(const AllowanceReport &report, const DocumentOptions &document)
{
    if (document.is(QLatin1String("json")))
        return toJson(report.table);
    if (document.is(QLatin1String("csv")))
        return toCsv(report.table);
    useReportLanguage(document.language);
    return document.drawsPages() ? allowancePdf(report) : allowanceXlsx(report);
}

Outcome showAllowance(const AllowanceOptions &options)
{
    const auto period = mayWrite(options.document).and_then([&] {
        return Period::parseAny(options.period);
    });
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto report = makeReport(*store, options, *period);
    if (!report)
        return tl::unexpected(report.error());
    const auto written = toBytes(*report, options.document).and_then([&](const QByteArray &bytes) {
        return writeDocument(options.document, bytes);
    });
    if (!written)
        return tl::unexpected(written.error());
    if (report->table.unnamed > 0)
        say(QStringLiteral("%1 answers name no officer and are in no row").arg(report->table.unnamed));
    return ExitStatus::Done;
}

} // namespace

void addAllowance(CommandLine &line)
{
    const auto options = std::make_shared<AllowanceOptions>();
    CLI::App *command = addCommand(line, "allowance",
                                   "The projected allowance of every officer, in percent");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Such as 2026-10, 2026-Q4, 2026-S2, 2026 or 2026-10-05..2026-11-20")
        ->required();
    CLI::Option *rule = addText(command, "--rule", options->rule,
                                "A rule of this office; the one in use if not given");
    rule->type_name("ID");
    addText(command, "--rule-file", options->ruleFile, "A rule file (JSON) in its place")
        ->type_name("FILE")
        ->excludes(rule);
    addDocumentOptions(
        command, options->document,
        {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf")});
    command->footer(
        "How much of the period is still to come is told by this machine's clock, or by PUAS_TODAY\n"
        "(a day such as 2026-10-15) where that is set.");
    whenDocumentNamed(line, command, options, showAllowance);
}

} // namespace puas
