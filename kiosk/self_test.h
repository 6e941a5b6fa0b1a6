// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/options.h"

namespace puas {

/// Opens the kiosk's folder, journal and settings, renders the first screen and looks at it.
/// Prints one line. The program's exit status: 0 where all is well, 1 where it is not.
[[nodiscard]] int runSelfTest(const Options &options);

} // namespace puas
