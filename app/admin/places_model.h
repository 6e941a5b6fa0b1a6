// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/places.h"

#include <QAbstractTableModel>

namespace puas {

/// The counters or the services of an office, by code.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Code, Office };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a offices names those that counters stand in.
    void setPlaces(std::vector<Place> places, const std::vector<Office> &offices);
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Place> m_places;
    QHash<QString, QString> m_officeNames;
};

} // namespace puas
