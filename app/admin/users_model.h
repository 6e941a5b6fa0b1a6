// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/export_rows.h"
#include "app/store/user_book.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace puas {

/// Who has an account, and how it stands: active first, then by name.
class UsersModel : public QAbstractTableModel, public ExportRows
{
    Q_OBJECT

public:
    enum class Column { Name, Role, State, Since };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a now is in the office's time zone, in which times are shown.
    void setUsers(std::vector<User> users, const QDateTime &now);
    [[nodiscard]] const std::vector<User> &users() const { return m_users; }
    /// -1: nobody has it.
    [[nodiscard]] int rowOf(const QString &login) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QStringList exportHead() const override;
    [[nodiscard]] QList<CellKind> exportKinds() const override;
    [[nodiscard]] QStringList exportCells(int row) const override;

private:
    std::vector<User> m_users;
    QDateTime m_now;
};

/// How an account stands, as a word and the kind of its chip.
struct AccountState {
    QString words;
    const char *chip;
};
[[nodiscard]] AccountState accountState(const User &user, const QDateTime &now);

} // namespace puas
