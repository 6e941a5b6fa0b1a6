// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/figures/kiosk_table.h"
#include "app/intake/kiosk_report.h"

#include <QAbstractTableModel>

namespace puas {

/// What is thought of a kiosk's clock: how many ratings it is in doubt for.
[[nodiscard]] QString clockWords(const ClockState &clock);

/// How a kiosk stands, as a word of the page.
[[nodiscard]] QString kioskStateWords(const KioskRow &row);

/// What a kiosk's last report complains of, as words of the page; "ready" where nothing.
[[nodiscard]] QString readinessWords(const KioskHealth &health);

/// The office's kiosks: who has been silent longest stands first, closed ones last.
class KiosksModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, State, LastReport, Clock, Silent, LastEvent, Receipt, Disk, Software, Readiness };
    static constexpr int columns = 10;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a reports: what each last said of itself, by its id.
    void setKiosks(std::vector<KioskRow> rows, std::map<QString, KioskReport> reports = {});
    [[nodiscard]] const std::vector<KioskRow> &kiosks() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] const KioskReport *reportOf(const KioskRow &row) const;
    [[nodiscard]] QString reportCell(const KioskRow &row, Column column) const;

    std::vector<KioskRow> m_rows;
    std::map<QString, KioskReport> m_reports;
};

} // namespace puas
