// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/places_model.h"

#include "app/admin/cell_roles.h"

namespace puas {

void PlacesModel::setPlaces(std::vector<Place> places, const std::vector<Office> &offices)
{
    beginResetModel();
    m_places = std::move(places);
    m_officeNames.clear();
    for (const Office &office : offices)
        m_officeNames.insert(office.code, office.name);
    endResetModel();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[size_t(index.row())];
    const Column column = Column(index.column());
    const QString office = m_officeNames.value(place.office, place.office);
    if (role == KeyRole)
        return place.code;
    if (role == StrongRole)
        return column == Column::Name;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Column::Name) {
        QStringList words{place.name, place.code, office};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return place.name;
    case Column::Code: return place.code;
    case Column::Office: return office;
    }
    return {};
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Code: return tr("Code");
    case Column::Office: return tr("Office");
    }
    return {};
}

} // namespace puas
