// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/kiosk_at_hand.h"
#include "app/ctl/output.h"
#include "app/outbox/export.h"
#include "app/outbox/post.h"

#include <QFileInfo>
#include <QJsonObject>

namespace puas {

namespace {

struct ExportOptions {
    QString kioskData;
    QString stick;
    QString format;
};

QString pathOnStick(const KioskFolder &folder, const ExportOptions &options,
                    const PreparedExport &prepared)
{
    return options.stick + QLatin1Char('/') + stickFolderOf(folder.office().code, folder.kioskId())
           + QLatin1Char('/') + QFileInfo(prepared.path).fileName();
}

void printExport(const ExportOptions &options, const QString &path, const PreparedExport &prepared,
                 const TakenPost &taken)
{
    if (options.format == QLatin1String("json")) {
        print(QJsonDocument(QJsonObject{{QStringLiteral("file"), path},
                                        {QStringLiteral("first"), qint64(prepared.first)},
                                        {QStringLiteral("last"), qint64(prepared.last)},
                                        {QStringLiteral("ratings"), qint64(prepared.ratings)},
                                        {QStringLiteral("receipt"), taken.receipt},
                                        {QStringLiteral("settings"), taken.settings}}));
        return;
    }
    if (taken.receipt)
        printLine(QStringLiteral("A receipt of the office was taken"));
    if (taken.settings)
        printLine(QStringLiteral("New settings of the office were taken"));
    printLine(QStringLiteral("%1: events %2 to %3, %4 ratings; written and read back")
                  .arg(path)
                  .arg(prepared.first)
                  .arg(prepared.last)
                  .arg(prepared.ratings));
}

Outcome exportToStick(const ExportOptions &options)
{
    if (!QFileInfo(options.stick).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("the stick ") + options.stick);
    auto kiosk = KioskAtHand::open(options.kioskData);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    const SystemClock clock;
    const auto taken = takePost(kiosk->folder, kiosk->journal, clock,
                                collectPost(kiosk->folder, options.stick));
    if (!taken)
        return tl::unexpected(taken.error());
    const auto prepared = prepareExport(kiosk->folder, kiosk->journal, clock);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (const auto delivered = deliverExport(*prepared, kiosk->folder, options.stick); !delivered)
        return tl::unexpected(delivered.error());
    printExport(options, pathOnStick(kiosk->folder, options, *prepared), *prepared, *taken);
    if (taken->refused) {
        say(*taken->refused);
        return exitStatus(taken->refused->code);
    }
    return ExitStatus::Done;
}

} // namespace

void addExport(CommandLine &line)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = addCommand(
        line, "export",
        "Carry a kiosk's ratings to a stick, and take what the office left there for it");
    addKioskFolder(command, options->kioskData);
    addText(command, "--to", options->stick, "Where the stick is mounted, or a folder that plays it")
        ->required()
        ->type_name("STICK");
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, exportToStick);
}

} // namespace puas
