// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/office_by_acts.h"
#include "app/verify/used_codes.h"
#include "app/verify/verification.h"

namespace puas {

/// What the rows of files gave.
struct FileRowsWalked {
    qint64 rows = 0;
    qint64 countedOnly = 0; ///< of acts of Puas 0.1.0, which hold no hash
};

/// Holds the ratings that came from files against the acts that brought them in: every row
/// belongs to one, and the rows of one give the hash in it. Streams. Without a whole
/// journal (\a acts not complete) it only takes the rows' codes. Fails as the database does.
[[nodiscard]] Result<FileRowsWalked> checkFileRows(const Store &store, const OfficeByActs &acts,
                                                   UsedCodes &used, Verified &verified);

} // namespace puas
