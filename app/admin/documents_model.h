// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/admin/office_documents.h"

#include <QAbstractTableModel>

namespace puas {

/// What can be printed for a period, each with its state and when it was last made here.
class DocumentsModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Form, State, Made };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a made in the zone in which it is shown, invalid: not made here; one for each document.
    void setDocuments(std::vector<OfficeDocument> documents, std::vector<QDateTime> made);
    [[nodiscard]] const std::vector<OfficeDocument> &documents() const { return m_documents; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QString shown(int row, Column column) const;

    std::vector<OfficeDocument> m_documents;
    std::vector<QDateTime> m_made;
};

} // namespace puas
