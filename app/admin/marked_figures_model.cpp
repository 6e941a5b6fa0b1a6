// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/marked_figures_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/decimal_cell.h"
#include "app/figures/score.h"

namespace puas {

void MarkedFiguresModel::setExplanation(const Explanation &explanation)
{
    const EyeFormat format;
    const auto cells = [&](const QString &what, const FigureBeside &figure, bool isTold) {
        const QString hidden = tr("< 5");
        return isTold ? QStringList{what, format.count(figure.tally.n()),
                                    format.count(figure.tally.satisfied()),
                                    decimalOrDash(figure.measurePercent),
                                    decimalOrDash(figure.allowancePercent)}
                      : QStringList{what, hidden, hidden, hidden, hidden};
    };
    const AllowanceRow &row = explanation.row;
    const qint64 n = row.score.n;
    const bool isTold = n == 0 || n >= fewestShown;
    beginResetModel();
    m_rows.clear();
    m_rows.push_back({cells(tr("as it counts now"),
                            {0, row.score.tally, row.measurePercent, row.allowancePercent}, isTold),
                      true});
    const auto add = [&](const QString &what, const std::optional<FigureBeside> &figure) {
        if (figure)
            m_rows.push_back(
                {cells(what, *figure,
                       isTold && figure->ratings >= fewestShown
                           && (figure->tally.n() == 0 || figure->tally.n() >= fewestShown)),
                 false});
    };
    add(tr("with all marked ratings"), explanation.withMarks);
    add(tr("without the marked ratings"), explanation.withoutMarks);
    endResetModel();
}

int MarkedFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MarkedFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MarkedFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells[index.column()];
    case StrongRole: return row.counts;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (Column(index.column()) == Column::What ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant MarkedFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const Column column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Column::What ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::What: return tr("Figure");
    case Column::Count: return tr("n");
    case Column::Satisfied: return tr("Satisfied");
    case Column::Measure: return tr("Measure %");
    case Column::Allowance: return tr("Allowance %");
    }
    return {};
}

} // namespace puas
