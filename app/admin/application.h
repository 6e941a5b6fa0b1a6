// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/options.h"

namespace puas {

/// Language, locale and theme of the running application, before the first widget.
void setUpApplication(const Options &options);

/// Opens every page on the data without showing the window; prints one line. 0: all of them
/// could be shown.
[[nodiscard]] int runSelfTest(const Options &options);

/// Shows the window and runs until it is closed.
[[nodiscard]] int runWindow(const Options &options);

} // namespace puas
