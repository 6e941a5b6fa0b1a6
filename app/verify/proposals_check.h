// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds the decisions about citizens' proposals against the acts, one after the other, and
/// each against the event that it speaks of.
[[nodiscard]] Result<> checkProposals(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
