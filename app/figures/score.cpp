// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/score.h"

#include "app/core/allowance.h"
#include "app/core/wilson.h"

namespace puas {

Score scoreOf(const Tally &tally, const AllowanceRule &rule)
{
    Score score;
    score.tally = tally;
    score.n = tally.n();
    score.satisfied = tally.satisfiedShare();
    if (score.satisfied) {
        score.satisfiedPercent = round(percent(*score.satisfied), shownDigits);
        score.meets = meetsThreshold(rule, percent(*score.satisfied));
    }
    if (const auto index = tally.meanIndex())
        score.meanIndex = round(percent(*index), shownDigits);
    if (const auto ikm = tally.ikmPercent())
        score.ikm = round(*ikm, shownDigits);
    const Interval interval = wilsonInterval(tally.satisfied(), score.n);
    score.wilsonLow = roundForShow(100 * interval.low, shownDigits);
    score.wilsonHigh = roundForShow(100 * interval.high, shownDigits);
    score.enough = score.n > 0 && score.n >= rule.minimumRatings;
    return score;
}

} // namespace puas
