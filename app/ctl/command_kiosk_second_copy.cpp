// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/journal/kiosk_folder.h"
#include "app/journal/second_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace puas {

namespace {

struct KioskSecondCopyOptions {
    QString kioskData;
    QString to;
    bool off = false;
};

bool isSameDisk(const QString &one, const QString &other)
{
    return QStorageInfo(one).rootPath() == QStorageInfo(other).rootPath();
}

Outcome endSecondCopy(KioskFolder &kiosk)
{
    LocalSettings local = kiosk.local();
    local.secondCopy.clear();
    if (const auto saved = kiosk.saveLocal(local); !saved)
        return tl::unexpected(saved.error());
    printLine(QStringLiteral("The journal is kept once; the copy stays where it is"));
    return ExitStatus::Done;
}

Outcome setSecondCopy(const KioskSecondCopyOptions &options)
{
    if (!options.off && options.to.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("--to FOLDER or --off is needed"));
    auto kiosk = KioskFolder::open(options.kioskData);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    if (options.off)
        return endSecondCopy(*kiosk);
    const QString folder = QFileInfo(options.to).absoluteFilePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    const auto copied = recoverJournal(kiosk->journalPath(), secondCopyPath(folder, kiosk->kioskId()),
                                       kiosk->key().publicKey());
    if (!copied)
        return tl::unexpected(copied.error());
    LocalSettings local = kiosk->local();
    local.secondCopy = folder;
    if (const auto saved = kiosk->saveLocal(local); !saved)
        return tl::unexpected(saved.error());
    printLine(QStringLiteral("The journal is kept a second time in ") + folder);
    if (isSameDisk(folder, options.kioskData))
        printLine(QStringLiteral("It is the same file system: another disk would save more"));
    return ExitStatus::Done;
}

} // namespace

void addKioskSecondCopy(CommandLine &line)
{
    const auto options = std::make_shared<KioskSecondCopyOptions>();
    CLI::App *command = addCommand(line, "second-copy",
                                   "Keep a kiosk's journal a second time, on another disk or partition",
                                   "kiosk");
    addKioskFolder(command, options->kioskData);
    CLI::Option *to = addText(command, "--to", options->to, "A folder on the other disk");
    to->type_name("FOLDER");
    command->add_flag("--off", options->off, "Keep it once")->excludes(to);
    whenNamed(line, command, options, setSecondCopy);
}

} // namespace puas
