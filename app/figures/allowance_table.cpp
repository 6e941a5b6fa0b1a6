// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/allowance_table.h"

#include "app/core/rupiah.h"
#include "app/core/until_threshold.h"
#include "app/figures/full_amounts.h"

#include <algorithm>

namespace puas {

namespace {

/// How far back "last_period" looks.
constexpr int mostPeriodsBack = 12;
using TallyByOfficer = std::map<QString, Tally>;

Result<TallyByOfficer> officerTallies(const Store &store, const DateRange &range,
                                      const TallyFilter &filter)
{
    const auto groups = store.tallies().by(GroupBy::Officer, range, QString::fromUtf16(overallQuestion),
                                           filter);
    if (!groups)
        return tl::unexpected(groups.error());
    TallyByOfficer tallies;
    for (const GroupTally &group : *groups)
        tallies.emplace(group.key, group.tally);
    return tallies;
}

bool hasTooFew(const AllowanceRule &rule, const Tally &tally)
{
    return tally.n() < rule.minimumRatings || !measurePercent(tally, rule.measure);
}

/// What a head approved of \a period, in its newest version: that was paid, whatever is counted
/// today. Not what it paid in place of too few ratings, but for what the period before gave.
Result<std::map<QString, Decimal>> approvedFigures(const Store &store, const Period &period)
{
    const auto versions = store.periods().versionsOf(period.toString());
    if (!versions)
        return tl::unexpected(versions.error());
    std::map<QString, Decimal> percents;
    const auto newest = std::find_if(versions->rbegin(), versions->rend(),
                                     [](const PeriodVersion &version) { return version.isApproved(); });
    if (newest == versions->rend())
        return percents;
    for (const PeriodFigure &figure : newest->figures)
        if (figure.allowancePercent && (!figure.fallback || *figure.fallback == Fallback::LastPeriod))
            percents.emplace(figure.officer, *figure.allowancePercent);
    return percents;
}

/// For the officers with too few ratings in \a period: what the nearest earlier period with
/// enough of them gave.
Result<std::map<QString, Decimal>> lastPeriods(const Store &store, Period period,
                                               const AllowanceRule &rule, const TallyFilter &filter,
                                               std::vector<QString> officers)
{
    std::map<QString, Decimal> percents;
    for (int back = 0; back < mostPeriodsBack && !officers.empty(); ++back) {
        period = period.previous();
        auto tallies = officerTallies(store, period.range(), filter);
        auto components = store.payBook().componentsOf(period.toString());
        const auto approved = approvedFigures(store, period);
        if (!tallies || !components || !approved)
            return tl::unexpected(!tallies ? tallies.error() : !components ? components.error() : approved.error());
        std::erase_if(officers, [&](const QString &officer) {
            if (const auto paid = approved->find(officer); paid != approved->end()) {
                percents.emplace(officer, paid->second);
                return true;
            }
            const Tally &tally = (*tallies)[officer];
            if (hasTooFew(rule, tally))
                return false;
            const AllowanceFigure figure = applyRule(rule, {tally, {}, {}, (*components)[officer]});
            percents.emplace(officer, *figure.allowancePercent);
            return true;
        });
    }
    return percents;
}

/// n so far, times the working days to come, over those gone.
qint64 expectedFurther(qint64 n, const DateRange &range, QDate today)
{
    if (today >= range.last() || today < range.first)
        return 0;
    const qint64 gone = workingDays({range.first, today.addDays(1)});
    const qint64 toCome = workingDays({today.addDays(1), range.end});
    return gone == 0 ? 0 : round({n * toCome, gone}, 0).unscaled;
}

/// A rule that pays its measure as it is: its forecast is that of the measure.
AllowanceRule measureAsPay(const AllowanceRule &rule)
{
    AllowanceRule result;
    result.measure = rule.measure;
    result.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}};
    result.minimumRatings = 1;
    result.fallback = Fallback::NotAssessed;
    return result;
}

/// Everything that one officer's row is made of; \a ends takes the forecast's ends.
AllowanceRow makeRow(const AllowanceRule &rule, const AllowanceInput &input, qint64 further,
                     std::optional<qint64> full, std::vector<ForecastEnd> &ends)
{
    AllowanceRow row;
    row.score = scoreOf(input.tally, rule);
    const AllowanceFigure figure = applyRule(rule, input);
    row.measure = figure.measurePercent;
    if (row.measure) {
        row.measurePercent = round(*row.measure, rule.roundDigits, rule.roundMode);
        row.meets = meetsThreshold(rule, *row.measure);
    }
    row.allowancePercent = figure.allowancePercent;
    row.fallback = figure.fallback;
    row.benefitOfDoubt = figure.benefitOfDoubt;
    row.components = input.components;
    row.untilThreshold = bestRatingsUntilThreshold(rule, input.tally);
    row.expectedFurther = further;
    ends = forecastEnds(rule, input, further);
    row.forecast = forecastOf(ends, rule.roundDigits);
    row.measureForecast = forecastAllowance(measureAsPay(rule), input, further);
    row.full = full;
    if (full && row.allowancePercent)
        row.rupiah = rupiahOf(*full, *row.allowancePercent);
    if (full && row.forecast)
        row.rupiahExpected = rupiahOf(*full, row.forecast->expected);
    return row;
}

/// In place of rupiah, where no officer has any: so fine that percentages keep 2 digits.
constexpr qint64 equalAmount = 1'000'000;

AllowanceSum sumOf(const std::vector<AllowanceRow> &rows, std::vector<std::vector<ForecastEnd>> ends)
{
    AllowanceSum sum;
    sum.isRupiah = std::ranges::any_of(rows, [](const AllowanceRow &row) { return row.full.has_value(); });
    std::vector<JointPart> parts;
    for (size_t i = 0; i < rows.size(); ++i) {
        const AllowanceRow &row = rows[i];
        if (sum.isRupiah && !row.full) {
            ++sum.withoutAmount;
            continue;
        }
        if (!row.allowancePercent || !row.forecast)
            continue;
        const qint64 full = row.full.value_or(equalAmount);
        ++sum.officers;
        sum.now += rupiahOf(full, *row.allowancePercent);
        parts.push_back({full, std::move(ends[i])});
    }
    sum.forecast = jointForecast(parts);
    return sum;
}

/// Rounded once, over decimals that are exact.
class Mean
{
public:
    void add(const Decimal &decimal)
    {
        const Ratio value = decimal.toRatio();
        m_sum += value.numerator * (scale / value.denominator);
        ++m_count;
    }
    [[nodiscard]] std::optional<Decimal> value() const
    {
        if (m_count == 0)
            return std::nullopt;
        return round({m_sum, scale * m_count}, shownDigits);
    }

private:
    static constexpr qint64 scale = 1'000'000; // a rule rounds to 6 digits at most
    qint64 m_sum = 0;
    qint64 m_count = 0;
};

void fillMeans(AllowanceTable &table)
{
    Mean allowance;
    Mean expected;
    for (const AllowanceRow &row : table.rows) {
        if (row.allowancePercent)
            allowance.add(*row.allowancePercent);
        if (row.forecast)
            expected.add(row.forecast->expected);
    }
    table.meanAllowance = allowance.value();
    table.meanExpected = expected.value();
}

bool looksAtPart(const TallyFilter &filter)
{
    return !(filter.office + filter.counter + filter.officer + filter.service + filter.group).isEmpty();
}

Result<AllowanceTable> tableOf(const std::vector<Officer> &officers, const Store &store,
                               const Period &period, const AllowanceRule &rule, QDate today,
                               const TallyFilter &filter)
{
    auto tallies = officerTallies(store, period.range(), filter);
    if (!tallies)
        return tl::unexpected(tallies.error());
    const auto office = store.tallies().total(period.range(), QString::fromUtf16(overallQuestion),
                                              filter);
    if (!office)
        return tl::unexpected(office.error());

    std::map<QString, Decimal> earlier;
    if (rule.fallback == Fallback::LastPeriod) {
        std::vector<QString> tooFew;
        for (const Officer &officer : officers)
            if (hasTooFew(rule, (*tallies)[officer.nip]))
                tooFew.push_back(officer.nip);
        const auto found = lastPeriods(store, period, rule, filter, tooFew);
        if (!found)
            return tl::unexpected(found.error());
        earlier = *found;
    }

    const auto amounts = fullAmounts(store, period.range());
    auto components = store.payBook().componentsOf(period.toString());
    if (!amounts || !components)
        return tl::unexpected(!amounts ? amounts.error() : components.error());
    AllowanceTable table{period, rule, {}, scoreOf(*office, rule), (*tallies)[QString()].n(), {}, {}};
    std::vector<std::vector<ForecastEnd>> ends;
    for (const Officer &officer : officers) {
        AllowanceInput input{(*tallies)[officer.nip], *office, {}, (*components)[officer.nip]};
        if (looksAtPart(filter) && input.tally.n() == 0)
            continue;
        if (const auto found = earlier.find(officer.nip); found != earlier.end())
            input.lastPeriodPercent = found->second;
        const auto amount = amounts->find(officer.nip);
        AllowanceRow row = makeRow(rule, input, expectedFurther(input.tally.n(), period.range(), today),
                                   amount == amounts->end() ? std::nullopt : std::optional(amount->second),
                                   ends.emplace_back());
        row.officer = officer.nip;
        row.name = officer.name;
        table.rows.push_back(std::move(row));
    }
    fillMeans(table);
    table.sum = sumOf(table.rows, std::move(ends));
    return table;
}

} // namespace

std::optional<Decimal> AllowanceSum::percentOf(qint64 amount) const
{
    if (forecast.full == 0)
        return std::nullopt;
    // The parts of a Ratio stay below 2^56, also times 100.
    const qint64 unit = std::max<qint64>(1, forecast.full / 100'000'000'000'000);
    return round(percent(Ratio{amount / unit, forecast.full / unit}), shownDigits);
}

qint64 workingDays(const DateRange &range)
{
    constexpr int friday = 5;
    qint64 days = 0;
    for (QDate day = range.first; day < range.end; day = day.addDays(1))
        days += day.dayOfWeek() <= friday ? 1 : 0;
    return days;
}

Result<AllowanceTable> allowanceTable(const Store &store, const Period &period,
                                      const AllowanceRule &rule, QDate today, const TallyFilter &filter)
{
    return store.registry().officers().and_then([&](const std::vector<Officer> &officers) {
        return tableOf(officers, store, period, rule, today, filter);
    });
}

Result<AllowanceTable> allowanceOf(const QString &nip, const Store &store, const Period &period,
                                   const AllowanceRule &rule, QDate today)
{
    return store.registry().officer(nip).and_then(
        [&](const Officer &officer) { return tableOf({officer}, store, period, rule, today, {}); });
}

} // namespace puas
