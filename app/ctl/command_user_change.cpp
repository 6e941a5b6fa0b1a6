// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/user_options.h"
#include "app/intake/user_acts.h"

namespace puas {

namespace {

struct UserRoleOptions {
    UserOptions who;
    QString role;
};

/// What a change became, in one line.
Outcome tell(const Result<> &changed, const QString &line)
{
    if (!changed)
        return tl::unexpected(changed.error());
    printLine(line);
    return ExitStatus::Done;
}

Outcome changeRole(const UserRoleOptions &options)
{
    auto office = openForUser(options.who);
    if (!office)
        return tl::unexpected(office.error());
    // addRole() took no other word.
    const Role role = roleNamed(options.role).value_or(Role::Auditor);
    return tell(setUserRole(*office, options.who.login, role),
                QStringLiteral("%1 is %2 now").arg(options.who.login, options.role));
}

Outcome changePassword(const UserOptions &options)
{
    auto office = openForUser(options);
    if (!office)
        return tl::unexpected(office.error());
    const auto password = readNewSecret("PUAS_NEW_PASSWORD",
                                        QStringLiteral("New password of ") + options.login);
    if (!password)
        return tl::unexpected(password.error());
    return tell(setUserPassword(*office, options.login, *password),
                QStringLiteral("%1 has a new password").arg(options.login));
}

Outcome changeActive(const UserOptions &options, bool active)
{
    auto office = openForUser(options);
    if (!office)
        return tl::unexpected(office.error());
    return tell(setUserActive(*office, options.login, active),
                active ? QStringLiteral("%1 may sign on again").arg(options.login)
                       : QStringLiteral("%1 may not sign on any more").arg(options.login));
}

Outcome activate(const UserOptions &options)
{
    return changeActive(options, true);
}

Outcome deactivate(const UserOptions &options)
{
    return changeActive(options, false);
}

void addChange(CommandLine &line, const std::string &name, const std::string &description,
               Outcome (*work)(const UserOptions &))
{
    const auto options = std::make_shared<UserOptions>();
    CLI::App *command = addCommand(line, name, description, "user");
    addUserOptions(command, *options);
    whenNamed(line, command, options, work);
}

} // namespace

void addUserChanges(CommandLine &line)
{
    const auto options = std::make_shared<UserRoleOptions>();
    CLI::App *command = addCommand(line, "role", "Give an account another role", "user");
    addUserOptions(command, options->who);
    addRole(command, options->role);
    whenNamed(line, command, options, changeRole);
    addChange(line, "password", "Set a password: the own one, or that of somebody who forgot it",
              changePassword);
    addChange(line, "deactivate", "Keep somebody out from now on; nothing is deleted", deactivate);
    addChange(line, "activate", "Let somebody in again", activate);
}

} // namespace puas
