// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds proposed rules against the acts that tell of them, and every rule in use against
/// the approval by a second person that put it there. Fails as the database does.
[[nodiscard]] Result<> checkRuleProposals(const Store &store, const OfficeByActs &acts,
                                          Verified &verified);

} // namespace puas
