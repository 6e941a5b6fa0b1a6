// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/user_acts.h"

#include "app/audit/act_kinds.h"
#include "app/intake/sign_in.h"
#include "app/seal/hash.h"
#include "app/seal/password.h"

#include <QDateTime>
#include <QJsonObject>

namespace puas {

namespace {

constexpr int longestPassword = 1000;
constexpr int fingerprintDigits = 32;

QByteArray roleJson(Role role)
{
    return actJson({{QStringLiteral("role"), roleName(role)}});
}

QByteArray passwordJson(const QString &hash)
{
    return actJson({{QStringLiteral("password"), passwordFingerprint(hash)}});
}

Result<> allowFirst(const NewUser &user)
{
    if (user.role != Role::Head)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the first account of an office is a head's"));
    return {};
}

Result<> allowAdding(const OfficeFolder &office, const NewUser &user)
{
    const auto isFirst = office.store().users().isEmpty();
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    return *isFirst ? allowFirst(user) : requireMay(office, Deed::ManageUsers).map([](const User &) {});
}

/// NotAllowed, NotFound: the account, for somebody who may change it.
Result<User> managedUser(const OfficeFolder &office, const QString &login)
{
    return requireMay(office, Deed::ManageUsers).and_then([&](const User &) {
        return office.store().users().user(login);
    });
}

/// LastHead unless another active head stays.
Result<> keepAHead(const OfficeFolder &office, const User &leaving)
{
    const auto users = office.store().users().users();
    if (!users)
        return tl::unexpected(users.error());
    const auto stays = [&](const User &user) {
        return user.role == Role::Head && user.active && user.login != leaving.login;
    };
    if (leaving.role == Role::Head && leaving.active && std::ranges::none_of(*users, stays))
        return fail(ErrorCode::LastHead, leaving.login);
    return {};
}

} // namespace

QString passwordFingerprint(const QString &passwordHash)
{
    return toHex(blake2b(passwordHash.toLatin1())).left(fingerprintDigits);
}

Result<> checkNewPassword(const QString &login, const QString &password)
{
    const qsizetype length = password.toUcs4().size();
    if (length < shortestPassword || length > longestPassword)
        return fail(ErrorCode::WeakPassword, QStringLiteral("a password has %1 to %2 characters")
                                                 .arg(shortestPassword)
                                                 .arg(longestPassword));
    if (loginOf(password) == loginOf(login))
        return fail(ErrorCode::WeakPassword, QStringLiteral("a password is not the login"));
    return {};
}

Result<User> addUser(OfficeFolder &office, const NewUser &user)
{
    if (const auto allowed = allowAdding(office, user); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto strong = checkNewPassword(user.login, user.password); !strong)
        return tl::unexpected(strong.error());
    const auto hash = hashPassword(user.password);
    if (!hash)
        return tl::unexpected(hash.error());
    const User added{loginOf(user.login),
                     user.name.trimmed(),
                     user.role,
                     true,
                     QDateTime::currentMSecsSinceEpoch(),
                     {}};
    const QJsonObject after{{QStringLiteral("name"), added.name},
                            {QStringLiteral("role"), roleName(added.role)},
                            {QStringLiteral("password"), passwordFingerprint(*hash)}};
    const Act act{ActKind::userAdded, 0, {}, added.login, {}, actJson(after)};
    return office.perform(act, [&](Store &store) { return store.users().add(added, *hash); }).map([&] {
        return added;
    });
}

Result<> setUserRole(OfficeFolder &office, const QString &login, Role role)
{
    const auto user = managedUser(office, login);
    if (!user)
        return tl::unexpected(user.error());
    if (user->role == role)
        return {};
    if (const auto kept = keepAHead(office, *user); !kept)
        return kept;
    const Act act{ActKind::userRole, 0, {}, user->login, roleJson(user->role), roleJson(role)};
    return office.perform(act, [&](Store &store) { return store.users().setRole(user->login, role); });
}

Result<> setUserPassword(OfficeFolder &office, const QString &login, const QString &password)
{
    const bool isOwn = loginOf(login) == office.actor();
    const auto user = isOwn ? office.store().users().user(login) : managedUser(office, login);
    if (!user)
        return tl::unexpected(user.error());
    if (const auto strong = checkNewPassword(user->login, password); !strong)
        return strong;
    const auto before = office.store().users().credential(user->login);
    if (!before)
        return tl::unexpected(before.error());
    const auto hash = hashPassword(password);
    if (!hash)
        return tl::unexpected(hash.error());
    const Act act{ActKind::userPassword, 0, {}, user->login, passwordJson(before->passwordHash),
                  passwordJson(*hash)};
    return office.perform(
        act, [&](Store &store) { return store.users().setPasswordHash(user->login, *hash); });
}

Result<> setUserActive(OfficeFolder &office, const QString &login, bool active)
{
    const auto user = managedUser(office, login);
    if (!user)
        return tl::unexpected(user.error());
    if (user->active == active)
        return {};
    if (const auto kept = keepAHead(office, *user); !active && !kept)
        return kept;
    const Act act{
        active ? ActKind::userActivated : ActKind::userDeactivated, 0, {}, user->login, {}, {}};
    return office.perform(act,
                          [&](Store &store) { return store.users().setActive(user->login, active); });
}

} // namespace puas
