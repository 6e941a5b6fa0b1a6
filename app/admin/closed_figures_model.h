// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/closing/closing.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>

namespace puas {

/// The figures of a period that pay less than in full, lowest first; for an approved period
/// those that were approved, with what arrived since in a second line.
class ClosedFiguresModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Count, Share, Scale, Allowance };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setClosing(const Closing &closing);
    [[nodiscard]] QString officer(int row) const { return m_rows[size_t(row)].figure.officer; }
    [[nodiscard]] bool isApproved() const { return m_isApproved; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    struct Row {
        PeriodFigure figure;
        Score score;
        QString later; ///< what arrived after the approval; empty: nothing
    };
    [[nodiscard]] QVariant text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
    ShareScale m_scale;
    bool m_isApproved = false;
};

/// The version that stands: the approved one, else the draft, else what would be closed.
[[nodiscard]] const PeriodVersion &standingVersion(const Closing &closing);

} // namespace puas
