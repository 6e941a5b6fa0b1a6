// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/intake/office_folder.h"

namespace puas {

/// Who acts through a command; empty: not said.
struct ActingOptions {
    QString login;
};

/// --as LOGIN.
void addActing(CLI::App *command, ActingOptions &acting);

/// Lets the person of --as in, with the password from PUAS_PASSWORD or, on a terminal,
/// asked for without echo, and makes the login the office's actor from now on. NotSignedIn
/// where nobody is named, else as signIn(). What the person may do, requireMay() says.
[[nodiscard]] Result<User> actingUser(OfficeFolder &office, const ActingOptions &acting);

/// Nothing where the office has no accounts yet; else the person of --as, who has to be one
/// that may. As actingUser() and requireMay().
[[nodiscard]] Result<> expectMay(OfficeFolder &office, const ActingOptions &acting, Deed deed);

/// An office's folder, opened for the person of --as. As OfficeFolder::open() and actingUser().
[[nodiscard]] Result<OfficeFolder> openActing(const QString &folder, const ActingOptions &acting);

} // namespace puas
