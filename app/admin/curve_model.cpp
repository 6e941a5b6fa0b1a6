// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/curve_model.h"

#include "app/report/eye_format.h"

namespace puas {

void CurveModel::setRule(const AllowanceRule &rule)
{
    beginResetModel();
    m_rule = rule;
    endResetModel();
}

int CurveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rule.segments.size());
}

int CurveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CurveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const EyeFormat format;
    const RuleSegment &segment = m_rule.segments[size_t(index.row())];
    const bool last = size_t(index.row()) + 1 == m_rule.segments.size();
    switch (Column(index.column())) {
    case Column::From: return format.decimal(segment.from);
    case Column::To: return last ? format.decimal(segment.to) : tr("below %1").arg(format.decimal(segment.to));
    case Column::Pays:
        return segment.paysFrom == segment.paysTo ? format.decimal(segment.paysFrom)
                                                  : tr("%1 to %2").arg(format.decimal(segment.paysFrom), format.decimal(segment.paysTo));
    }
    return {};
}

QVariant CurveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::From: return tr("From");
    case Column::To: return tr("To");
    case Column::Pays: return tr("Pays %");
    }
    return {};
}

} // namespace puas
