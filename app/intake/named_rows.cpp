// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/named_rows.h"

#include <algorithm>

namespace puas {

namespace {

/// The columns of a file in its order.
Result<QStringList> columnNames(const CsvRow &header, const QStringList &needed,
                                const QStringList &optional)
{
    QStringList names;
    for (const QString &name : header.fields)
        names << name.toLower();
    const QStringList known = needed + optional;
    const bool hasAll = std::ranges::all_of(needed,
                                            [&](const QString &name) { return names.contains(name); });
    const bool hasOnlyThese = std::ranges::all_of(
        names, [&](const QString &name) { return known.contains(name) && names.count(name) == 1; });
    if (hasAll && hasOnlyThese)
        return names;
    QStringList sorted = needed;
    sorted.sort();
    const QString more = optional.isEmpty() ? QString()
                                            : QStringLiteral(" and, if wanted, ")
                                                  + optional.join(QStringLiteral(", "));
    return fail(ErrorCode::InvalidInput, csvPlace(header.line) + QStringLiteral(": the columns are ")
                                             + sorted.join(QStringLiteral(", ")) + more);
}

} // namespace

tl::unexpected<Error> NamedRow::wrong(const QString &name, const QString &what) const
{
    return fail(ErrorCode::InvalidInput, csvPlace(m_row.line, name) + QStringLiteral(": ") + what);
}

Result<> readNamedRows(const QString &path, const QStringList &needed, const QStringList &optional,
                       const std::function<Result<>(const NamedRow &)> &take)
{
    QStringList names;
    const auto read = readCsv(path, [&](const CsvRow &row, qint64) -> Result<> {
        if (!names.isEmpty())
            return take(NamedRow(names, row));
        return columnNames(row, needed, optional).map([&](const QStringList &found) { names = found; });
    });
    if (read && names.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is empty"));
    return read;
}

} // namespace puas
