// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/search_model.h"

#include "app/admin/cell_roles.h"

namespace puas {

void SearchModel::setHits(QList<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole: return hit.title;
    case SecondLineRole: return searchKindWords(hit.kind);
    case Qt::AccessibleTextRole: return hit.title + QStringLiteral(", ") + searchKindWords(hit.kind);
    default: return {};
    }
}

} // namespace puas
