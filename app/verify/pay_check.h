// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds base allowances and components against the acts that put them there. Fails as the
/// database does.
[[nodiscard]] Result<> checkPay(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
