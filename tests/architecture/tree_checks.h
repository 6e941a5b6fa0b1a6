// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace puas {

/// Checks of the project's habits, without the map. One sentence for each place.

/// A source without its two licence lines near the top.
[[nodiscard]] QStringList missingLicence(const std::vector<SourceFile> &files);

/// A file named after no job: util, helper, manager.
[[nodiscard]] QStringList vagueNames(const std::vector<SourceFile> &files);

/// A path that exists on one developer's machine only.
[[nodiscard]] QStringList machinePaths(const std::vector<SourceFile> &files);

/// A folder at the top beside the six that the project has.
[[nodiscard]] QStringList strangeTopFolders(const QStringList &folders);

} // namespace puas
