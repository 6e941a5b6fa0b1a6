// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/rule_comparison.h"
#include "app/report/marks.h"

#include <QAbstractTableModel>

#include <map>

namespace puas {

/// Those whom another rule would pay differently, the largest gain first: what rule A and
/// rule B pay, on one scale.
class ChangesModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Count, Measure, A, Scale, B, Points, Rupiah };
    static constexpr int columns = 8;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a photos: NIP -> bytes.
    void setComparison(const RuleComparison &comparison, std::map<QString, QByteArray> photos);
    /// First names of those who stay as they are.
    [[nodiscard]] const QStringList &staying() const { return m_staying; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QVariant changedName(const ComparedOfficer &officer, int role) const;
    [[nodiscard]] QVariant changedFigure(Column column, const ComparedOfficer &officer, int role) const;

    std::vector<ComparedOfficer> m_rows;
    QStringList m_staying;
    std::map<QString, QByteArray> m_photos;
    ShareScale m_scale{50, 100, 10, {}};
};

/// "Muhammad Fauzi, 23 ratings, rule A 67.50 percent, rule B 80.00 percent, +12.50".
[[nodiscard]] QString changeSentence(const ComparedOfficer &officer);

} // namespace puas
