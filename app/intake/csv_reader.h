// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QStringList>

#include <functional>

namespace puas {

/// One row of a CSV file, its fields trimmed of spaces around them.
struct CsvRow {
    qint64 line = 0; ///< where it begins in the file, from 1
    QStringList fields;
};

/// Takes one row after the other; an error ends the reading. \a bytesRead of the file are
/// behind this row.
using CsvSink = std::function<Result<>(const CsvRow &row, qint64 bytesRead)>;

/// Reads a file after RFC 4180: UTF-8 with or without a byte order mark, lines that end in
/// LF, CR or CRLF, quoted fields with line ends in them; commas, or semicolons where the
/// first line has semicolons and no comma. Empty lines are passed over. It streams:
/// memory grows with the longest row only, and that is bounded by largestCsvRow.
///
/// InvalidInput with the line where a quote is out of place or not closed, bytes are not
/// UTF-8, a NUL byte stands, or a row is too long. NotFound, PermissionDenied, Io.
[[nodiscard]] Result<> readCsv(const QString &path, const CsvSink &sink);

/// In bytes.
inline constexpr qint64 largestCsvRow = 256 * 1024;

/// "line 17".
[[nodiscard]] QString csvPlace(qint64 line);
/// "line 17, column officer".
[[nodiscard]] QString csvPlace(qint64 line, const QString &column);

} // namespace puas
