// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/approve_kiosk.h"

#include "app/audit/act_kinds.h"
#include "app/intake/close_kiosk.h"
#include "app/intake/invitations.h"
#include "app/intake/sign_in.h"
#include "app/trust/enrolment_answer.h"

#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

/// The second approval: everything that makes the kiosk this office's, and its acts.
Result<std::vector<Act>> enrolAnswered(Store &store, const Enrolment &enrolment,
                                       const EnrolmentApproval &approval, const PublicKey &key)
{
    const auto enrolled = enrolInside(store, key, choicesOf(enrolment), approval.atUtcMs);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    const auto invitation = openInvitation(enrolment.document);
    const auto closed = store.enrolments().close(enrolment.invitation, EnrolmentState::Enrolled,
                                                 approval.who, {}, approval.atUtcMs);
    if (!invitation || !closed)
        return tl::unexpected(!invitation ? invitation.error() : closed.error());
    std::vector<Act> acts{enrolled->act};
    if (invitation->replaces.isEmpty())
        return acts;
    const auto old = store.registry().kiosk(invitation->replaces);
    if (!old)
        return tl::unexpected(old.error());
    if (old->revokedAtUtcMs)
        return acts; // closed before, such as a lost one: as it was
    const KioskEnd end{old->id, approval.atUtcMs, approval.who, {}, fingerprint(key), {}};
    acts.push_back(closingAct(*old, end));
    return store.kioskEnds().close(end).map([&] { return acts; });
}

/// Whether this approval may be given. An Error: why not.
Result<EnrolmentAnswer> expectApprovable(const Enrolment &enrolment, const QString &who, qint64 nowMs)
{
    if (const auto open = expectOpen(enrolment, nowMs); !open)
        return tl::unexpected(open.error());
    const auto isHis = [&](const EnrolmentApproval &other) { return other.who == who; };
    if (std::any_of(enrolment.approvals.begin(), enrolment.approvals.end(), isHis))
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("%1 has approved it; another person has to").arg(who));
    if (enrolment.answer.isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("invitation %1 has no answer yet").arg(enrolment.invitation));
    return openAnswer(enrolment.answer);
}

} // namespace

Result<Approval> approveKiosk(OfficeFolder &office, const QString &invitation, qint64 nowMs)
{
    const auto user = requireMay(office, Deed::ApproveKiosks);
    if (!user)
        return tl::unexpected(user.error());
    const auto enrolment = office.store().enrolments().enrolment(invitation);
    const auto answer = enrolment.and_then(
        [&](const Enrolment &found) { return expectApprovable(found, user->login, nowMs); });
    if (!answer)
        return tl::unexpected(answer.error());
    const PublicKey key = answer->kioskKey;
    const EnrolmentApproval approval{user->login, nowMs};
    const int approvals = int(enrolment->approvals.size()) + 1;
    const QJsonObject after{{QStringLiteral("invitation"), invitation},
                            {QStringLiteral("key"), QString::fromLatin1(toByteArray(key).toHex())},
                            {QStringLiteral("approved_at"), nowMs}};
    const Act approved{ActKind::kioskApproved, 0, {}, fingerprint(key), {}, actJson(after)};
    const auto done = office.performAll([&](Store &store) -> Result<std::vector<Act>> {
        std::vector<Act> acts{approved};
        if (const auto kept = store.enrolments().approve(invitation, approval); !kept)
            return tl::unexpected(kept.error());
        if (approvals < approvalsNeeded)
            return acts;
        return enrolAnswered(store, *enrolment, approval, key).map([&](const std::vector<Act> &more) {
            acts.insert(acts.end(), more.begin(), more.end());
            return acts;
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    return Approval{approvals, approvals >= approvalsNeeded, fingerprint(key)};
}

Result<> rejectKiosk(OfficeFolder &office, const QString &invitation, const QString &reason,
                     qint64 nowMs)
{
    const auto user = requireMay(office, Deed::ApproveKiosks);
    if (!user)
        return tl::unexpected(user.error());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a rejection needs its reason"));
    const auto enrolment = office.store().enrolments().enrolment(invitation);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (!enrolment->isOpen())
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("invitation %1 is %2")
                        .arg(invitation, enrolmentStateName(enrolment->state)));
    const QJsonObject after{{QStringLiteral("reason"), reason.trimmed()},
                            {QStringLiteral("rejected_at"), nowMs}};
    const Act rejected{ActKind::kioskRejected, 0, {}, invitation, {}, actJson(after)};
    return office.perform(rejected, [&](Store &store) {
        return store.enrolments().close(invitation, EnrolmentState::Rejected, user->login,
                                        reason.trimmed(), nowMs);
    });
}

Result<int> approversOf(const Store &store)
{
    return store.users().users().map([](const std::vector<User> &users) {
        return int(std::count_if(users.begin(), users.end(), [](const User &user) {
            return user.active && mayDo(user.role, Deed::ApproveKiosks);
        }));
    });
}

Result<QStringList> kiosksAwaitingSettings(const Store &store)
{
    const auto enrolments = store.enrolments().all();
    if (!enrolments)
        return tl::unexpected(enrolments.error());
    QStringList awaiting;
    for (const Enrolment &enrolment : *enrolments) {
        const auto answer = enrolment.state == EnrolmentState::Enrolled ? openAnswer(enrolment.answer)
                                                                        : fail(ErrorCode::NotFound);
        if (!answer)
            continue;
        const auto kiosk = store.registry().kiosk(fingerprint(answer->kioskKey));
        if (!kiosk)
            return tl::unexpected(kiosk.error());
        if (kiosk->lastSeq == 0 && !kiosk->revokedAtUtcMs)
            awaiting << kiosk->id;
    }
    return awaiting;
}

} // namespace puas
