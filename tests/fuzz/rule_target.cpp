// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance.h"
#include "app/core/allowance_rule.h"
#include "tests/fuzz/targets.h"

namespace puas::fuzz {

void runRule(const QByteArray &bytes)
{
    const auto rule = parseRule(bytes);
    if (!rule)
        return;
    const QByteArray json = ruleToJson(*rule);
    const auto again = parseRule(json);
    require(again && ruleToJson(*again) == json, "a rule comes back differently");
    // It has a pay for every measure.
    for (qint64 tenths = 0; tenths <= 1000; tenths += 25)
        (void)paysFor(*rule, Decimal{tenths, 1}.toRatio());
    (void)rule->threshold();
}

} // namespace puas::fuzz
