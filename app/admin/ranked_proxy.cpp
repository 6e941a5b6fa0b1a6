// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/ranked_proxy.h"

#include "app/admin/cell_roles.h"

namespace puas {

RankedProxy::RankedProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(SortRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool RankedProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto byName = [&] {
        const int order = m_collator.compare(left.siblingAtColumn(m_nameColumn).data().toString(),
                                             right.siblingAtColumn(m_nameColumn).data().toString());
        return ascending ? order < 0 : order > 0;
    };
    if (m_ranked.contains(left.column())) {
        const bool leftEnough = left.data(EnoughRole).toBool();
        const bool rightEnough = right.data(EnoughRole).toBool();
        if (leftEnough != rightEnough)
            return ascending ? leftEnough : rightEnough;
        if (!leftEnough)
            return byName();
    }
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a == b)
        return byName();
    if (left.column() == m_nameColumn && a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace puas
