// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace puas {

/// Runs puasctl: reads the arguments, runs the command they name, writes what it gives to
/// standard output and what it says to standard error. Gives the exit status: 0 done,
/// 1 failed, 2 wrong usage, 3 refused, 4 damaged.
/// Makes the application it needs.
[[nodiscard]] int runCommandLine(int argc, char *argv[]);

} // namespace puas
