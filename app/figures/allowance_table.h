// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/joint_forecast.h"
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
    std::optional<qint64> full;       ///< rupiah of the period in full; nothing: not entered
    std::optional<qint64> rupiah;     ///< what the present figure pays
    std::optional<qint64> rupiahExpected; ///< what the forecast's expected value pays
    std::optional<qint64> untilThreshold; ///< best ratings until the threshold, 0 and more
    ComponentPercents components;     ///< what was entered for the rule's components
    /// Where the measure itself can end, percent; nothing where it cannot be measured.
    std::optional<Forecast> measureForecast;
};

/// What the office pays together. The amounts are rupiah where at least one officer has a
/// full amount, and then of those who have one; else every officer weighs the same.
struct AllowanceSum {
    bool isRupiah = false;
    int officers = 0;       ///< that are in the sum
    int withoutAmount = 0;  ///< that have no full amount where others have
    qint64 now = 0;         ///< what the present figures pay
    JointForecast forecast; ///< of all officers together

    /// An amount in percent of the full one, 2 digits; nothing where that is 0.
    [[nodiscard]] std::optional<Decimal> percentOf(qint64 amount) const;
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
    AllowanceSum sum{};
};

/// The projected allowance of every officer by \a rule. \a today, in the office's time
/// zone, says how much of the period is still to come: as many ratings a working day
/// (Monday to Friday, \a today counted as gone) as so far, none once the period is over.
///
/// The fallback "last_period" takes what was approved for the period before; where nothing is
/// approved, what it gives by the same rule. Where that one had too few ratings as well it goes on to the one before, 12 periods at most;
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
