// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/used_codes.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds what the store has of offices, officers, counters, services, kiosks and rules against the acts
/// that put it there. What ratings have registered has no act: it bears its code as its name, and \a
/// used names it. Fails as the database does.
[[nodiscard]] Result<> checkRegistry(const Store &store, const OfficeByActs &acts,
                                     const UsedCodes &used, Verified &verified);

} // namespace puas
