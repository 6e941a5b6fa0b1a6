// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/figures/kiosk_table.h"
#include "app/intake/kiosk_report.h"

#include <QJsonArray>

namespace puas {

namespace {

struct KioskListOptions {
    QString data;
    QString format;
};

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

/// "unknown" for a closed kiosk: nobody knows what it still had. Never 0.
QJsonValue lossOf(const KioskRow &row)
{
    if (!row.isClosed())
        return {};
    return row.end && row.end->lost ? QJsonValue(*row.end->lost)
                                    : QJsonValue(QStringLiteral("unknown"));
}

QJsonValue conditionName(Condition condition)
{
    switch (condition) {
    case Condition::Good: return QStringLiteral("good");
    case Condition::Bad: return QStringLiteral("bad");
    case Condition::NotLooked: break;
    }
    return {};
}

/// What the kiosk last said of itself; null where it has not reported.
QJsonValue reportOf(const KioskReport *report)
{
    if (!report)
        return {};
    const KioskHealth &health = report->health;
    const auto timeOrNull = [](qint64 ms) {
        return isoUtcOrNull(ms > 0 ? std::optional(ms) : std::nullopt);
    };
    return QJsonObject{{QStringLiteral("at"), isoUtcOrNull(report->wallMs)},
                       {QStringLiteral("software"), report->software},
                       {QStringLiteral("settings_version"), qint64(health.settingsVersion)},
                       {QStringLiteral("free_disk_mib"), qint64(health.freeDiskMiB)},
                       {QStringLiteral("database"), conditionName(health.database)},
                       {QStringLiteral("chain"), conditionName(health.chain)},
                       {QStringLiteral("touch"), conditionName(health.touch)},
                       {QStringLiteral("sound"), conditionName(health.sound)},
                       {QStringLiteral("clock_behind_ms"), qint64(health.clockBehindMs)},
                       {QStringLiteral("last_error"), health.lastError},
                       {QStringLiteral("export_before"), timeOrNull(health.exportedMs)},
                       {QStringLiteral("last_receipt"), timeOrNull(health.receiptedMs)},
                       {QStringLiteral("complaints"), QJsonArray::fromStringList(complaintsOf(health))}};
}

QJsonObject toObject(const KioskRow &row, const KioskReport *report)
{
    const bool isSilent = row.state == KioskState::Silent;
    return {{QStringLiteral("kiosk"), row.kiosk.id},
            {QStringLiteral("name"), row.kiosk.name},
            {QStringLiteral("counter"), row.kiosk.counter},
            {QStringLiteral("state"), kioskStateName(row.state)},
            {QStringLiteral("enrolled"), isoUtcOrNull(row.kiosk.enrolledAtUtcMs)},
            {QStringLiteral("last_report"), dayOrNull(row.lastReport)},
            {QStringLiteral("silent_since"),
             isSilent ? QJsonValue(row.silentSince.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("silent_working_days"), row.silentWorkingDays},
            {QStringLiteral("last_event"), row.kiosk.lastSeq},
            {QStringLiteral("last_receipt"), row.kiosk.acknowledgedSeq},
            {QStringLiteral("clock_doubtful"), row.clock.doubtful},
            {QStringLiteral("clock_corrected"), row.clock.corrected},
            {QStringLiteral("clock_left_out"), row.clock.leftOut},
            {QStringLiteral("closed"), isoUtcOrNull(row.kiosk.revokedAtUtcMs)},
            {QStringLiteral("closed_by"), row.end ? QJsonValue(row.end->who) : QJsonValue()},
            {QStringLiteral("reason"), row.end ? QJsonValue(row.end->reason) : QJsonValue()},
            {QStringLiteral("replaced_by"), row.end && !row.end->replacedBy.isEmpty()
                                                ? QJsonValue(row.end->replacedBy)
                                                : QJsonValue()},
            {QStringLiteral("loss"), lossOf(row)},
            {QStringLiteral("report"), reportOf(report)}};
}

/// "version 0.1.0, 20480 MiB free, without: sound" of the last report.
QString reportSentence(const KioskReport &report)
{
    const QStringList complaints = complaintsOf(report.health);
    return QStringLiteral("; version %1, %2 MiB free, %3")
        .arg(report.software.isEmpty() ? QStringLiteral("unknown") : report.software)
        .arg(report.health.freeDiskMiB)
        .arg(complaints.isEmpty() ? QStringLiteral("ready")
                                  : QStringLiteral("look at: ") + complaints.join(QStringLiteral(", ")));
}

QString sentence(const KioskRow &row, const KioskReport *report)
{
    const QString place = row.kiosk.counter.isEmpty() ? QStringLiteral("lobby")
                                                      : QStringLiteral("counter ") + row.kiosk.counter;
    QString text = QStringLiteral("%1 (%2, %3): %4")
                       .arg(row.kiosk.name, row.kiosk.id.left(8), place, kioskStateName(row.state));
    if (row.state == KioskState::Silent)
        text += QStringLiteral(" since %1, %2 working days")
                    .arg(row.silentSince.toString(Qt::ISODate))
                    .arg(row.silentWorkingDays);
    text += QStringLiteral("; last report %1, event %2, receipt %3")
                .arg(row.lastReport ? row.lastReport->toString(Qt::ISODate) : QStringLiteral("never"))
                .arg(row.kiosk.lastSeq)
                .arg(row.kiosk.acknowledgedSeq);
    if (report)
        text += reportSentence(*report);
    if (row.clock.doubtful > 0)
        text += QStringLiteral("; its clock was wrong for %1 ratings, %2 are put right, %3 count nowhere")
                    .arg(row.clock.doubtful)
                    .arg(row.clock.corrected)
                    .arg(row.clock.leftOut);
    if (row.isClosed())
        text += QStringLiteral("; what it had after that is an unknown loss");
    return text;
}

Outcome list(const KioskListOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto today = todayIn(store->registry());
    const auto rows = today.and_then([&](QDate day) { return kioskTable(*store, day); });
    if (!rows)
        return tl::unexpected(rows.error());
    const auto reports = kioskReports(*store);
    if (!reports)
        return tl::unexpected(reports.error());
    const auto reportFrom = [&reports](const KioskRow &row) {
        const auto found = reports->find(row.kiosk.id);
        return found == reports->end() ? nullptr : &found->second;
    };
    if (options.format == QLatin1String("json")) {
        QJsonArray array;
        for (const KioskRow &row : *rows)
            array.append(toObject(row, reportFrom(row)));
        print(QJsonDocument(array));
        return ExitStatus::Done;
    }
    for (const KioskRow &row : *rows)
        printLine(sentence(row, reportFrom(row)));
    if (rows->empty())
        printLine(QStringLiteral("No kiosk is enrolled here"));
    return ExitStatus::Done;
}

} // namespace

void addKioskList(CommandLine &line)
{
    const auto options = std::make_shared<KioskListOptions>();
    CLI::App *command = addCommand(
        line, "list", "Every kiosk: its state, its last report, since when it is silent", "kiosk");
    addDataFolder(command, options->data);
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, list);
}

} // namespace puas
