// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds closed and approved periods with every figure, objections with every decision, and
/// decisions about marks against the acts that made them. Fails as the database does.
[[nodiscard]] Result<> checkClosing(const Store &store, const OfficeByActs &acts, Verified &verified);

} // namespace puas
