// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds the plans that follow the survey against the acts that entered them, row by row. Fails as the
/// database does.
[[nodiscard]] Result<> checkFollowUps(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
