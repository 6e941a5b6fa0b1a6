// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/code_ids.h"
#include "app/store/tally_deltas.h"

namespace puas {

/// Reads into \a rating what the tallies count of the stored rating \a id besides its place
/// and reasons: answers, groups, whether it is a respondent of the nine elements.
[[nodiscard]] Result<> fillTallied(Database &database, CodeIds &codes, qint64 id,
                                   const QStringList &groupCodes, TalliedRating &rating);

} // namespace puas
