// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/layer_table.h"
#include "tests/architecture/source_tree.h"

namespace puas {

/// Checks of the tree against the map. Each returns one sentence for each place where it
/// is broken; an empty list is a pass.
using Files = std::vector<SourceFile>;

/// An include line that reaches a folder which the map does not allow, or that does not
/// name its layer.
[[nodiscard]] QStringList brokenIncludes(const LayerTable &table, const Files &files);

/// A CMakeLists.txt that names the library of a folder which the map does not allow.
[[nodiscard]] QStringList brokenLinks(const LayerTable &table, const Files &files);

/// A library that the map gives to some folders only (crypto, compression, charts, SQL),
/// included or linked anywhere else.
[[nodiscard]] QStringList strayLibraries(const LayerTable &table, const Files &files);

/// A folder with sources that the map does not have.
[[nodiscard]] QStringList unmappedFolders(const LayerTable &table, const Files &files);

/// A folder to which the map gives a FORMAT.md, without one.
[[nodiscard]] QStringList missingFormatPages(const LayerTable &table, const Files &files);

} // namespace puas
