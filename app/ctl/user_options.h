// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/acting_user.h"

namespace puas {

/// What every command that changes an account is told: office, whose account, who acts.
struct UserOptions {
    QString data;
    QString login;
    ActingOptions acting;
};

/// --data, --login and --as.
void addUserOptions(CLI::App *command, UserOptions &options);

/// --role, one of roleName(); needed.
void addRole(CLI::App *command, QString &role);

/// The office, with the person of --as as its actor where one is named. Whether somebody
/// has to be, the acts themselves say.
[[nodiscard]] Result<OfficeFolder> openForUser(const UserOptions &options);

} // namespace puas
