// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace puas {

/// One file of the repository, as the checks see it.
struct SourceFile {
    QString path; ///< from the top of the repository: "app/core/tally.h"
    QString text; ///< empty for pictures and other binary files
};

/// Every file of the project's folders and of its top; built and hidden files are left
/// out, but .ci and the dot-files of the top belong to it.
[[nodiscard]] std::vector<SourceFile> readSourceTree(const QString &top);

/// The folders at the top, built and hidden ones left out.
[[nodiscard]] QStringList topFolders(const QString &top);

/// The row of the map that a path belongs to: "app/core", "kiosk", "tests".
[[nodiscard]] QString layerOf(const QString &path);

} // namespace puas
