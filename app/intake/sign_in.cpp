// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/sign_in.h"

#include "app/audit/act_kinds.h"
#include "app/seal/password.h"

#include <QDateTime>
#include <QJsonObject>

namespace puas {

namespace {

constexpr int failuresPerLock = 5;
constexpr qint64 msPerMinute = 60'000;
constexpr std::array<qint64, 4> lockMinutes{1, 5, 15, 60};

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

bool isLocked(const Credential &credential, qint64 nowMs)
{
    // A lock from a clock that ran ahead holds no longer than the longest one.
    const qint64 left = credential.lockedUntilUtcMs.value_or(nowMs) - nowMs;
    return left > 0 && left <= lockMinutes.back() * msPerMinute;
}

Result<> lock(OfficeFolder &office, const QString &login, int failures, qint64 untilMs)
{
    const QJsonObject after{{QStringLiteral("failures"), failures},
                            {QStringLiteral("locked_until"), isoUtc(untilMs)}};
    const Act act{ActKind::signInLocked, 0, {}, login, {}, actJson(after)};
    return office.perform(
        act, [&](Store &store) { return store.users().setFailures(login, failures, untilMs); });
}

/// Counts a failed sign-in and gives the reason for it.
Error refusal(OfficeFolder &office, const Credential &credential, qint64 nowMs)
{
    const int failures = credential.failures + 1;
    const qint64 lockMs = credential.login.isEmpty() ? 0 : lockMsAfter(failures);
    const auto counted = lockMs > 0
                             ? lock(office, credential.login, failures, nowMs + lockMs)
                             : office.store().users().setFailures(credential.login, failures, {});
    if (!counted)
        return counted.error();
    if (lockMs > 0)
        return {ErrorCode::LockedOut, isoUtc(nowMs + lockMs)};
    return {ErrorCode::SignInFailed, {}};
}

} // namespace

qint64 lockMsAfter(int failures)
{
    if (failures <= 0 || failures % failuresPerLock != 0)
        return 0;
    const size_t locks = size_t(failures) / failuresPerLock;
    return lockMinutes.at(std::min(locks, lockMinutes.size()) - 1) * msPerMinute;
}

Result<User> signIn(OfficeFolder &office, const QString &login, const QString &password, qint64 nowMs)
{
    UserBook users = office.store().users();
    const auto credential = users.credential(login);
    if (!credential)
        return tl::unexpected(credential.error());
    if (isLocked(*credential, nowMs))
        return fail(ErrorCode::LockedOut, isoUtc(*credential->lockedUntilUtcMs));
    const bool matches = passwordMatches(credential->passwordHash, password);
    if (!matches || !credential->active)
        return tl::unexpected(refusal(office, *credential, nowMs));
    if (credential->failures > 0) {
        if (const auto forgiven = users.setFailures(credential->login, 0, {}); !forgiven)
            return tl::unexpected(forgiven.error());
    }
    return users.user(credential->login);
}

Result<User> requireMay(const OfficeFolder &office, Deed deed)
{
    const auto user = office.store().users().user(office.actor());
    if (!user && user.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotSignedIn, deedName(deed));
    if (!user)
        return user;
    if (!user->active)
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("account \"%1\" is deactivated").arg(user->login));
    if (const auto may = expectMay(user->role, deed); !may)
        return tl::unexpected(may.error());
    return user;
}

} // namespace puas
