// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/nip.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/csv_reader.h"
#include "app/intake/officer_file.h"
#include "app/report/officer_photo.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

struct OfficerImportOptions {
    QString data;
    ActingOptions acting;
    QString file;
    bool check = false;
    QString format;
};

/// The file and what its rows would do.
struct ComparedOfficers {
    OfficerFile file;
    std::vector<OfficerRowChange> changes;

    [[nodiscard]] int count(OfficerRowFate fate) const
    {
        return int(std::ranges::count(changes, fate, &OfficerRowChange::fate));
    }
};

QJsonObject rowObject(const OfficerFileRow &row, const OfficerRowChange &change)
{
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("nip"), row.nip},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("name_before"), change.nameBefore},
            {QStringLiteral("photo_changes"), change.photoChanges},
            {QStringLiteral("outcome"), officerRowFateName(change.fate)},
            {QStringLiteral("reason"), row.fault ? officerRowFaultText(*row.fault) : QString()}};
}

QJsonDocument documentOf(const ComparedOfficers &compared, bool isDone)
{
    QJsonArray rows;
    for (size_t i = 0; i < compared.changes.size(); ++i)
        rows.append(rowObject(compared.file.rows[i], compared.changes[i]));
    QJsonObject object{{QStringLiteral("file"), compared.file.file},
                       {QStringLiteral("done"), isDone},
                       {QStringLiteral("rows"), rows}};
    for (const auto fate :
         {OfficerRowFate::New, OfficerRowFate::Changed, OfficerRowFate::Equal, OfficerRowFate::Refused})
        object.insert(officerRowFateName(fate), compared.count(fate));
    return QJsonDocument(object);
}

/// Rows that are refused, and those that look mistyped.
void sayRows(const OfficerFile &file, const QDate &today)
{
    for (const OfficerFileRow &row : file.rows)
        if (row.fault)
            say(file.file + QStringLiteral(", ") + csvPlace(row.line) + QStringLiteral(": ")
                + officerRowFaultText(*row.fault));
        else if (doubtOfNip(row.nip, today))
            say(QStringLiteral("%1, %2: \"%3\" does not look like a NIP; taken all the same")
                    .arg(file.file, csvPlace(row.line), row.nip));
}

Result<ComparedOfficers> compared(const OfficerImportOptions &options, const Store &store)
{
    auto file = readOfficerFile(options.file, officerPhoto);
    if (!file)
        return fail(file.error().code, file.error().detail.contains(options.file)
                                           ? file.error().detail
                                           : options.file + QStringLiteral(", ") + file.error().detail);
    auto changes = compareOfficers(*file, store);
    if (!changes)
        return tl::unexpected(changes.error());
    return ComparedOfficers{std::move(*file), std::move(*changes)};
}

Outcome importOfficers(const OfficerImportOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto may = expectMay(*office, options.acting, Deed::ManageOfficers); !may)
        return tl::unexpected(may.error());
    const auto today = todayIn(office->store().registry());
    const auto rows = compared(options, office->store());
    if (!today || !rows)
        return tl::unexpected(today ? rows.error() : today.error());
    sayRows(rows->file, *today);
    const bool isWhole = rows->count(OfficerRowFate::Refused) == 0;
    if (isWhole && !options.check)
        if (const auto put = putOfficers(*office, rows->file); !put)
            return tl::unexpected(put.error());
    const bool isDone = isWhole && !options.check;
    if (options.format == QLatin1String("json"))
        print(documentOf(*rows, isDone));
    else
        printLine(QStringLiteral("%1: %2 new, %3 changed, %4 equal, %5 refused%6")
                      .arg(rows->file.file)
                      .arg(rows->count(OfficerRowFate::New))
                      .arg(rows->count(OfficerRowFate::Changed))
                      .arg(rows->count(OfficerRowFate::Equal))
                      .arg(rows->count(OfficerRowFate::Refused))
                      .arg(isDone ? QString() : QStringLiteral("; nothing was changed")));
    return isWhole ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace

void addOfficerImport(CommandLine &line)
{
    const auto options = std::make_shared<OfficerImportOptions>();
    CLI::App *command = addCommand(
        line, "import", "Register officers from a CSV file, all of it or nothing", "officer");
    addDataFolder(command, options->data);
    addText(command, "FILE", options->file,
            "Columns: nip, name and, if wanted, photo (a picture's file beside FILE)")
        ->required();
    command->add_flag("--check", options->check, "Tell what would change, and change nothing");
    addActing(command, options->acting);
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, importOfficers);
}

} // namespace puas
