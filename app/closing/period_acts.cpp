// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/period_acts.h"

#include "app/audit/act_kinds.h"
#include "app/closing/period_json.h"
#include "app/intake/sign_in.h"

#include <QJsonObject>

namespace puas {

namespace {

/// NotReady with what blocks it.
Result<> expectUnblocked(const Closing &closing)
{
    QStringList names;
    for (const ClosingBlock block : closing.blocks)
        names.append(blockName(block));
    if (!names.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 is blocked by %2")
                        .arg(closing.period.toString(), names.join(QStringLiteral(", "))));
    return {};
}

Result<> expectClosable(const Closing &closing, const QString &reason)
{
    if (const auto unblocked = expectUnblocked(closing); !unblocked)
        return unblocked;
    if (const PeriodVersion *approved = closing.approved();
        approved && hasSameFigures(*approved, closing.present))
        return fail(ErrorCode::InvalidInput, QStringLiteral("nothing differs from version %1 of %2")
                                             .arg(approved->version)
                                             .arg(approved->period));
    if (closing.needsReason() && reason.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    closing.present.version > 1
                        ? QStringLiteral("a correction needs its reason")
                        : QStringLiteral("kiosks have not reported (%1): that needs a reason")
                              .arg(closing.missingNames.join(QStringLiteral(", "))));
    return {};
}

/// The draft of this period, fit to be approved by \a who.
Result<PeriodVersion> approvableDraft(const Closing &closing, const QString &who)
{
    const PeriodVersion *draft = closing.draft();
    if (!draft)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 has to be closed first").arg(closing.period.toString()));
    if (draft->closedBy == who)
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("%1 has closed %2").arg(who, closing.period.toString()));
    if (const auto unblocked = expectUnblocked(closing); !unblocked)
        return tl::unexpected(unblocked.error());
    if (!hasSameFigures(*draft, closing.present))
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the figures of %1 changed after it was closed; close it again")
                        .arg(closing.period.toString()));
    return *draft;
}

} // namespace

Result<PeriodVersion> closePeriod(OfficeFolder &office, const Period &period, const QDateTime &now,
                                  const QString &reason)
{
    const auto user = requireMay(office, Deed::ClosePeriods);
    if (!user)
        return tl::unexpected(user.error());
    const auto closing = closingOf(office.store(), period, now);
    if (!closing)
        return tl::unexpected(closing.error());
    if (const auto closable = expectClosable(*closing, reason.trimmed()); !closable)
        return tl::unexpected(closable.error());
    PeriodVersion version = closing->present;
    version.reason = reason.trimmed();
    version.closedAtUtcMs = now.toMSecsSinceEpoch();
    version.closedBy = user->login;
    const PeriodVersion *before = closing->versions.empty() ? nullptr : &closing->versions.back();
    const Act act{ActKind::periodClosed,
                  version.closedAtUtcMs,
                  {},
                  version.period,
                  before ? versionReference(*before) : QByteArray(),
                  closedJson(version)};
    return office.perform(act, [&](Store &store) { return store.periods().putDraft(version); })
        .map([&] { return version; });
}

Result<PeriodVersion> approvePeriod(OfficeFolder &office, const Period &period, const QDateTime &now,
                                    const QString &sentence)
{
    const auto user = requireMay(office, Deed::ApprovePeriods);
    if (!user)
        return tl::unexpected(user.error());
    const auto closing = closingOf(office.store(), period, now);
    if (!closing)
        return tl::unexpected(closing.error());
    auto version = approvableDraft(*closing, user->login);
    if (!version)
        return version;
    version->approvedAtUtcMs = now.toMSecsSinceEpoch();
    version->approvedBy = user->login;
    const QByteArray after = actJson({{QStringLiteral("version"), version->version},
                                      {QStringLiteral("closed"), closedHash(*version)},
                                      {QStringLiteral("approved_at"), *version->approvedAtUtcMs},
                                      {QStringLiteral("sentence"), sentence}});
    const PeriodVersion *before = closing->approved();
    const Act act{ActKind::periodApproved,
                  *version->approvedAtUtcMs,
                  {},
                  version->period,
                  before ? versionReference(*before) : QByteArray(),
                  after};
    return office
        .perform(act,
                 [&](Store &store) {
                     return store.periods().approve(version->period, version->version, user->login,
                                                    *version->approvedAtUtcMs);
                 })
        .map([&] { return *version; });
}

} // namespace puas
