// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/allowance_table.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>

#include <map>

namespace puas {

/// The projection of a period, officer by officer. While the period runs it says where each
/// figure can still end; afterwards only what the rule gives.
class AllowanceModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Count, Share, Scale, Chance, Now, Expected, Range, Rupiah };
    static constexpr int columns = 9;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a photos: NIP -> bytes.
    void setTable(AllowanceTable table, std::map<QString, QByteArray> photos, bool running);
    [[nodiscard]] const AllowanceTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QVariant nameCell(const AllowanceRow &row, int role) const;
    [[nodiscard]] QVariant shareCell(const AllowanceRow &row, int role) const;
    [[nodiscard]] QVariant scaleCell(const AllowanceRow &row, int role) const;
    [[nodiscard]] QVariant figureCell(Column column, const AllowanceRow &row, int role) const;
    [[nodiscard]] QString sentence(const AllowanceRow &row) const;

    AllowanceTable m_table{Period::containing(QDate(2000, 1, 1)), trenggalekRule(), {}, {}, 0, {}, {}};
    std::map<QString, QByteArray> m_photos;
    ShareScale m_scale;
    bool m_running = false;
};

/// "41%", "< 1%", "> 99%"; the fallback's name where the ratings expected by the period's end
/// stay below the rule's minimum.
[[nodiscard]] QString chanceWords(const AllowanceRow &row, int minimumRatings);
/// How many satisfied ratings in a row bring the measure to the threshold; a dash where none
/// do, or where fewer than five people have rated.
[[nodiscard]] QString untilWords(const AllowanceRow &row);
/// Where the measure stands and can end.
[[nodiscard]] std::optional<ForecastMark> forecastMark(const AllowanceRow &row, double threshold);

} // namespace puas
