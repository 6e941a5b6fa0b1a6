// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/closing/mark_list.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace puas {

/// The marks of a period: open ones first, then by time.
class MarksModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Kind, Place, When, Ratings, State };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a zone is the office's, in which times are shown.
    void setMarks(std::vector<Mark> marks, const QTimeZone &zone);
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// -1: there is none of that name.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    [[nodiscard]] QString dayOf(const Mark &mark) const;
    [[nodiscard]] QString timesOf(const Mark &mark) const;

    std::vector<Mark> m_marks;
    QTimeZone m_zone;
};

} // namespace puas
