// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <array>
#include <optional>

namespace puas {

/// What a person is to an office. The names (roleName()) are kept in stores and acts.
enum class Role { Head, It, Personnel, Auditor };
inline constexpr std::array allRoles{Role::Head, Role::It, Role::Personnel, Role::Auditor};

/// What somebody may do or not, as pages and commands ask it.
enum class Deed {
    ReadOverview,     ///< the office's figures, without persons
    ReadOfficers,     ///< scores of persons and services, proposals
    ReadAllowances,   ///< projected and approved allowances, and why
    ReadKiosks,       ///< kiosks and how they are
    ReadUsers,        ///< who has an account
    ReadAudit,        ///< the office's journal of acts
    ImportBundles,    ///< take in ratings from sticks and files
    ManageKiosks,     ///< invite, replace, revoke
    ApproveKiosks,    ///< say that the six words agree; two different people do
    ManageOfficers,   ///< register officers, names and photos
    ManagePlaces,     ///< register and name counters and services
    ChangeRules,      ///< enter a rule
    ApproveRules,     ///< put it in use; two different people do, one of them a head
    ClosePeriods,     ///< compute a period's allowances
    ApprovePeriods,   ///< lock them
    SettleObjections, ///< decide on one; two different people do
    DecideMarks,      ///< whether marked ratings count
    PlanFollowUps,    ///< say what is done about the survey's lowest elements
    DecideProposals,  ///< forward, accept, reject and answer what citizens proposed
    ManageUsers,      ///< accounts, their roles and passwords
    Backup,           ///< copy the office's data away and bring them back
};
inline constexpr auto allDeeds = [] {
    std::array<Deed, size_t(Deed::Backup) + 1> deeds{};
    for (size_t i = 0; i < deeds.size(); ++i)
        deeds[i] = Deed(i);
    return deeds;
}();

/// The whole table of rights. Nobody may do what is not in it.
[[nodiscard]] bool mayDo(Role role, Deed deed);

/// NotAllowed with the deed's name, unless the role may.
[[nodiscard]] Result<> expectMay(Role role, Deed deed);

/// "head", "it", "personnel", "auditor". Never change.
[[nodiscard]] QString roleName(Role role);
/// Nothing for any other word.
[[nodiscard]] std::optional<Role> roleNamed(const QString &name);

/// "manage-users": for the end of a sentence, English.
[[nodiscard]] QString deedName(Deed deed);

} // namespace puas
