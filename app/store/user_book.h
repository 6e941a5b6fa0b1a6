// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/role.h"

#include <vector>

namespace puas {

class Database;

/// Somebody with an account at this office.
struct User {
    QString login; ///< a to z, 0 to 9, and . _ - inside; 64 characters at most
    QString name;  ///< as people read it
    Role role = Role::Auditor;
    bool active = true;
    qint64 createdAtUtcMs = 0;
    std::optional<qint64> lockedUntilUtcMs; ///< after wrong passwords; may be past
};

/// What a sign-in is held against, and how often it failed in a row.
struct Credential {
    QString login; ///< empty: nobody's, the one that stands in for unknown logins
    QString passwordHash;
    bool active = false;
    int failures = 0;
    std::optional<qint64> lockedUntilUtcMs;
};

/// The accounts of an office. A handle on an open Store, same thread; every change is on
/// disk when its call returns, or with its transaction. It keeps what it is told: who may
/// change what, and what an act says of it, is app/intake/user_acts.h's.
///
/// Password hashes leave it by credential() only.
class UserBook
{
public:
    explicit UserBook(Database &database) : m_database(database) {}

    /// By login; those who were deactivated too.
    [[nodiscard]] Result<std::vector<User>> users() const;
    /// Whether nobody ever had an account.
    [[nodiscard]] Result<bool> isEmpty() const;
    /// NotFound.
    [[nodiscard]] Result<User> user(const QString &login) const;
    /// Never NotFound: an unknown login gets nobody's.
    [[nodiscard]] Result<Credential> credential(const QString &login) const;

    /// AlreadyExists; InvalidArgument for a login or name that breaks its form.
    Result<> add(const User &user, const QString &passwordHash);
    /// NotFound, as all below.
    Result<> setRole(const QString &login, Role role);
    /// Takes the failures and the lock away.
    Result<> setPasswordHash(const QString &login, const QString &passwordHash);
    /// Takes the failures and the lock away.
    Result<> setActive(const QString &login, bool active);
    /// Of credential(), nobody's too.
    Result<> setFailures(const QString &login, int failures, std::optional<qint64> lockedUntilUtcMs);

private:
    Result<> change(const QString &login, const QString &assignments, QVariantList values);

    Database &m_database;
};

/// A login in its one form: trimmed, lower case.
[[nodiscard]] QString loginOf(const QString &typed);
/// Whether it can be one.
[[nodiscard]] bool isLogin(const QString &typed);

} // namespace puas
