// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/first_steps.h"

#include "app/admin/invitation_rows.h"
#include "app/admin/office_session.h"
#include "app/admin/role_words.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/office_acts.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace puas {

namespace {

class FirstStepTexts
{
    Q_DECLARE_TR_FUNCTIONS(FirstSteps)
};

FirstStep officeStep(const OfficeSession &session)
{
    FirstStep step{FirstStepTexts::tr("Office created"),
                   FirstStepTexts::tr("%1, code %2").arg(session.home().name, session.home().code),
                   {},
                   true,
                   {}};
    if (const auto founded = foundedAtMs(session.store()))
        step.aside = EyeFormat().shortDateTime(
            QDateTime::fromMSecsSinceEpoch(*founded, session.now().timeZone()));
    return step;
}

FirstStep officersStep(const OfficeSession &session)
{
    FirstStep step{FirstStepTexts::tr("Register officers"),
                   FirstStepTexts::tr("Name, NIP and photo"),
                   {},
                   false,
                   {}};
    const auto officers = session.store().registry().officers();
    if (officers && !officers->empty()) {
        step.done = true;
        step.text = FirstStepTexts::tr("%n officer(s) registered", nullptr, int(officers->size()));
    } else if (session.may(Deed::ManageOfficers)) {
        step.button = FirstStepTexts::tr("Register officers");
        step.route = {Route::View::Officers, {}, {{QStringLiteral("register"), QStringLiteral("1")}}};
    } else {
        step.text += QStringLiteral(". ")
                     + FirstStepTexts::tr("Who may: %1.").arg(whoMay(Deed::ManageOfficers));
    }
    return step;
}

/// Two people are needed before a kiosk can come in; nobody is asked to invite one in vain.
FirstStep accountsFirst(FirstStep step, const OfficeSession &session, int approvers)
{
    step.text = FirstStepTexts::tr(
        "Two people have to compare six words, and %n account(s) may: head of office or IT.", nullptr,
        approvers);
    if (!session.hasAccounts() || session.may(Deed::ReadUsers)) {
        step.button = FirstStepTexts::tr("Accounts");
        step.route = {Route::View::Users, {}};
    }
    return step;
}

FirstStep kioskStep(const OfficeSession &session)
{
    FirstStep step{
        FirstStepTexts::tr("Connect a kiosk"),
        FirstStepTexts::tr("A stick takes the invitation there, then two people compare six words"),
        {},
        false,
        {}};
    const auto kiosks = session.store().registry().kiosks();
    const auto rows = invitationRows(session.store(), session.now());
    const auto approvers = approversOf(session.store());
    if (!kiosks || !rows || !approvers)
        return step;
    if (rows->empty() && !kiosks->empty()) {
        step.done = true;
        step.text = FirstStepTexts::tr("%n kiosk(s) enrolled", nullptr, int(kiosks->size()));
        return step;
    }
    if (*approvers < approvalsNeeded)
        return accountsFirst(std::move(step), session, *approvers);
    if (!rows->empty()) {
        step.text = QStringLiteral("%1: %2").arg(rows->front().name, invitationWords(rows->front()));
        // Nothing is left to do here once its settings are on the way; its first stick ends it.
        step.done = rows->front().state == InvitationRow::State::Settings;
        step.button = session.may(Deed::ReadKiosks) ? FirstStepTexts::tr("Go on") : QString();
        step.route = {Route::View::Kiosks, {}};
    } else if (session.may(Deed::ManageKiosks)) {
        step.button = FirstStepTexts::tr("Invite");
        step.route = {Route::View::Kiosks, {}, {{QStringLiteral("invite"), QStringLiteral("1")}}};
    } else {
        step.text += QStringLiteral(". ")
                     + FirstStepTexts::tr("Who may: %1.").arg(whoMay(Deed::ManageKiosks));
    }
    return step;
}

FirstStep stickStep(const OfficeSession &session)
{
    FirstStep step{FirstStepTexts::tr("Import the first stick"),
                   FirstStepTexts::tr("The ratings come in and this page fills"),
                   {},
                   false,
                   {}};
    if (session.may(Deed::ImportBundles)) {
        step.button = FirstStepTexts::tr("Import");
        step.route = {Route::View::Import, {}};
    } else {
        step.text += QStringLiteral(". ")
                     + FirstStepTexts::tr("Who may: %1.").arg(whoMay(Deed::ImportBundles));
    }
    return step;
}

} // namespace

QList<FirstStep> firstSteps(const OfficeSession &session)
{
    return {officeStep(session), officersStep(session), kioskStep(session), stickStep(session)};
}

} // namespace puas
