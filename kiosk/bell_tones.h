// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/bell.h"

#include <QtGlobal>

#include <vector>

namespace puas {

inline constexpr int bellRate = 48'000; ///< samples a second

/// What a call sounds like: two struck tones, rising for thanks, falling for the warning, as
/// samples of one channel. Begins and ends in silence; no sample is beyond \a volume (0 to 1)
/// of the largest.
[[nodiscard]] std::vector<qint16> bellTones(Bell::Call call, double volume);

} // namespace puas
