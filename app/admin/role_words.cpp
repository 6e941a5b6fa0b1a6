// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/role_words.h"

#include <QCoreApplication>

namespace puas {

namespace {

class RolesTexts
{
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

QString dutyOf(Deed deed)
{
    switch (deed) {
    case Deed::ReadOverview: return RolesTexts::tr("reads the office's figures");
    case Deed::ReadOfficers: return RolesTexts::tr("reads scores and allowances of officers");
    case Deed::ReadAudit: return RolesTexts::tr("reads kiosks, accounts and the office's journal");
    case Deed::ImportBundles: return RolesTexts::tr("takes in sticks and files");
    case Deed::ManageKiosks: return RolesTexts::tr("invites, replaces and revokes kiosks");
    case Deed::ApproveKiosks: return RolesTexts::tr("approves kiosks, with a second person");
    case Deed::ManageOfficers: return RolesTexts::tr("registers officers");
    case Deed::ManagePlaces: return RolesTexts::tr("names counters and services");
    case Deed::ChangeRules: return RolesTexts::tr("enters rules");
    case Deed::ApproveRules: return RolesTexts::tr("approves rules, with a second person");
    case Deed::ClosePeriods: return RolesTexts::tr("closes periods");
    case Deed::ApprovePeriods: return RolesTexts::tr("approves periods");
    case Deed::SettleObjections: return RolesTexts::tr("settles objections, with a second person");
    case Deed::DecideMarks: return RolesTexts::tr("decides whether marked ratings count");
    case Deed::PlanFollowUps: return RolesTexts::tr("plans what follows the survey");
    case Deed::DecideProposals: return RolesTexts::tr("answers proposals of citizens");
    case Deed::ManageUsers: return RolesTexts::tr("manages accounts");
    case Deed::Backup: return RolesTexts::tr("backs up and restores");
    // Said with another one.
    case Deed::ReadAllowances:
    case Deed::ReadKiosks:
    case Deed::ReadUsers: break;
    }
    return {};
}

} // namespace

QString roleWords(Role role)
{
    switch (role) {
    case Role::Head: return RolesTexts::tr("Head of office");
    case Role::It: return RolesTexts::tr("IT");
    case Role::Personnel: return RolesTexts::tr("Personnel");
    case Role::Auditor: return RolesTexts::tr("Auditor");
    }
    return {};
}

QStringList roleDuties(Role role)
{
    QStringList duties;
    for (const Deed deed : allDeeds) {
        const QString duty = dutyOf(deed);
        if (!duty.isEmpty() && mayDo(role, deed))
            duties << duty;
    }
    return duties;
}

QString whoMay(Deed deed)
{
    QStringList roles;
    for (const Role role : allRoles)
        if (mayDo(role, deed))
            roles << roleWords(role);
    const QString last = roles.takeLast();
    return roles.isEmpty() ? last : RolesTexts::tr("%1 or %2").arg(roles.join(QStringLiteral(", ")), last);
}

} // namespace puas
