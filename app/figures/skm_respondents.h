// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <array>

namespace puas {

inline constexpr size_t skmElementCount = 9;

/// One respondent's answers in the order of skmElementKeys(), 1 to 4; 0 where none was given.
using SkmAnswers = std::array<int, skmElementCount>;

/// The rows of the official processing sheet: everybody who answered one of the nine
/// elements on 4 points, in a counted rating. They are ordered by their answers, so that no row can be
/// put to a moment, a counter or a person. Reads every rating of the range.
[[nodiscard]] Result<std::vector<SkmAnswers>> skmRespondents(const Store &store, const DateRange &range,
                                                             const QString &office = {});

} // namespace puas
