// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds every officer's PIN hash against the act that set it: whoever exchanged one could
/// sign on in another's name. Fails as the database does.
[[nodiscard]] Result<> checkPins(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
