// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/store/store.h"

#include <map>

namespace puas {

/// One month of a trend.
struct MonthScore {
    QDate month; ///< its first day
    Score score; ///< n 0: no answer in that month, a break in the line
};

/// The \a months months up to and with the one of \a lastDay, oldest first; months without
/// an answer stand with n 0.
[[nodiscard]] Result<std::vector<MonthScore>> monthlyTrend(const Store &store, QDate lastDay,
                                                           int months = 12,
                                                           const TallyFilter &filter = {});

/// NIP -> months, for the sparklines of a whole table.
[[nodiscard]] Result<std::map<QString, std::vector<MonthScore>>> officerTrends(const Store &store,
                                                                               QDate lastDay,
                                                                               int months = 12);

/// One officer's months beside the whole office's.
struct OfficerHistory {
    std::vector<MonthScore> officer;
    std::vector<MonthScore> office;
};
[[nodiscard]] Result<OfficerHistory> officerHistory(const Store &store, const QString &nip,
                                                    QDate lastDay, int months = 12);

/// A cell of a heat map; cells without an answer are absent.
struct HeatCell {
    int weekday = 1; ///< 1 Monday to 7 Sunday
    int hour = 0;
    Score score;
};

/// Weekday x hour over the 12 months up to and with the one of \a lastDay.
[[nodiscard]] Result<std::vector<HeatCell>> heatMap(const Store &store, QDate lastDay,
                                                    const TallyFilter &filter = {});

} // namespace puas
