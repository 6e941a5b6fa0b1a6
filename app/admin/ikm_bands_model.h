// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

#include <QAbstractTableModel>

#include <optional>

namespace puas {

/// The twin of IkmBandChart: the classes with their limits, and the index in its own.
class IkmBandsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Mutu, From, To, Value };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setIkm(std::optional<Decimal> ikm);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::optional<Decimal> m_ikm;
};

} // namespace puas
