// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"

namespace puas {

/// The largest amount that is taken for one person and month: ten thousand million rupiah.
inline constexpr qint64 mostRupiah = 10'000'000'000;

/// \a percent (0 to 100) of \a amount (0 to 2^62), in whole rupiah, half up: 83.20 percent
/// of 3,850,000 are 3,203,200. Exact, in 128 bits.
[[nodiscard]] qint64 rupiahOf(qint64 amount, const Decimal &percent);

} // namespace puas
