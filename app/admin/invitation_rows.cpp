// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/invitation_rows.h"

#include "app/intake/approve_kiosk.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/invitations.h"
#include "app/trust/enrolment_answer.h"
#include "app/trust/invitation.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace puas {

namespace {

class InvitationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

InvitationRow::State openState(const Enrolment &enrolment, qint64 nowMs)
{
    if (nowMs >= enrolment.expiresAtUtcMs)
        return InvitationRow::State::Expired;
    if (enrolment.state == EnrolmentState::Invited)
        return InvitationRow::State::Waiting;
    return enrolment.approvals.empty() ? InvitationRow::State::Answered
                                       : InvitationRow::State::HalfSaid;
}

QString personNamed(const Store &store, const QString &login)
{
    const auto user = store.users().user(login);
    return user ? user->name : login;
}

/// Whether the kiosk that answered is among \a kiosks.
bool isAmong(const QStringList &kiosks, const Enrolment &enrolment)
{
    const auto answer = openAnswer(enrolment.answer);
    return answer && kiosks.contains(fingerprint(answer->kioskKey));
}

InvitationRow rowOf(const Store &store, const Enrolment &enrolment, const QDateTime &now)
{
    const KioskChoices choices = choicesOf(enrolment);
    InvitationRow row;
    row.id = enrolment.invitation;
    row.name = choices.name;
    row.counter = choices.counter;
    row.invitedBy = personNamed(store, enrolment.invitedBy);
    row.until = QDateTime::fromMSecsSinceEpoch(enrolment.expiresAtUtcMs, now.timeZone());
    for (const EnrolmentApproval &approval : enrolment.approvals) {
        row.approvers << approval.who;
        row.approverNames << personNamed(store, approval.who);
    }
    const auto invitation = openInvitation(enrolment.document);
    if (invitation && !invitation->replaces.isEmpty())
        if (const auto old = store.registry().kiosk(invitation->replaces))
            row.replaces = old->name;
    row.state = enrolment.isOpen() ? openState(enrolment, now.toMSecsSinceEpoch())
                                   : InvitationRow::State::Settings;
    return row;
}

} // namespace

Result<std::vector<InvitationRow>> invitationRows(const Store &store, const QDateTime &now)
{
    const auto enrolments = store.enrolments().all();
    const auto awaiting = kiosksAwaitingSettings(store);
    if (!enrolments || !awaiting)
        return tl::unexpected(enrolments ? awaiting.error() : enrolments.error());
    std::vector<InvitationRow> rows;
    for (const Enrolment &enrolment : *enrolments) {
        const bool isIn = enrolment.state == EnrolmentState::Enrolled && isAmong(*awaiting, enrolment);
        if (enrolment.isOpen() || isIn)
            rows.push_back(rowOf(store, enrolment, now));
    }
    return rows;
}

QString invitationWords(const InvitationRow &row)
{
    switch (row.state) {
    case InvitationRow::State::Waiting: return InvitationTexts::tr("waits for the answer");
    case InvitationRow::State::Answered: return InvitationTexts::tr("answered: compare the words");
    case InvitationRow::State::HalfSaid: return InvitationTexts::tr("one of two said yes");
    case InvitationRow::State::Expired: return InvitationTexts::tr("expired");
    case InvitationRow::State::Settings: return InvitationTexts::tr("let in: take its settings to it");
    }
    Q_UNREACHABLE();
}

} // namespace puas
