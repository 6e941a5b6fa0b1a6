// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/users_model.h"

#include "app/admin/cell_roles.h"
#include "app/admin/role_words.h"
#include "app/report/eye_format.h"

#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

QDateTime shownAt(qint64 utcMs, const QDateTime &now)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, now.timeZone());
}

bool standsBefore(const User &one, const User &other)
{
    if (one.active != other.active)
        return one.active;
    const int names = QString::localeAwareCompare(one.name, other.name);
    return names != 0 ? names < 0 : one.login < other.login;
}

} // namespace

AccountState accountState(const User &user, const QDateTime &now)
{
    if (!user.active)
        return {UsersModel::tr("deactivated"), "plain"};
    if (user.lockedUntilUtcMs.value_or(0) > now.toMSecsSinceEpoch())
        return {UsersModel::tr("locked until %1").arg(EyeFormat().time(shownAt(*user.lockedUntilUtcMs, now).time())),
                "warning"};
    return {UsersModel::tr("active"), "done"};
}

void UsersModel::setUsers(std::vector<User> users, const QDateTime &now)
{
    beginResetModel();
    m_users = std::move(users);
    m_now = now;
    std::ranges::sort(m_users, standsBefore);
    endResetModel();
}

int UsersModel::rowOf(const QString &login) const
{
    const auto found = std::ranges::find(m_users, login, &User::login);
    return found == m_users.end() ? -1 : int(found - m_users.begin());
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_users[size_t(index.row())];
    const Column column = Column(index.column());
    const AccountState state = accountState(user, m_now);
    if (role == KeyRole)
        return user.login;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == SecondLineRole)
        return column == Column::Name ? QVariant(user.login) : QVariant();
    if (role == StrongRole)
        return column == Column::Name;
    if (role == ToneRole)
        return QVariant::fromValue(user.active ? CellTone::Ink : CellTone::Soft);
    if (role == ChipRole)
        return column == Column::State ? QVariant(QLatin1String(state.chip)) : QVariant();
    if (role == Qt::AccessibleTextRole && column == Column::Name)
        return QStringList{user.name, user.login, roleWords(user.role), state.words}.join(QStringLiteral(", "));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return user.name;
    case Column::Role: return roleWords(user.role);
    case Column::State: return state.words;
    case Column::Since: return EyeFormat().shortDateTime(shownAt(user.createdAtUtcMs, m_now));
    }
    return {};
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Role: return tr("Role");
    case Column::State: return tr("State");
    case Column::Since: return tr("Account since");
    }
    return {};
}

QStringList UsersModel::exportHead() const
{
    return {QStringLiteral("login"), QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("active"),
            QStringLiteral("created")};
}

QList<CellKind> UsersModel::exportKinds() const
{
    return {CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Number, CellKind::Time};
}

QStringList UsersModel::exportCells(int row) const
{
    const User &user = m_users[size_t(row)];
    return {user.login, user.name, roleName(user.role), user.active ? QStringLiteral("1") : QStringLiteral("0"),
            QDateTime::fromMSecsSinceEpoch(user.createdAtUtcMs, Qt::UTC).toString(Qt::ISODate)};
}

} // namespace puas
