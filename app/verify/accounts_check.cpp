// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/accounts_check.h"

#include "app/intake/user_acts.h"

namespace puas {

namespace {

QString accountRow(const QString &login)
{
    return QStringLiteral("account ") + login;
}

void compareAccount(const User &user, const QString &password, const AccountByActs &act,
                    Verified &verified)
{
    const auto expect = [&](const char *column, bool fits) {
        if (!fits)
            verified.find(ErrorCode::Damaged,
                          QStringLiteral("%1: %2 is not what the office's journal says")
                              .arg(accountRow(user.login), QLatin1String(column)));
    };
    expect("name", user.name == act.name);
    expect("role", roleName(user.role) == act.role);
    expect("active", user.active == act.active);
    expect("password_hash", password == act.password);
}

} // namespace

Result<> checkAccounts(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    const auto users = store.users().users();
    if (!users)
        return tl::unexpected(users.error());
    std::map<QString, AccountByActs> missing = acts.accounts;
    for (const User &user : *users) {
        const auto credential = store.users().credential(user.login);
        if (!credential)
            return tl::unexpected(credential.error());
        const auto act = missing.find(user.login);
        if (act == missing.end())
            verified.find(ErrorCode::Damaged,
                          accountRow(user.login) + QStringLiteral(": no act put it there"));
        else
            compareAccount(user, passwordFingerprint(credential->passwordHash), act->second, verified);
        missing.erase(user.login);
    }
    for (const auto &[login, account] : missing)
        verified.find(ErrorCode::Damaged, accountRow(login) + QStringLiteral(": it is missing"));
    return {};
}

} // namespace puas
