// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <map>

namespace puas {

/// One row of the map in ARCHITECTURE.md.
struct LayerRow {
    QSet<QString> mayInclude; ///< folders, itself among them; "*" is any
    QString links;            ///< the libraries beside Qt Core, as written
    bool hasFormatPage = false;
};

/// The map, by folder. ARCHITECTURE.md is the only place where the rule stands, so the
/// checks read it from there.
using LayerTable = std::map<QString, LayerRow>;

/// Reads the table whose first column is headed "folder"; empty where there is none.
[[nodiscard]] LayerTable parseLayerTable(const QString &markdown);

} // namespace puas
