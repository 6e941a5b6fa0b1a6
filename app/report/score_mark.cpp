// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/score_mark.h"

#include <algorithm>

namespace puas {

Side sideOf(const Score &score)
{
    return !score.enough ? Side::TooFew : score.meets ? Side::Meets : Side::Below;
}

std::optional<ShareMark> shareMark(const Score &score, bool running)
{
    if (score.n < fewestShown)
        return std::nullopt;
    return ShareMark{score.satisfied->toDouble() * 100, score.wilsonLow.toDouble(),
                     score.wilsonHigh.toDouble(), sideOf(score), running};
}

ShareScale commonScale(const std::vector<const Score *> &scores, double threshold)
{
    constexpr double usualLow = 40;
    const bool anyBelow = std::any_of(scores.begin(), scores.end(), [](const Score *score) {
        return score->enough && score->satisfiedPercent && score->satisfiedPercent->toDouble() < usualLow;
    });
    return {anyBelow || threshold < usualLow ? 0 : usualLow, 100, 20, {threshold}};
}

} // namespace puas
