// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/user_book.h"

#include "app/store/code_ids.h"

#include <QRegularExpression>

namespace puas {

namespace {

constexpr int longestName = 200;

const QString selectUsers = QStringLiteral(
    "SELECT login, name, role, active, created_at_ms, locked_until_ms FROM account WHERE id > 0 ");

std::optional<qint64> momentOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant toVariant(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

Result<std::vector<User>> readUsers(Database &database, const QString &sql, const QVariantList &values)
{
    std::vector<User> users;
    std::optional<Error> complaint;
    PUAS_RETURN_IF_FAILED(database.each(sql, values, [&](const QSqlQuery &row) {
        const auto role = roleNamed(row.value(2).toString());
        if (!role) // the table refuses any other word: the file was changed since
            complaint = Error{ErrorCode::Damaged, QStringLiteral("the role of an account")};
        else
            users.push_back({row.value(0).toString(), row.value(1).toString(), *role,
                             row.value(3).toBool(), row.value(4).toLongLong(),
                             momentOrNone(row.value(5))});
    }));
    if (complaint)
        return tl::unexpected(*complaint);
    return users;
}

Result<> checkForm(const User &user)
{
    if (!isLogin(user.login))
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("a login has 1 to 64 characters: a to z, 0 to 9, and . _ - inside"));
    const QString name = user.name.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("a name has 1 to %1 characters").arg(longestName));
    return {};
}

} // namespace

QString loginOf(const QString &typed)
{
    return typed.trimmed().toLower();
}

bool isLogin(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?\\z"));
    return form.match(loginOf(typed)).hasMatch();
}

Result<std::vector<User>> UserBook::users() const
{
    return readUsers(m_database, selectUsers + QStringLiteral("ORDER BY login"), {});
}

Result<bool> UserBook::isEmpty() const
{
    return m_database.value(QStringLiteral("SELECT count(*) FROM account WHERE id > 0"))
        .map([](const QVariant &count) { return count.toLongLong() == 0; });
}

Result<User> UserBook::user(const QString &login) const
{
    const auto found = readUsers(m_database, selectUsers + QStringLiteral("AND login = ?"),
                                 {loginOf(login)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("account \"%1\"").arg(login));
    return found->front();
}

Result<Credential> UserBook::credential(const QString &login) const
{
    std::optional<Credential> found;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT login, password_hash, active, failures, locked_until_ms FROM account "
                       "WHERE login IN (?, '') ORDER BY login DESC LIMIT 1"),
        {loginOf(login)}, [&](const QSqlQuery &row) {
            found = Credential{row.value(0).toString(), row.value(1).toString(), row.value(2).toBool(),
                               row.value(3).toInt(), momentOrNone(row.value(4))};
        }));
    if (!found)
        return fail(ErrorCode::Damaged, QStringLiteral("nobody's account is missing"));
    return *found;
}

Result<> UserBook::add(const User &user, const QString &passwordHash)
{
    PUAS_RETURN_IF_FAILED(checkForm(user));
    const auto known = this->user(user.login);
    if (known)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("account \"%1\"").arg(known->login));
    if (known.error().code != ErrorCode::NotFound)
        return tl::unexpected(known.error());
    const auto id = nextId(m_database, QStringLiteral("account"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO account (id, login, name, role, password_hash, active, "
                       "created_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {*id, loginOf(user.login), user.name.trimmed(), roleName(user.role), passwordHash,
         user.active ? 1 : 0, user.createdAtUtcMs}));
    return {};
}

Result<> UserBook::change(const QString &login, const QString &assignments, QVariantList values)
{
    values.append(loginOf(login));
    const auto touched = m_database.run(QStringLiteral("UPDATE account SET ") + assignments
                                            + QStringLiteral(" WHERE login = ? AND id > 0"),
                                        values);
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("account \"%1\"").arg(login));
    return {};
}

Result<> UserBook::setRole(const QString &login, Role role)
{
    return change(login, QStringLiteral("role = ?"), {roleName(role)});
}

Result<> UserBook::setPasswordHash(const QString &login, const QString &passwordHash)
{
    return change(login, QStringLiteral("password_hash = ?, failures = 0, locked_until_ms = NULL"),
                  {passwordHash});
}

Result<> UserBook::setActive(const QString &login, bool active)
{
    return change(login, QStringLiteral("active = ?, failures = 0, locked_until_ms = NULL"),
                  {active ? 1 : 0});
}

Result<> UserBook::setFailures(const QString &login, int failures,
                               std::optional<qint64> lockedUntilUtcMs)
{
    const auto touched = m_database.run(
        QStringLiteral("UPDATE account SET failures = ?, locked_until_ms = ? WHERE login = ?"),
        {failures, toVariant(lockedUntilUtcMs), loginOf(login)});
    if (!touched)
        return tl::unexpected(touched.error());
    return {};
}

} // namespace puas
