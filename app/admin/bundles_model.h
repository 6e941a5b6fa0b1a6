// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/intake/import_bundle.h"

#include <QAbstractTableModel>

namespace puas {

/// What became of each bundle of one import, as they were read.
class BundlesModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Kiosk, Numbers, Result, New, Note };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setBundles(std::vector<BundleOutcome> bundles);
    [[nodiscard]] const std::vector<BundleOutcome> &bundles() const { return m_bundles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    std::vector<BundleOutcome> m_bundles;
};

/// The chip's kind for a verdict.
[[nodiscard]] const char *chipOf(BundleVerdict verdict);

} // namespace puas
