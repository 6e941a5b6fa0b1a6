// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/act_words.h"

#include "app/admin/office_session.h"
#include "app/audit/act_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

class ActTexts
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

/// Asked anew each time: the language may have changed.
QList<std::pair<QString, QString>> wordsOfActs()
{
    return {
        {ActKind::officeCreated, ActTexts::tr("Office made")},
        {ActKind::officeRestored, ActTexts::tr("Office restored")},
        {ActKind::backupMade, ActTexts::tr("Backup made")},
        {ActKind::userAdded, ActTexts::tr("Account added")},
        {ActKind::userRole, ActTexts::tr("Role changed")},
        {ActKind::userPassword, ActTexts::tr("Password set")},
        {ActKind::userDeactivated, ActTexts::tr("Account kept out")},
        {ActKind::userActivated, ActTexts::tr("Account let in again")},
        {ActKind::signInLocked, ActTexts::tr("Sign-in locked")},
        {ActKind::officerPut, ActTexts::tr("Officer recorded")},
        {ActKind::officerPin, ActTexts::tr("PIN of an officer changed")},
        {ActKind::counterPut, ActTexts::tr("Counter recorded")},
        {ActKind::servicePut, ActTexts::tr("Service recorded")},
        {ActKind::kioskInvited, ActTexts::tr("Kiosk invited")},
        {ActKind::kioskAnswered, ActTexts::tr("Kiosk answered")},
        {ActKind::kioskApproved, ActTexts::tr("Kiosk approved")},
        {ActKind::kioskRejected, ActTexts::tr("Kiosk turned away")},
        {ActKind::kioskEnrolled, ActTexts::tr("Kiosk enrolled")},
        {ActKind::kioskRevoked, ActTexts::tr("Kiosk revoked")},
        {ActKind::settingsGiven, ActTexts::tr("Settings given")},
        {ActKind::ticketsIssued, ActTexts::tr("Tickets issued")},
        {ActKind::bundleImport, ActTexts::tr("Stick taken in")},
        {ActKind::csvImport, ActTexts::tr("CSV file taken in")},
        {ActKind::bundleQuarantined, ActTexts::tr("Bundle quarantined")},
        {ActKind::receiptReopened, ActTexts::tr("Asked to send again")},
        {ActKind::clockOffset, ActTexts::tr("Kiosk clock put right")},
        {ActKind::ruleProposed, ActTexts::tr("Rule proposed")},
        {ActKind::ruleApproved, ActTexts::tr("Rule approved")},
        {ActKind::ruleRejected, ActTexts::tr("Rule rejected")},
        {ActKind::rulePut, ActTexts::tr("Rule version added")},
        {ActKind::ruleUsed, ActTexts::tr("Rule put in use")},
        {ActKind::baseAllowancePut, ActTexts::tr("Base allowance entered")},
        {ActKind::componentPut, ActTexts::tr("Component entered")},
        {ActKind::markDecided, ActTexts::tr("Mark decided")},
        {ActKind::objectionEntered, ActTexts::tr("Objection entered")},
        {ActKind::objectionDecided, ActTexts::tr("Objection decided")},
        {ActKind::periodClosed, ActTexts::tr("Period closed")},
        {ActKind::proposalDecided, ActTexts::tr("Proposal decided")},
        {ActKind::followUpPlanned, ActTexts::tr("Follow-up planned")},
        {ActKind::periodApproved, ActTexts::tr("Period approved")},
    };
}

} // namespace

QString actKindWords(const QString &kind)
{
    const auto words = wordsOfActs();
    const auto found = std::ranges::find(words, kind, &std::pair<QString, QString>::first);
    return found == words.end() ? kind : found->second;
}

QStringList wordedActKinds()
{
    QStringList kinds;
    for (const auto &[kind, words] : wordsOfActs())
        kinds << kind;
    return kinds;
}

QSet<QString> withheldActKinds(const OfficeSession &session)
{
    if (session.may(Deed::ReadAllowances))
        return {};
    return {ActKind::baseAllowancePut, ActKind::componentPut,     ActKind::markDecided,
            ActKind::objectionEntered, ActKind::objectionDecided, ActKind::periodClosed,
            ActKind::periodApproved,   ActKind::proposalDecided};
}

} // namespace puas
