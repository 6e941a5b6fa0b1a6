// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

#include <QAbstractTableModel>

namespace puas {

/// The twin of a rule's curve: from, to, what is paid.
class CurveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { From, To, Pays };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setRule(const AllowanceRule &rule);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AllowanceRule m_rule;
};

} // namespace puas
