// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/audit/act_pages.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace puas {

/// The office's journal by number, newest or oldest first, read a page at a time: what nobody
/// scrolls to is not read. Belongs to the UI thread.
class ActsModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Number, When, Who, Deed, Subject, Before, After, Link };
    static constexpr int columns = 8;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins anew. \a store has to live as long as the model shows it, or until forget().
    void setFilter(const Store &store, const ActFilter &filter, bool newestFirst,
                   const QTimeZone &zone);
    void forget();
    [[nodiscard]] const std::vector<KeptAct> &acts() const { return m_acts; }
    /// Why it does not go on; nothing as long as it can be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The next number to be looked at; 0: all were.
    [[nodiscard]] qint64 next() const { return m_next; }
    /// Whether before and after are not for who looks on.
    [[nodiscard]] bool isWithheld(const KeptAct &act) const;
    /// -1: it is not among those that were read.
    [[nodiscard]] int rowOf(qint64 seq) const;
    /// Reads on to the end.
    void fetchAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

signals:
    /// A stretch was read without one that is wanted: somebody has to ask again.
    void nothingFoundYet();

private:
    void read(const ActPageSize &size);
    [[nodiscard]] QString cell(const KeptAct &kept, Column column) const;

    const Store *m_store = nullptr;
    ActFilter m_filter;
    bool m_newestFirst = true;
    QTimeZone m_zone;
    std::vector<KeptAct> m_acts;
    qint64 m_next = 0;
    std::optional<Error> m_error;
};

} // namespace puas
