// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/office_folder.h"

namespace puas {

namespace {

struct OfficeCreateOptions {
    QString data;
    QString code;
    QString name;
    QString timezone = QStringLiteral("Asia/Jakarta");
};

Outcome createOffice(const OfficeCreateOptions &options)
{
    const Office home{options.code, options.name, options.timezone.toLatin1()};
    const auto folder = OfficeFolder::create(options.data, home);
    if (!folder)
        return tl::unexpected(folder.error());
    printLine(QStringLiteral("Office %1 (%2) is in %3").arg(home.code, home.name, options.data));
    return ExitStatus::Done;
}

} // namespace

void addOfficeCreate(CommandLine &line)
{
    const auto options = std::make_shared<OfficeCreateOptions>();
    CLI::App *command = addCommand(line, "create", "Make an office's folder: its database and its keys",
                                   "office");
    addDataFolder(command, options->data);
    addText(command, "--code", options->code, "Short name that rows and bundles carry")->required();
    addText(command, "--name", options->name, "Name as people read it")->required();
    addText(command, "--timezone", options->timezone, "IANA time zone; Asia/Jakarta if not given");
    whenNamed(line, command, options, createOffice);
}

} // namespace puas
