// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proof_rows_model.h"

#include "app/admin/theme.h"

namespace puas {

namespace {

constexpr int numbersColumn = 1;
constexpr int ratingsColumn = 2;
constexpr int linkColumn = 3;

bool isRightAligned(int column)
{
    return column == numbersColumn || column == ratingsColumn;
}

} // namespace

void ProofRowsModel::setRows(ProofCells head, std::vector<ProofCells> rows)
{
    beginResetModel();
    m_head = std::move(head);
    m_rows = std::move(rows);
    endResetModel();
}

int ProofRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProofRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_head.size());
}

QVariant ProofRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProofCells &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row[size_t(index.column())];
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        if (index.column() == linkColumn) {
            QFont font(QStringLiteral("DejaVu Sans Mono"));
            font.setPixelSize(theme().px(13));
            return font;
        }
        return {};
    case Qt::AccessibleTextRole: {
        QStringList cells;
        for (size_t i = 0; i < m_head.size(); ++i)
            cells << m_head[i] + QStringLiteral(": ") + row[i];
        return cells.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant ProofRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_head.size()))
        return {};
    if (role == Qt::DisplayRole)
        return m_head[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace puas
