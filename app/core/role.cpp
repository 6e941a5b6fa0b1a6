// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/role.h"

#include <algorithm>

namespace puas {

namespace {

bool isOneOf(Role role, std::initializer_list<Role> roles)
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace

bool mayDo(Role role, Deed deed)
{
    switch (deed) {
    case Deed::ReadOverview: return true;
    case Deed::ReadOfficers:
    case Deed::ReadAllowances: return role != Role::It;
    case Deed::ReadKiosks:
    case Deed::ReadUsers:
    case Deed::ReadAudit: return role != Role::Personnel;
    case Deed::ImportBundles:
    case Deed::ManageKiosks:
    case Deed::Backup: return role == Role::It;
    case Deed::ApproveKiosks:
    case Deed::ManagePlaces:
    case Deed::ManageUsers: return isOneOf(role, {Role::Head, Role::It});
    case Deed::ChangeRules:
    case Deed::ApproveRules: return isOneOf(role, {Role::Head, Role::Personnel});
    case Deed::ManageOfficers:
    case Deed::ClosePeriods: return role == Role::Personnel;
    case Deed::ApprovePeriods: return role == Role::Head;
    case Deed::SettleObjections:
    case Deed::DecideMarks:
    case Deed::PlanFollowUps:
    case Deed::DecideProposals: return isOneOf(role, {Role::Head, Role::Personnel});
    }
    return false;
}

Result<> expectMay(Role role, Deed deed)
{
    if (!mayDo(role, deed))
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("%1 as %2").arg(deedName(deed), roleName(role)));
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Head: return QStringLiteral("head");
    case Role::It: return QStringLiteral("it");
    case Role::Personnel: return QStringLiteral("personnel");
    case Role::Auditor: return QStringLiteral("auditor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleNamed(const QString &name)
{
    const auto found = std::ranges::find(allRoles, name, roleName);
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

QString deedName(Deed deed)
{
    switch (deed) {
    case Deed::ReadOverview: return QStringLiteral("read-overview");
    case Deed::ReadOfficers: return QStringLiteral("read-officers");
    case Deed::ReadAllowances: return QStringLiteral("read-allowances");
    case Deed::ReadKiosks: return QStringLiteral("read-kiosks");
    case Deed::ReadUsers: return QStringLiteral("read-users");
    case Deed::ReadAudit: return QStringLiteral("read-audit");
    case Deed::ImportBundles: return QStringLiteral("import-bundles");
    case Deed::ManageKiosks: return QStringLiteral("manage-kiosks");
    case Deed::ApproveKiosks: return QStringLiteral("approve-kiosks");
    case Deed::ManageOfficers: return QStringLiteral("manage-officers");
    case Deed::ManagePlaces: return QStringLiteral("manage-places");
    case Deed::ChangeRules: return QStringLiteral("change-rules");
    case Deed::ApproveRules: return QStringLiteral("approve-rules");
    case Deed::ClosePeriods: return QStringLiteral("close-periods");
    case Deed::ApprovePeriods: return QStringLiteral("approve-periods");
    case Deed::SettleObjections: return QStringLiteral("settle-objections");
    case Deed::DecideMarks: return QStringLiteral("decide-marks");
    case Deed::PlanFollowUps: return QStringLiteral("plan-follow-ups");
    case Deed::DecideProposals: return QStringLiteral("decide-proposals");
    case Deed::ManageUsers: return QStringLiteral("manage-users");
    case Deed::Backup: return QStringLiteral("backup");
    }
    Q_UNREACHABLE();
}

} // namespace puas
