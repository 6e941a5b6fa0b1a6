// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds invitations, approvals and the ends of kiosks against the acts that tell of them.
/// Fails as the database does.
[[nodiscard]] Result<> checkEnrolments(const Store &store, const OfficeByActs &acts,
                                       Verified &verified);

} // namespace puas
