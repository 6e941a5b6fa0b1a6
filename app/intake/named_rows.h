// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csv_reader.h"

#include <functional>

namespace puas {

/// The fields of a row by the names of a file's columns. Valid while both live.
class NamedRow
{
public:
    NamedRow(const QStringList &names, const CsvRow &row) : m_names(names), m_row(row) {}

    [[nodiscard]] qint64 line() const { return m_row.line; }
    /// Whether the row has as many fields as the file has columns.
    [[nodiscard]] bool isWhole() const { return m_row.fields.size() == m_names.size(); }
    /// Whether it has not a single cell, as at the end of what a spreadsheet writes.
    [[nodiscard]] bool isBlank() const { return m_row.fields.join(QString()).isEmpty(); }
    /// Empty where the file has no such column.
    [[nodiscard]] QString field(const QString &name) const
    {
        return m_row.fields.value(m_names.indexOf(name));
    }
    /// InvalidInput that says where the column's field stands.
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &name, const QString &what) const;

private:
    const QStringList &m_names;
    const CsvRow &m_row;
};

/// Reads a CSV file whose first row names its columns: all of \a needed and any of
/// \a optional, in any order and case, no others. InvalidInput where it is empty or has other
/// columns; else as readCsv() and as \a take.
[[nodiscard]] Result<> readNamedRows(const QString &path, const QStringList &needed,
                                     const QStringList &optional,
                                     const std::function<Result<>(const NamedRow &)> &take);

} // namespace puas
