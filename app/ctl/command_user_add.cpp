// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/user_options.h"
#include "app/intake/user_acts.h"

namespace puas {

namespace {

struct UserAddOptions {
    UserOptions who;
    QString name;
    QString role;
};

Outcome createUser(const UserAddOptions &options)
{
    auto office = openForUser(options.who);
    if (!office)
        return tl::unexpected(office.error());
    const auto password = readNewSecret("PUAS_NEW_PASSWORD",
                                        QStringLiteral("New password of ") + options.who.login);
    if (!password)
        return tl::unexpected(password.error());
    // addRole() took no other word.
    const Role role = roleNamed(options.role).value_or(Role::Auditor);
    const auto added = addUser(*office, {options.who.login, options.name, role, *password});
    if (!added)
        return tl::unexpected(added.error());
    printLine(
        QStringLiteral("%1 (%2) has an account as %3").arg(added->name, added->login, options.role));
    return ExitStatus::Done;
}

} // namespace

void addUserAdd(CommandLine &line)
{
    const auto options = std::make_shared<UserAddOptions>();
    CLI::App *command = addCommand(
        line, "add", "Give somebody an account; the first of an office is a head's", "user");
    addUserOptions(command, options->who);
    addText(command, "--name", options->name, "Name as people read it")->required();
    addRole(command, options->role);
    whenNamed(line, command, options, createUser);
}

} // namespace puas
