// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/allowance_table.h"
#include "app/figures/history.h"
#include "app/figures/score_table.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>
#include <QHash>

namespace puas {

/// One officer as the table shows it, joined from the figures.
struct OfficerRow {
    ScoreRow row;
    std::optional<AllowanceRow> allowance;
    std::vector<MonthScore> months;
    QByteArray photo;
    qint64 objections = 0; ///< to this period's figure that wait
};

/// The officers of a period. Rows come and go as a whole (reset).
class OfficersModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Count, Response, Answers, Share, Scale, Allowance, Months, Remarks };
    static constexpr int columns = 9;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<OfficerRow> rows, const AllowanceRule &rule, bool running);
    /// How many open marks name whom; they come later than the rows.
    void setOpenMarks(QHash<QString, qint64> marks);
    [[nodiscard]] const std::vector<OfficerRow> &rows() const { return m_rows; }
    [[nodiscard]] const ShareScale &scale() const { return m_scale; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double threshold() const { return m_threshold; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QVariant nameCell(const OfficerRow &row, int role) const;
    [[nodiscard]] QVariant responseCell(const OfficerRow &row, int role) const;
    [[nodiscard]] QVariant allowanceCell(const OfficerRow &row, int role) const;
    [[nodiscard]] QVariant monthsCell(const OfficerRow &row, int role) const;
    [[nodiscard]] QVariant remarksCell(const OfficerRow &row, int role) const;

    std::vector<OfficerRow> m_rows;
    QHash<QString, qint64> m_openMarks;
    ShareScale m_scale;
    double m_threshold = 80;
    bool m_running = false;
};

/// "Counter 4 · Moving in"; empty where neither is known.
[[nodiscard]] QString placeOf(const ScoreRow &row);

} // namespace puas
