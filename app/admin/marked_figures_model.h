// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/explanation.h"

#include <QAbstractTableModel>

namespace puas {

/// One officer's figure as it counts, with all marked ratings, and without them. Of fewer than
/// five people nothing is told that their answers could be read from.
class MarkedFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, Count, Satisfied, Measure, Allowance };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setExplanation(const Explanation &explanation);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QStringList cells; ///< by column
        bool counts = false;
    };
    std::vector<Row> m_rows;
};

} // namespace puas
