// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/explanation_words.h"

#include <QAbstractTableModel>

namespace puas {

/// The proof behind one figure, a kiosk or a file in each row, in the words of the sheet.
class ProofRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(ProofCells head, std::vector<ProofCells> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ProofCells m_head;
    std::vector<ProofCells> m_rows;
};

} // namespace puas
