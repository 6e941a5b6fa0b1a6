// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// How a rule comes in use: somebody enters it, a second person approves it, and one of the
/// two is a head. Until then it governs nothing. Each step is one transaction with its acts
/// in the office's journal, and asks first whether who acts in \a office may: NotSignedIn,
/// NotAllowed. An office without accounts can therefore not change its rule.

/// Enters a rule and gives the proposal. InvalidInput with the place where parseRule() would
/// refuse it, or where it does not say from which day on; AlreadyExists where the same rule
/// waits for its approval.
[[nodiscard]] Result<RuleProposal> proposeRule(OfficeFolder &office, const AllowanceRule &rule,
                                               qint64 atUtcMs);

/// The second person's word: keeps the rule as a version and puts it in use from the day it
/// names until the next one. NotAllowed for who entered it, and where neither of the two is
/// a head; NotFound; AlreadyExists where it was decided before.
[[nodiscard]] Result<StoredRule> approveRule(OfficeFolder &office, qint64 proposal, qint64 atUtcMs);

/// Ends a proposal that was not approved; who entered it may do that too. InvalidArgument
/// without a reason; NotFound; AlreadyExists as above.
[[nodiscard]] Result<> rejectRule(OfficeFolder &office, qint64 proposal, const QString &reason,
                                  qint64 atUtcMs);

/// Why \a approver may not approve what \a proposer entered, as an Error; nothing: may.
[[nodiscard]] Result<> expectTwoPeople(const User &proposer, const User &approver);

/// What the journal says of a version that is kept; \a before: the version that stood.
[[nodiscard]] Act rulePutAct(const RuleVersion &rule, const std::optional<RuleVersion> &before);
/// What it says of a day from which on a version is in use.
[[nodiscard]] Act ruleUsedAct(const RuleUse &use, const std::optional<RuleUse> &before);

} // namespace puas
