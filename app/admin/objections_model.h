// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/closing/objection_acts.h"

#include <QAbstractTableModel>

namespace puas {

/// An objection with what a list says of it.
struct ObjectionRow {
    Objection objection;
    QString name; ///< of the officer
    /// Allowances in percent, before and after; for an open one what accepting would give.
    std::optional<Decimal> before;
    std::optional<Decimal> after;
};

/// The objections to one period in the order in which they came.
class ObjectionsModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Subject, Decision, Before, After };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ObjectionRow> rows);
    [[nodiscard]] const std::vector<ObjectionRow> &rows() const { return m_rows; }
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(const QString &number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    std::vector<ObjectionRow> m_rows;
};

/// How an objection stands, as a word and the kind of its chip.
struct ObjectionState {
    QString words;
    const char *chip;
};
[[nodiscard]] ObjectionState objectionState(const Objection &objection);

} // namespace puas
