// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/history.h"

namespace puas {

namespace {

constexpr int heatMapMonths = 12;

DateRange monthsUpTo(QDate lastDay, int months)
{
    const QDate month(lastDay.year(), lastDay.month(), 1);
    return {month.addMonths(1 - months), month.addMonths(1)};
}

/// One element a month; those that the store does not know stand with n 0.
std::vector<MonthScore> withGaps(const DateRange &range, const std::vector<MonthTally> &known,
                                 const AllowanceRule &rule)
{
    std::vector<MonthScore> months;
    auto next = known.begin();
    for (QDate month = range.first; month < range.end; month = month.addMonths(1)) {
        const bool isKnown = next != known.end() && next->month == month;
        months.push_back({month, scoreOf(isKnown ? next->tally : Tally(), rule)});
        if (isKnown)
            ++next;
    }
    return months;
}

QString overall()
{
    return QString::fromUtf16(overallQuestion);
}

} // namespace

Result<std::vector<MonthScore>> monthlyTrend(const Store &store, QDate lastDay, int months,
                                             const TallyFilter &filter)
{
    const DateRange range = monthsUpTo(lastDay, months);
    const auto rule = store.ruleBook().ruleInUse(lastDay);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto known = store.tallies().byMonth(range, overall(), filter);
    if (!known)
        return tl::unexpected(known.error());
    return withGaps(range, *known, rule->rule);
}

Result<std::map<QString, std::vector<MonthScore>>> officerTrends(const Store &store, QDate lastDay,
                                                                 int months)
{
    const DateRange range = monthsUpTo(lastDay, months);
    const auto rule = store.ruleBook().ruleInUse(lastDay);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto known = store.tallies().byOfficerAndMonth(range, overall());
    if (!known)
        return tl::unexpected(known.error());
    std::map<QString, std::vector<MonthScore>> trends;
    for (const auto &[nip, officerMonths] : *known)
        trends.emplace(nip, withGaps(range, officerMonths, rule->rule));
    return trends;
}

Result<OfficerHistory> officerHistory(const Store &store, const QString &nip, QDate lastDay, int months)
{
    TallyFilter filter;
    filter.officer = nip;
    const auto officer = monthlyTrend(store, lastDay, months, filter);
    if (!officer)
        return tl::unexpected(officer.error());
    const auto office = monthlyTrend(store, lastDay, months);
    if (!office)
        return tl::unexpected(office.error());
    return OfficerHistory{*officer, *office};
}

Result<std::vector<HeatCell>> heatMap(const Store &store, QDate lastDay, const TallyFilter &filter)
{
    const auto rule = store.ruleBook().ruleInUse(lastDay);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto hours = store.tallies().byWeekdayAndHour(monthsUpTo(lastDay, heatMapMonths), overall(),
                                                        filter);
    if (!hours)
        return tl::unexpected(hours.error());
    std::vector<HeatCell> cells;
    for (const HourTally &hour : *hours)
        cells.push_back({hour.weekday, hour.hour, scoreOf(hour.tally, rule->rule)});
    return cells;
}

} // namespace puas
