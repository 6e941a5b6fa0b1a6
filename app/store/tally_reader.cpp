// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tally_reader.h"

#include "app/store/database.h"
#include "app/store/local_clock.h"
#include "app/store/tally_condition.h"

namespace puas {

namespace {

TallyCondition answersIn(TallyCondition condition, const QString &question, const TallyFilter &filter)
{
    condition.requireQuestion(question);
    condition.requireGroup(filter.group);
    condition.requirePlace(filter);
    condition.requireService(filter);
    return condition;
}

TallyCondition answersOf(const DateRange &range, const QString &question, const TallyFilter &filter)
{
    return answersIn(TallyCondition(range), question, filter);
}

/// The table, the month's expression in it, and the condition of a reading by month: months
/// as they are kept where the range has whole ones, else days.
struct MonthSource {
    QString table;
    QString month;
    TallyCondition condition;
};

MonthSource monthSource(const DateRange &range, const QString &question, const TallyFilter &filter)
{
    if (range.first.day() == 1 && range.end.day() == 1)
        return {QStringLiteral("tally_month"), QStringLiteral("month"),
                answersIn(TallyCondition::ofMonths(range), question, filter)};
    return {QStringLiteral("tally"), QStringLiteral("day / 100"), answersOf(range, question, filter)};
}

/// Hours are kept without service and group, so nobody may believe they were looked at.
Result<TallyCondition> hoursOf(const DateRange &range, const QString &question,
                               const TallyFilter &filter)
{
    if (!filter.service.isEmpty() || !filter.group.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("hours know no service and no group"));
    TallyCondition condition(range);
    // One officer's hours of a year are a few thousand rows, all officers' more than a million.
    if (filter.officer.isEmpty())
        condition.requireQuestion(question);
    else
        condition.requireQuestionAfterOthers(question);
    condition.requirePlace(filter);
    return condition;
}

qint64 number(const QSqlQuery &row, int column)
{
    return row.value(column).toLongLong();
}

/// Columns value, top and n from \a column on. An answer off its scale was never written by
/// us: it is left out here, and Store::check() names it.
void addTo(Tally &tally, const QSqlQuery &row, int column)
{
    const int value = row.value(column).toInt();
    const int top = row.value(column + 1).toInt();
    if (isScaleTop(top) && value >= 1 && value <= top)
        tally.add(value, top, number(row, column + 2));
}

/// The element at the back where it has this key, else a new one: rows come in order.
template<typename Item, typename Key>
Item &itemFor(std::vector<Item> &items, Key Item::*member, const Key &key)
{
    if (items.empty() || items.back().*member != key) {
        items.emplace_back();
        items.back().*member = key;
    }
    return items.back();
}

QDate monthOf(qint64 yearAndMonth)
{
    return {int(yearAndMonth / 100), int(yearAndMonth % 100), 1};
}

const QString countOfAnswers = QStringLiteral("value, top, CAST(sum(n) AS BIGINT) AS n ");
const QString withoutZeros = QStringLiteral(", value, top HAVING sum(n) <> 0 ");

Result<std::vector<GroupTally>> byHour(Database &database, const TallyCondition &condition)
{
    std::vector<GroupTally> groups;
    PUAS_RETURN_IF_FAILED(database.each(
        QStringLiteral("SELECT hour, ") + countOfAnswers + QStringLiteral("FROM tally_hour WHERE")
            + condition.sql + QStringLiteral(" GROUP BY hour") + withoutZeros
            + QStringLiteral("ORDER BY hour"),
        condition.values, [&](const QSqlQuery &row) {
            const QString key = QStringLiteral("%1").arg(number(row, 0), 2, 10, QLatin1Char('0'));
            GroupTally &group = itemFor(groups, &GroupTally::key, key);
            group.name = key;
            addTo(group.tally, row, 1);
        }));
    return groups;
}

} // namespace

Result<Tally> TallyReader::total(const DateRange &range, const QString &question,
                                 const TallyFilter &filter) const
{
    const TallyCondition condition = answersOf(range, question, filter);
    Tally tally;
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT ") + countOfAnswers + QStringLiteral("FROM tally WHERE")
                            + condition.sql + QStringLiteral(" GROUP BY value, top"),
                        condition.values, [&](const QSqlQuery &row) { addTo(tally, row, 0); }));
    return tally;
}

Result<std::vector<GroupTally>> TallyReader::by(GroupBy groupBy, const DateRange &range,
                                                const QString &question,
                                                const TallyFilter &filter) const
{
    if (groupBy == GroupBy::Hour) {
        const auto condition = hoursOf(range, question, filter);
        return condition ? byHour(m_database, *condition) : tl::unexpected(condition.error());
    }
    TallyCondition condition(range);
    condition.requireQuestion(question);
    if (groupBy == GroupBy::Group)
        condition.requireGroupsOf(filter);
    else
        condition.requireGroup(filter.group);
    condition.requirePlace(filter);
    condition.requireService(filter);

    const TallyDimension dimension = dimensionOf(groupBy);
    std::vector<GroupTally> groups;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT d.code, d.name, s.value, s.top, s.n FROM (SELECT %1 AS id, ")
                .arg(dimension.column)
            + countOfAnswers + QStringLiteral("FROM tally WHERE") + condition.sql
            + QStringLiteral(" GROUP BY %1").arg(dimension.column) + withoutZeros
            + QStringLiteral(") s JOIN %1 d ON d.id = s.id ORDER BY d.code").arg(dimension.names),
        condition.values, [&](const QSqlQuery &row) {
            GroupTally &group = itemFor(groups, &GroupTally::key, row.value(0).toString());
            group.name = row.value(1).toString();
            addTo(group.tally, row, 2);
        }));
    return groups;
}

Result<std::map<QString, Tally>> TallyReader::byQuestion(const DateRange &range,
                                                         const TallyFilter &filter) const
{
    const auto keys = questions();
    if (!keys)
        return tl::unexpected(keys.error());
    // One range of the primary key for each question, in place of a scan of all of them.
    std::map<QString, Tally> tallies;
    for (const QString &key : *keys) {
        auto tally = total(range, key, filter);
        if (!tally)
            return tl::unexpected(tally.error());
        if (tally->n() > 0)
            tallies.emplace(key, *tally);
    }
    return tallies;
}

Result<std::vector<MonthTally>> TallyReader::byMonth(const DateRange &range, const QString &question,
                                                     const TallyFilter &filter) const
{
    const MonthSource source = monthSource(range, question, filter);
    std::vector<MonthTally> months;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT %1, ").arg(source.month) + countOfAnswers
            + QStringLiteral("FROM %1 WHERE").arg(source.table) + source.condition.sql
            + QStringLiteral(" GROUP BY %1").arg(source.month) + withoutZeros
            + QStringLiteral("ORDER BY %1").arg(source.month),
        source.condition.values, [&](const QSqlQuery &row) {
            addTo(itemFor(months, &MonthTally::month, monthOf(number(row, 0))).tally, row, 1);
        }));
    return months;
}

Result<std::map<QString, std::vector<MonthTally>>> TallyReader::byOfficerAndMonth(
    const DateRange &range, const QString &question, const TallyFilter &filter) const
{
    const MonthSource source = monthSource(range, question, filter);
    std::map<QString, std::vector<MonthTally>> officers;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, s.month, s.value, s.top, s.n FROM "
                       "(SELECT officer_id, %1 AS month, ")
                .arg(source.month)
            + countOfAnswers + QStringLiteral("FROM %1 WHERE").arg(source.table) + source.condition.sql
            + QStringLiteral(" GROUP BY officer_id, %1").arg(source.month) + withoutZeros
            + QStringLiteral(
                ") s JOIN officer o ON o.id = s.officer_id WHERE o.id > 0 ORDER BY o.nip, s.month"),
        source.condition.values, [&](const QSqlQuery &row) {
            addTo(
                itemFor(officers[row.value(0).toString()], &MonthTally::month, monthOf(number(row, 1)))
                    .tally,
                row, 2);
        }));
    return officers;
}

Result<std::vector<HourTally>> TallyReader::byWeekdayAndHour(const DateRange &range,
                                                             const QString &question,
                                                             const TallyFilter &filter) const
{
    const auto condition = hoursOf(range, question, filter);
    if (!condition)
        return tl::unexpected(condition.error());
    std::map<std::pair<int, int>, Tally> cells;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT day, hour, ") + countOfAnswers + QStringLiteral("FROM tally_hour WHERE")
            + condition->sql + QStringLiteral(" GROUP BY day, hour") + withoutZeros,
        condition->values, [&](const QSqlQuery &row) {
            addTo(cells[{dayFromNumber(number(row, 0)).dayOfWeek(), row.value(1).toInt()}], row, 2);
        }));
    std::vector<HourTally> result;
    for (const auto &[cell, tally] : cells)
        result.push_back({cell.first, cell.second, tally});
    return result;
}

Result<RatingCounts> TallyReader::counts(const DateRange &range, const TallyFilter &filter) const
{
    TallyCondition condition(range);
    condition.requireGroup(filter.group);
    condition.requirePlace(filter);
    condition.requireService(filter);
    RatingCounts counts;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT CAST(sum(ratings) AS BIGINT), CAST(sum(skm_respondents) AS BIGINT), "
                       "CAST(sum(served) AS BIGINT), CAST(sum(served_ratings) AS BIGINT) "
                       "FROM tally_rating WHERE")
            + condition.sql,
        condition.values, [&](const QSqlQuery &row) {
            counts = {number(row, 0), number(row, 1), number(row, 2), number(row, 3)};
        }));
    return counts;
}

Result<std::vector<GroupCounts>> TallyReader::countsBy(GroupBy groupBy, const DateRange &range,
                                                       const TallyFilter &filter) const
{
    if (groupBy == GroupBy::Hour)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("people are not counted by hour"));
    TallyCondition condition(range);
    if (groupBy == GroupBy::Group)
        condition.requireGroupsOf(filter);
    else
        condition.requireGroup(filter.group);
    condition.requirePlace(filter);
    condition.requireService(filter);

    const TallyDimension dimension = dimensionOf(groupBy);
    std::vector<GroupCounts> groups;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT d.code, s.ratings, s.respondents, s.served, s.served_ratings FROM "
                       "(SELECT %1 AS id, "
                       "CAST(sum(ratings) AS BIGINT) AS ratings, "
                       "CAST(sum(skm_respondents) AS BIGINT) AS respondents, "
                       "CAST(sum(served) AS BIGINT) AS served, "
                       "CAST(sum(served_ratings) AS BIGINT) AS served_ratings FROM tally_rating WHERE")
                .arg(dimension.column)
            + condition.sql
            + QStringLiteral(" GROUP BY %1) s JOIN %2 d ON d.id = s.id ORDER BY d.code")
                  .arg(dimension.column, dimension.names),
        condition.values, [&](const QSqlQuery &row) {
            groups.push_back({row.value(0).toString(),
                              {number(row, 1), number(row, 2), number(row, 3), number(row, 4)}});
        }));
    return groups;
}

Result<std::vector<RatedPlace>> TallyReader::places(const DateRange &range) const
{
    const TallyCondition condition(range);
    std::vector<RatedPlace> places;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT o.nip, c.code, v.code, s.ratings FROM (SELECT officer_id, counter_id, "
                       "service_id, CAST(sum(ratings) AS BIGINT) AS ratings FROM tally_rating WHERE")
            + condition.sql
            + QStringLiteral(
                " AND group_id = 0 "
                "GROUP BY officer_id, counter_id, service_id) s "
                "JOIN officer o ON o.id = s.officer_id JOIN counter c ON c.id = s.counter_id "
                "JOIN service v ON v.id = s.service_id WHERE s.ratings > 0 "
                "ORDER BY o.nip, c.code, v.code"),
        condition.values, [&](const QSqlQuery &row) {
            places.push_back({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                              number(row, 3)});
        }));
    return places;
}

Result<std::vector<ReasonCount>> TallyReader::reasons(const DateRange &range,
                                                      const TallyFilter &filter) const
{
    TallyCondition condition(range);
    condition.requirePlace(filter);
    condition.requireService(filter);
    std::vector<ReasonCount> reasons;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT reason, CAST(sum(n) AS BIGINT) FROM tally_reason WHERE") + condition.sql
            + QStringLiteral(" GROUP BY reason HAVING sum(n) <> 0 ORDER BY reason"),
        condition.values, [&](const QSqlQuery &row) {
            reasons.push_back({row.value(0).toString(), number(row, 1)});
        }));
    return reasons;
}

Result<std::vector<LeftOut>> TallyReader::leftOut(const DateRange &range,
                                                  const TallyFilter &filter) const
{
    TallyCondition condition(range);
    condition.requirePlace(filter);
    condition.requireService(filter);
    std::vector<LeftOut> leftOut;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT why_not, CAST(sum(n) AS BIGINT) FROM tally_left_out WHERE")
            + condition.sql + QStringLiteral(" GROUP BY why_not HAVING sum(n) <> 0 ORDER BY why_not"),
        condition.values, [&](const QSqlQuery &row) {
            leftOut.push_back({row.value(0).toString(), number(row, 1)});
        }));
    return leftOut;
}

Result<std::optional<DateRange>> TallyReader::covered() const
{
    std::optional<DateRange> range;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT min(day), max(day) FROM tally_rating WHERE group_id = 0 AND ratings > 0"),
        {}, [&](const QSqlQuery &row) {
            if (!row.value(0).isNull())
                range = DateRange{dayFromNumber(number(row, 0)),
                                  dayFromNumber(number(row, 1)).addDays(1)};
        }));
    return range;
}

Result<std::vector<QString>> TallyReader::questions() const
{
    std::vector<QString> keys;
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT code FROM question ORDER BY id"), {},
                        [&](const QSqlQuery &row) { keys.push_back(row.value(0).toString()); }));
    return keys;
}

} // namespace puas
