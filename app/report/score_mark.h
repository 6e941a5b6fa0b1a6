// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/report/marks.h"

namespace puas {

/// How a score is drawn, on screen and on paper.

[[nodiscard]] Side sideOf(const Score &score);
/// Nothing where there are too few people to draw.
[[nodiscard]] std::optional<ShareMark> shareMark(const Score &score, bool running);
/// 40 to 100, or 0 to 100 where a score with enough ratings is below 40.
[[nodiscard]] ShareScale commonScale(const std::vector<const Score *> &scores, double threshold);

} // namespace puas
