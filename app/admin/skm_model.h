// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/skm_comparison.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>

namespace puas {

/// The elements of the official survey, in the order of the regulation.
class SkmModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Number, Element, Count, Answers, Nrr, Scale, Difference };
    static constexpr int columns = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a running: more answers can come.
    void setComparison(SkmComparison comparison, bool running);
    /// 2.5 to 4, or 1 to 4 where something is lower.
    [[nodiscard]] const ShareScale &scale() const { return m_scale; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QVariant shown(int row, Column column) const;
    [[nodiscard]] QVariant mark(int row) const;
    [[nodiscard]] QVariant sortValue(int row, Column column) const;
    [[nodiscard]] QString answersInWords(int row) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] const SkmElement &element(int row) const;
    [[nodiscard]] const IkmElement &answers(int row) const;

    SkmComparison m_comparison;
    ShareScale m_scale;
    bool m_running = false;
};

} // namespace puas
