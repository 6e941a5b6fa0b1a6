// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/decimal.h"
#include "app/core/period.h"
#include "app/intake/csv_time.h"
#include "tests/fuzz/targets.h"

#include <QTimeZone>

namespace puas::fuzz {

/// Numbers, periods and times as people type them.
void runValues(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto decimal = Decimal::parse(text)) {
        const auto again = Decimal::parse(decimal->toString());
        require(again && *again == *decimal, "a number comes back differently");
    }
    if (const auto period = Period::parse(text)) {
        require(period->toString() == text, "a period has a second form");
        require(period->range().days() > 0, "a period without a day");
        require(period->next().previous() == *period, "periods do not follow each other");
    }
    static const QTimeZone zone("Asia/Jakarta");
    (void)parseRatingTime(text, zone);
}

} // namespace puas::fuzz
