// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/officer_file.h"

#include <QAbstractTableModel>
#include <QDate>

namespace puas {

/// What each line of a list of officers would do: refused ones first, then as in the file.
class OfficerFileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Line, Nip, Name, Outcome, Remark };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a changes has one for each row of \a file. Numbers are doubted as of \a today.
    void setRows(const OfficerFile &file, const std::vector<OfficerRowChange> &changes,
                 const QDate &today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        qint64 line;
        QString nip;
        QString name;
        OfficerRowFate fate;
        QString remark;
        bool isDoubtful;
    };

    std::vector<Row> m_rows;
};

} // namespace puas
