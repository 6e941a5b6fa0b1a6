// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds accounts, their roles and passwords against the acts that made them. What wrong
/// passwords have counted up is not held against anything. Fails as the database does.
[[nodiscard]] Result<> checkAccounts(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
