// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/heat_model.h"

#include "app/admin/score_cells.h"
#include "app/report/eye_format.h"

namespace puas {

void HeatModel::setCells(std::vector<HeatCell> cells)
{
    beginResetModel();
    m_cells = std::move(cells);
    endResetModel();
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeatCell &cell = m_cells[size_t(index.row())];
    switch (const Column column = Column(index.column())) {
    case Column::Day: return role == Qt::DisplayRole ? EyeFormat().weekdayShort(cell.weekday) : QVariant();
    case Column::Hour:
        return role == Qt::DisplayRole ? QStringLiteral("%1").arg(cell.hour, 2, 10, QLatin1Char('0')) : QVariant();
    default:
        return scoreCell(column == Column::Count ? ScoreCell::Count : ScoreCell::Share, cell.score, {}, role);
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column < Column::Count ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Day: return tr("Day");
    case Column::Hour: return tr("Hour");
    case Column::Count: return tr("n");
    case Column::Share: return tr("Satisfied %");
    }
    return {};
}

} // namespace puas
