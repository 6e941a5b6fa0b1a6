// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/months_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/score_cells.h"
#include "app/report/eye_format.h"

namespace puas {

void MonthsModel::setMonths(std::vector<MonthScore> months)
{
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

int MonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int MonthsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MonthsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthScore &month = m_months[size_t(index.row())];
    const EyeFormat format;
    const Column column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == KeyRole)
        return month.month;
    if (role != Qt::DisplayRole)
        return column == Column::Share ? scoreCell(ScoreCell::Share, month.score, {}, role) : QVariant();
    const bool shown = month.score.n >= fewestShown;
    switch (column) {
    case Column::Month: return format.period(Period::containing(month.month));
    case Column::Count: return format.count(month.score.n);
    case Column::Share: return scoreCell(ScoreCell::Share, month.score, {}, role);
    case Column::Low: return shown ? format.percentage(month.score.wilsonLow.toDouble()) : EyeFormat::notApplicable();
    case Column::High: return shown ? format.percentage(month.score.wilsonHigh.toDouble()) : EyeFormat::notApplicable();
    }
    return {};
}

QVariant MonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Month: return tr("Month");
    case Column::Count: return tr("n");
    case Column::Share: return tr("Satisfied %");
    case Column::Low: return tr("Lower");
    case Column::High: return tr("Upper");
    }
    return {};
}

} // namespace puas
