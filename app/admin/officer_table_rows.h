// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/officers_model.h"

namespace puas {

class OfficeSession;

/// The rows of the officers' table: scores joined with allowances, months, photos and open
/// objections of the session's period. What cannot be read of these stays empty.
[[nodiscard]] std::vector<OfficerRow> officerTableRows(const OfficeSession &session,
                                                       const ScoreTable &table);

} // namespace puas
