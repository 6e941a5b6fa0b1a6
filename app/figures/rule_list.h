// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace puas {

/// A rule that came with the program, or that somebody has entered.
struct ListedRule {
    AllowanceRule rule;
    int version = 0;                      ///< 0: not approved
    std::optional<RuleProposal> proposal; ///< nothing: it came with the program
    bool isInUse = false;                 ///< on the day that was asked for

    [[nodiscard]] bool isOpen() const { return proposal && proposal->state == ProposalState::Open; }
};

/// Those that came with the program first, then in the order in which they were entered.
[[nodiscard]] Result<std::vector<ListedRule>> listedRules(const Store &store, QDate day);

} // namespace puas
