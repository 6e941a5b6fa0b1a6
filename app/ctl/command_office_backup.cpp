// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/office_backup.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/secret_input.h"

namespace puas {

namespace {

constexpr auto passphraseVariable = "PUAS_PASSPHRASE";

struct OfficeBackupOptions {
    QString data;
    QString file;
    ActingOptions acting;
};

QString contentSentence(const BackupContent &content)
{
    return QStringLiteral("%1 (%2), made %3, %4 ratings, %5 acts")
        .arg(content.name, content.office,
             QDateTime::fromMSecsSinceEpoch(content.madeAtMs, Qt::UTC).toString(Qt::ISODate))
        .arg(content.ratings)
        .arg(content.acts);
}

Outcome backUp(const OfficeBackupOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto may = expectMay(*office, options.acting, Deed::Backup); !may)
        return tl::unexpected(may.error());
    const auto passphrase = readNewSecret(passphraseVariable,
                                          QStringLiteral("Passphrase of the backup"));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto made = backUpOffice(*office, options.file, *passphrase, nowUtcMs());
    if (!made)
        return tl::unexpected(made.error());
    printLine(QStringLiteral("Backup written and read back: ") + contentSentence(*made));
    return ExitStatus::Done;
}

Outcome restore(const OfficeBackupOptions &options)
{
    const auto passphrase = readSecret(passphraseVariable, QStringLiteral("Passphrase of the backup"));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto restored = restoreOffice(options.file, *passphrase, options.data, nowUtcMs());
    if (!restored)
        return tl::unexpected(restored.error());
    printLine(QStringLiteral("Restored: ") + contentSentence(*restored));
    printLine(QStringLiteral(
        "Take in the newest sticks again; the old machine's folder must not be used any more"));
    return ExitStatus::Done;
}

Outcome check(const OfficeBackupOptions &options)
{
    const auto passphrase = readSecret(passphraseVariable, QStringLiteral("Passphrase of the backup"));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto content = checkBackup(options.file, *passphrase);
    if (!content)
        return tl::unexpected(content.error());
    printLine(QStringLiteral("Whole: ") + contentSentence(*content));
    return ExitStatus::Done;
}

} // namespace

void addOfficeBackup(CommandLine &line)
{
    const auto options = std::make_shared<OfficeBackupOptions>();
    CLI::App *command = addCommand(line, "backup",
                                   "Copy the office's folder into one file, sealed with a passphrase "
                                   "(asked for, or from PUAS_PASSPHRASE)",
                                   "office");
    addDataFolder(command, options->data);
    addText(command, "--to", options->file, "The file to write")->required()->type_name("FILE");
    addActing(command, options->acting);
    whenNamed(line, command, options, backUp);
}

void addOfficeRestore(CommandLine &line)
{
    const auto options = std::make_shared<OfficeBackupOptions>();
    CLI::App *command = addCommand(line, "restore", "Make an office's folder of a backup", "office");
    addDataFolder(command, options->data);
    addText(command, "--from", options->file, "The backup")->required()->type_name("FILE");
    whenNamed(line, command, options, restore);
}

void addOfficeCheckBackup(CommandLine &line)
{
    const auto options = std::make_shared<OfficeBackupOptions>();
    CLI::App *command = addCommand(line, "check-backup", "Read a whole backup and say what it holds",
                                   "office");
    addText(command, "FILE", options->file, "The backup")->required();
    whenNamed(line, command, options, check);
}

} // namespace puas
