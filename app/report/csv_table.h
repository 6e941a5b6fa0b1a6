// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

#include <vector>

namespace puas {

/// What the cells of a column are, for files that know numbers and dates from text. An empty
/// cell is none of them, and a cell that is not what its column says ("< 5") stays text.
enum class CellKind { Text, Number, Date, Time };

/// A table as text for machines: numbers with a point, dates as ISO 8601.
struct TextTable {
    QStringList head;
    QList<CellKind> kinds; ///< of the columns; those beyond its end are text
    std::vector<QStringList> rows;
};

/// RFC 4180 with LF line ends and UTF-8. A cell that a spreadsheet would take for a formula
/// (it starts with = + - @ and is no number) is kept as text by a leading apostrophe.
[[nodiscard]] QByteArray csvBytes(const TextTable &table);

/// Writes aside and renames: the file is whole or is not there. Io, DiskFull,
/// PermissionDenied.
[[nodiscard]] Result<> writeCsv(const QString &path, const TextTable &table);

} // namespace puas
