// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/csv_ratings.h"
#include "app/intake/office_folder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

constexpr qsizetype namesInOneLine = 10;

struct ImportCsvOptions {
    QString data;
    QString file;
    int top = 4;
    QString format;
};

void sayRegistered(const QString &kind, const QStringList &codes)
{
    if (codes.isEmpty())
        return;
    const QString more = codes.size() > namesInOneLine
                             ? QStringLiteral(" and %1 more").arg(codes.size() - namesInOneLine)
                             : QString();
    say(QStringLiteral("%1 not known before, now registered (%2): %3%4")
            .arg(kind, QString::number(codes.size()),
                 codes.mid(0, namesInOneLine).join(QStringLiteral(", ")), more));
}

QJsonDocument toDocument(const CsvImport &import)
{
    const QJsonObject registered{
        {QStringLiteral("offices"), QJsonArray::fromStringList(import.newOffices)},
        {QStringLiteral("officers"), QJsonArray::fromStringList(import.newOfficers)},
        {QStringLiteral("counters"), QJsonArray::fromStringList(import.newCounters)},
        {QStringLiteral("services"), QJsonArray::fromStringList(import.newServices)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("file"), import.file},
                                     {QStringLiteral("rows"), import.rows},
                                     {QStringLiteral("new"), import.added},
                                     {QStringLiteral("known"), import.known},
                                     {QStringLiteral("registered"), registered}});
}

Outcome importFile(const ImportCsvOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto today = todayIn(office->store().registry());
    if (!today)
        return tl::unexpected(today.error());
    const auto import = importCsv(*office, options.file, {options.top, *today, nowUtcMs()});
    if (!import)
        return fail(import.error().code,
                    import.error().detail.contains(options.file)
                        ? import.error().detail
                        : options.file + QStringLiteral(", ") + import.error().detail);
    sayRegistered(QStringLiteral("offices"), import->newOffices);
    sayRegistered(QStringLiteral("officers"), import->newOfficers);
    sayRegistered(QStringLiteral("counters"), import->newCounters);
    sayRegistered(QStringLiteral("services"), import->newServices);
    if (options.format == QLatin1String("json"))
        print(toDocument(*import));
    else
        printLine(QStringLiteral("%1: %2 rows, %3 new, %4 already known")
                      .arg(import->file)
                      .arg(import->rows)
                      .arg(import->added)
                      .arg(import->known));
    return ExitStatus::Done;
}

} // namespace

void addImportCsv(CommandLine &line)
{
    const auto options = std::make_shared<ImportCsvOptions>();
    CLI::App *command = addCommand(line, "import-csv",
                                   "Take in past ratings from a CSV file, all of it or nothing");
    addDataFolder(command, options->data);
    addText(command, "FILE", options->file,
            "Columns: at, office, counter, officer, service, and one per question key")
        ->required();
    command->add_option("--top", options->top, "Best value of the scale, 2 to 5; 4 if not given")
        ->type_name("N")
        ->check(CLI::Range(2, 5));
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, importFile);
}

} // namespace puas
