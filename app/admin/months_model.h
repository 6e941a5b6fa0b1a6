// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/history.h"

#include <QAbstractTableModel>

namespace puas {

/// The twin of a chart over time: every number that the chart draws.
class MonthsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Month, Count, Share, Low, High };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setMonths(std::vector<MonthScore> months);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MonthScore> m_months;
};

} // namespace puas
