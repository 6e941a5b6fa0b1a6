// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/forecast.h"
#include "app/figures/score.h"
#include "app/store/store.h"

namespace puas {

struct AllowanceRow {
    QString officer; ///< NIP
    QString name;
    Score score;
    std::optional<Ratio> measure;            ///< percent, exact
    std::optional<Decimal> measurePercent;   ///< rounded as the rule says, for show
    bool meets = false;                      ///< the exact measure reaches the threshold
    std::optional<Decimal> allowancePercent; ///< nothing: not assessed
    std::optional<Fallback> fallback;
    bool benefitOfDoubt = false;
    qint64 expectedFurther = 0;       ///< ratings still expected in the period
    std::optional<Forecast> forecast; ///< nothing where the rule gives no figure
    /// Where the measure itself can end, percent; nothing where it cannot be measured.
    std::optional<Forecast> measureForecast;
};

struct AllowanceTable {
    Period period;
    AllowanceRule rule;
    /// Every registered officer, ordered by NIP; under a filter those it leaves ratings for.
    std::vector<AllowanceRow> rows;
    Score office;       ///< all answers of the period, named officer or not
    qint64 unnamed = 0; ///< of these, answers that name no officer
    /// The mean over the officers that have a figure, 2 digits.
    std::optional<Decimal> meanAllowance;
    std::optional<Decimal> meanExpected; ///< of the forecasts' expected values
};

/// The projected allowance of every officer by \a rule. \a today, in the office's time
/// zone, says how much of the period is still to come: as many ratings a working day
/// (Monday to Friday, \a today counted as gone) as so far, none once the period is over.
///
/// The fallback "last_period" takes what the period before gave by the same rule. Where
/// that one had too few ratings as well it goes on to the one before, 12 periods at most;
/// after them there is nothing to fall back on, and the rule pays in full.
[[nodiscard]] Result<AllowanceTable> allowanceTable(const Store &store, const Period &period,
                                                    const AllowanceRule &rule, QDate today,
                                                    const TallyFilter &filter = {});

/// The same for one officer alone: a table with one row. NotFound where nobody has the NIP.
[[nodiscard]] Result<AllowanceTable> allowanceOf(const QString &nip, const Store &store,
                                                 const Period &period, const AllowanceRule &rule,
                                                 QDate today);

/// Monday to Friday in a range; public holidays are not known.
[[nodiscard]] qint64 workingDays(const DateRange &range);

} // namespace puas
