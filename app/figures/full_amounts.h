// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace puas {

/// NIP -> rupiah of the whole period in full: the sum over its months, each with the base
/// allowance in force on its last day. Who has none for one of its months is left out;
/// everybody, where the range is not of whole months.
[[nodiscard]] Result<std::map<QString, qint64>> fullAmounts(const Store &store, const DateRange &range);

} // namespace puas
