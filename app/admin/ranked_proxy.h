// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace puas {

/// Sorts by SortRole. Where a column is ranked, rows with too few ratings stand last in
/// either order, unsorted by share; equal neighbours keep the order of their names.
class RankedProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RankedProxy(QObject *parent = nullptr);

    void setRankedColumns(QList<int> columns) { m_ranked = std::move(columns); }
    void setNameColumn(int column) { m_nameColumn = column; }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<int> m_ranked;
    int m_nameColumn = 0;
    QCollator m_collator;
};

} // namespace puas
