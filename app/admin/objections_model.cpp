// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/objections_model.h"

#include "app/admin/cell_roles.h"
#include "app/report/eye_format.h"

#include <algorithm>

namespace puas {

namespace {

QString percentCell(const std::optional<Decimal> &percent)
{
    return percent ? EyeFormat().decimal(*percent) : EyeFormat::notApplicable();
}

} // namespace

ObjectionState objectionState(const Objection &objection)
{
    if (objection.isOpen())
        return {ObjectionsModel::tr("waiting"), "warning"};
    if (*objection.accepted)
        return {ObjectionsModel::tr("accepted"), "done"};
    return {ObjectionsModel::tr("rejected"), "plain"};
}

void ObjectionsModel::setRows(std::vector<ObjectionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ObjectionsModel::rowOf(const QString &number) const
{
    const auto found = std::ranges::find(m_rows, number, [](const ObjectionRow &row) { return row.objection.number; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ObjectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ObjectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ObjectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectionRow &row = m_rows[size_t(index.row())];
    const Column column = Column(index.column());
    const ObjectionState state = objectionState(row.objection);
    switch (role) {
    case KeyRole: return row.objection.number;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Column::Before || column == Column::After ? Qt::AlignRight : Qt::AlignLeft));
    case SecondLineRole: return column == Column::Subject ? QVariant(row.objection.words) : QVariant();
    case StrongRole: return column == Column::Subject;
    case ChipRole: return column == Column::Decision ? QVariant(QString::fromLatin1(state.chip)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, before %4 percent, after %5 percent")
            .arg(row.name, row.objection.words, state.words, percentCell(row.before), percentCell(row.after));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Column::Subject: return row.name;
    case Column::Decision: return state.words;
    case Column::Before: return percentCell(row.before);
    case Column::After: return percentCell(row.after);
    }
    return {};
}

QVariant ObjectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const bool isFigure = section >= int(Column::Before);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Subject: return tr("Officer and subject");
    case Column::Decision: return tr("Decision");
    case Column::Before: return tr("Before %");
    case Column::After: return tr("After %");
    }
    return {};
}

QStringList ObjectionsModel::exportHead() const
{
    return {QStringLiteral("objection"), QStringLiteral("officer"), QStringLiteral("words"),
            QStringLiteral("state"),     QStringLiteral("before"),  QStringLiteral("after")};
}

QList<CellKind> ObjectionsModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Number, CellKind::Number};
}

QStringList ObjectionsModel::exportCells(int row) const
{
    const ObjectionRow &shown = m_rows[size_t(row)];
    const QString state = shown.objection.isOpen()     ? QStringLiteral("open")
                          : *shown.objection.accepted ? QStringLiteral("accepted")
                                                      : QStringLiteral("rejected");
    const auto cell = [](const std::optional<Decimal> &percent) { return percent ? percent->toString() : QString(); };
    return {shown.objection.number, shown.objection.officer, shown.objection.words, state, cell(shown.before), cell(shown.after)};
}

} // namespace puas
