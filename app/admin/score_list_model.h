// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/score_table.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>

namespace puas {

/// Counters, services, offices or groups beside each other, best first by the ranking score;
/// rows with too few ratings last.
class ScoreListModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Response, Count, Answers, Scale, Share };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of groups of citizens: how many they are is hidden as well where they are fewer
    /// than five, and \a all stands above them.
    void setGroups(std::vector<ScoreRow> groups, const ScoreRow &all, const AllowanceRule &rule,
                   bool running);
    /// \a nameHead: what the rows are; \a withoutName: what to call the row that names none.
    void setRows(std::vector<ScoreRow> rows, const AllowanceRule &rule, bool running,
                 const QString &nameHead, const QString &withoutName);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    std::vector<ScoreRow> m_rows;
    ShareScale m_scale;
    QString m_nameHead;
    double m_threshold = 80;
    bool m_running = false;
    bool m_areGroups = false;
};

} // namespace puas
