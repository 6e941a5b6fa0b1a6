// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/verification.h"

namespace puas {

/// Holds what the store keeps of what was done against the acts that tell of it: the import
/// log, the files that rows came from, settings given to kiosks, quarantined bundles. Fails
/// as the database does.
[[nodiscard]] Result<> checkWhatWasDone(const Store &store, const OfficeByActs &acts,
                                        Verified &verified);

} // namespace puas
