// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace puas {

/// Passwords for a command: from an environment variable, else asked for on the terminal
/// without showing what is typed. Never from an argument, which every process can see.
/// InvalidArgument where there is neither the variable nor a terminal.

/// Asked for once; \a prompt such as "Password of ratna".
[[nodiscard]] Result<QString> readSecret(const char *variable, const QString &prompt);

/// A new one, asked for twice on a terminal; InvalidInput where both differ.
[[nodiscard]] Result<QString> readNewSecret(const char *variable, const QString &prompt);

} // namespace puas
