// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/closing.h"
#include "app/closing/period_json.h"
#include "app/closing/period_sum.h"
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

struct PeriodListOptions {
    QString data;
    QString format;
};

struct PeriodShowOptions {
    QString data;
    QString period;
    int version = 0;
};

QJsonObject headJson(const PeriodVersion &version)
{
    return {{QStringLiteral("period"), version.period},
            {QStringLiteral("version"), version.version},
            {QStringLiteral("state"),
             version.isApproved() ? QStringLiteral("approved") : QStringLiteral("closed")},
            {QStringLiteral("rule"), version.rule},
            {QStringLiteral("rule_version"), version.ruleVersion},
            {QStringLiteral("reason"), version.reason},
            {QStringLiteral("missing_kiosks"), QJsonArray::fromStringList(version.missingKiosks)},
            {QStringLiteral("officers"), qint64(version.figures.size())},
            {QStringLiteral("closed_at"), isoUtcOrNull(version.closedAtUtcMs)},
            {QStringLiteral("closed_by"), version.closedBy},
            {QStringLiteral("approved_at"), isoUtcOrNull(version.approvedAtUtcMs)},
            {QStringLiteral("approved_by"),
             version.isApproved() ? QJsonValue(version.approvedBy) : QJsonValue()},
            {QStringLiteral("closed"), closedHash(version)}};
}

QByteArray toCsv(const std::vector<PeriodVersion> &versions)
{
    static const QStringList head{
        QStringLiteral("period"),      QStringLiteral("version"),      QStringLiteral("state"),
        QStringLiteral("rule"),        QStringLiteral("rule_version"), QStringLiteral("officers"),
        QStringLiteral("closed_at"),   QStringLiteral("closed_by"),    QStringLiteral("approved_at"),
        QStringLiteral("approved_by"), QStringLiteral("reason")};
    QByteArray lines = csvLine(head);
    for (const PeriodVersion &version : versions) {
        const QJsonObject object = headJson(version);
        QStringList cells;
        for (const QString &name : head)
            cells.append(object[name].toVariant().toString());
        lines += csvLine(cells);
    }
    return lines;
}

Outcome listPeriods(const PeriodListOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto versions = store->periods().all();
    if (!versions)
        return tl::unexpected(versions.error());
    if (options.format == QLatin1String("csv")) {
        print(toCsv(*versions));
        return ExitStatus::Done;
    }
    QJsonArray array;
    for (const PeriodVersion &version : *versions)
        array.append(headJson(version));
    print(QJsonDocument(array));
    return ExitStatus::Done;
}

QJsonArray laterJson(const Closing &closing)
{
    QJsonArray later;
    for (const ArrivedLater &one : arrivedAfterApproval(closing))
        later.append(QJsonObject{{QStringLiteral("officer"), one.officer},
                                 {QStringLiteral("ratings"), one.ratings},
                                 {QStringLiteral("approved"), figureJson(one.approved)},
                                 {QStringLiteral("present"), figureJson(one.present)}});
    return later;
}

QJsonObject standingJson(const Closing &closing)
{
    QJsonArray blocks;
    for (const ClosingBlock block : closing.blocks)
        blocks.append(blockName(block));
    return {
        {QStringLiteral("blocks"), blocks},
        {QStringLiteral("kiosks"), closing.kiosks},
        {QStringLiteral("missing_kiosks"), QJsonArray::fromStringList(closing.present.missingKiosks)},
        {QStringLiteral("objections"), qint64(closing.objections.size())},
        {QStringLiteral("open_objections"), closing.openObjections()},
        {QStringLiteral("recount_differs"), QJsonArray::fromStringList(closing.recountDiffers)}};
}

QJsonObject sumJson(const PeriodSum &sum)
{
    QJsonObject object{{QStringLiteral("assessed"), sum.assessed},
                       {QStringLiteral("at_full"), sum.atFull},
                       {QStringLiteral("mean_percent"), toJson(sum.meanPercent)}};
    if (sum.isRupiah) {
        object.insert(QStringLiteral("without_amount"), sum.withoutAmount);
        object.insert(QStringLiteral("rupiah"), sum.paid);
        object.insert(QStringLiteral("rupiah_full"), sum.full);
        object.insert(QStringLiteral("percent_of_full"), toJson(sum.percentOfFull()));
    }
    return object;
}

/// The version that is meant: the one that was named, else the newest, else what would be
/// closed now.
Result<const PeriodVersion *> shownVersion(const Closing &closing, int number)
{
    if (number == 0)
        return closing.versions.empty() ? &closing.present : &closing.versions.back();
    const auto found = std::ranges::find(closing.versions, number, &PeriodVersion::version);
    if (found == closing.versions.end())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("version %1 of %2").arg(number).arg(closing.period.toString()));
    return &*found;
}

Outcome showPeriod(const PeriodShowOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto now = nowIn(store->registry());
    if (!now)
        return tl::unexpected(now.error());
    const auto closing = closingOf(*store, *period, *now);
    if (!closing)
        return tl::unexpected(closing.error());
    const auto version = shownVersion(*closing, options.version);
    if (!version)
        return tl::unexpected(version.error());
    QJsonArray figures;
    for (const PeriodFigure &figure : (*version)->figures)
        figures.append(figureJson(figure));
    QJsonObject object = closing->versions.empty()
                             ? QJsonObject{{QStringLiteral("period"), options.period},
                                           {QStringLiteral("state"), QStringLiteral("projected")}}
                             : headJson(**version);
    object.insert(QStringLiteral("standing"), standingJson(*closing));
    object.insert(QStringLiteral("figures"), figures);
    const auto sum = periodSum(*store, *period, (*version)->figures);
    if (!sum)
        return tl::unexpected(sum.error());
    object.insert(QStringLiteral("sum"), sumJson(*sum));
    object.insert(QStringLiteral("arrived_after_approval"), laterJson(*closing));
    print(QJsonDocument(object));
    return ExitStatus::Done;
}

} // namespace

void addPeriodLists(CommandLine &line)
{
    const auto listing = std::make_shared<PeriodListOptions>();
    CLI::App *list = addCommand(line, "list", "Closed and approved periods, with who and when",
                                "period");
    addDataFolder(list, listing->data);
    addFormat(list, listing->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, list, listing, listPeriods);
    const auto showing = std::make_shared<PeriodShowOptions>();
    CLI::App *show = addCommand(
        line, "show", "The figures of a period as JSON, what blocks it, and what arrived later",
        "period");
    addDataFolder(show, showing->data);
    addText(show, "--period", showing->period, "Such as 2026-10, 2026-Q4, 2026-S2 or 2026")->required();
    show->add_option("--version", showing->version, "Which version; the newest if not given")
        ->type_name("NUMBER");
    whenNamed(line, show, showing, showPeriod);
}

} // namespace puas
