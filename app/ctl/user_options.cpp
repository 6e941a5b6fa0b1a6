// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/user_options.h"

namespace puas {

void addUserOptions(CLI::App *command, UserOptions &options)
{
    addDataFolder(command, options.data);
    addText(command, "--login", options.login, "Whose account: a to z, 0 to 9, and . _ - inside")
        ->type_name("LOGIN")
        ->required();
    addActing(command, options.acting);
}

void addRole(CLI::App *command, QString &role)
{
    QStringList names;
    for (const Role known : allRoles)
        names.append(roleName(known));
    addChoice(command, "--role", role, names, "What the person is to the office")->required();
}

Result<OfficeFolder> openForUser(const UserOptions &options)
{
    // The first account of an office needs nobody who acts.
    return options.acting.login.isEmpty() ? OfficeFolder::open(options.data)
                                          : openActing(options.data, options.acting);
}

} // namespace puas
