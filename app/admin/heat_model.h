// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/history.h"

#include <QAbstractTableModel>

namespace puas {

/// The twin of a heat map: day, hour, n, share.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Day, Hour, Count, Share };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setCells(std::vector<HeatCell> cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HeatCell> m_cells;
};

} // namespace puas
