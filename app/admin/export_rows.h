// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/csv_table.h"

#include <QAbstractProxyModel>

#include <optional>

namespace puas {

/// A model whose rows can be written to a file for machines.
class ExportRows
{
public:
    virtual ~ExportRows() = default;
    [[nodiscard]] virtual QStringList exportHead() const = 0;
    /// Of the columns, so that a book knows its numbers and dates; those beyond its end are text.
    [[nodiscard]] virtual QList<CellKind> exportKinds() const { return {}; }
    [[nodiscard]] virtual QStringList exportCells(int row) const = 0;
};

/// All rows of a model that is shown as it is; nothing where it has none.
template<typename Model>
[[nodiscard]] std::optional<TextTable> exportTable(const Model &model)
{
    if (model.rowCount() == 0)
        return std::nullopt;
    TextTable table;
    table.head = model.exportHead();
    table.kinds = model.exportKinds();
    for (int row = 0; row < model.rowCount(); ++row)
        table.rows.push_back(model.exportCells(row));
    return table;
}

/// What is shown: the rows of \a shown, with its filter and sort.
[[nodiscard]] inline TextTable exportTable(const ExportRows &rows, const QAbstractProxyModel &shown)
{
    TextTable table;
    table.head = rows.exportHead();
    table.kinds = rows.exportKinds();
    for (int row = 0; row < shown.rowCount(); ++row)
        table.rows.push_back(rows.exportCells(shown.mapToSource(shown.index(row, 0)).row()));
    return table;
}

} // namespace puas
