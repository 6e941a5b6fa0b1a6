// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tally_condition.h"

#include "app/store/local_clock.h"

namespace puas {

TallyCondition::TallyCondition(const DateRange &range)
    : sql(QStringLiteral(" day >= ? AND day < ?")), values{dayNumber(range.first), dayNumber(range.end)}
{
}

TallyCondition TallyCondition::ofMonths(const DateRange &range)
{
    constexpr int daysOfMonth = 100;
    TallyCondition condition(range);
    condition.sql = QStringLiteral(" month >= ? AND month < ?");
    condition.values = {dayNumber(range.first) / daysOfMonth, dayNumber(range.end) / daysOfMonth};
    return condition;
}

void TallyCondition::require(const QString &part, const QVariant &value)
{
    sql += QStringLiteral(" AND ") + part;
    values.append(value);
}

void TallyCondition::requireQuestion(const QString &question)
{
    require(QStringLiteral("question_id = (SELECT id FROM question WHERE code = ?)"), question);
}

void TallyCondition::requireQuestionAfterOthers(const QString &question)
{
    require(QStringLiteral("question_id + 0 = (SELECT id FROM question WHERE code = ?)"), question);
}

void TallyCondition::requireGroup(const QString &group)
{
    require(QStringLiteral("group_id = (SELECT id FROM people_group WHERE code = ?)"), group);
}

void TallyCondition::requireGroupsOf(const TallyFilter &filter)
{
    if (filter.group.isEmpty())
        require(QStringLiteral("group_id > ?"), 0);
    else
        requireGroup(filter.group);
}

void TallyCondition::requirePlace(const TallyFilter &filter)
{
    if (!filter.office.isEmpty())
        require(QStringLiteral("office_id = (SELECT id FROM office WHERE code = ?)"), filter.office);
    if (!filter.counter.isEmpty())
        require(QStringLiteral("counter_id = (SELECT id FROM counter WHERE code = ?)"), filter.counter);
    if (!filter.officer.isEmpty())
        require(QStringLiteral("officer_id = (SELECT id FROM officer WHERE nip = ?)"), filter.officer);
}

void TallyCondition::requireService(const TallyFilter &filter)
{
    if (!filter.service.isEmpty())
        require(QStringLiteral("service_id = (SELECT id FROM service WHERE code = ?)"), filter.service);
}

TallyDimension dimensionOf(GroupBy groupBy)
{
    switch (groupBy) {
    case GroupBy::Officer:
        return {QStringLiteral("officer_id"),
                QStringLiteral("(SELECT id, nip AS code, name FROM officer)")};
    case GroupBy::Office: return {QStringLiteral("office_id"), QStringLiteral("office")};
    case GroupBy::Counter: return {QStringLiteral("counter_id"), QStringLiteral("counter")};
    case GroupBy::Service: return {QStringLiteral("service_id"), QStringLiteral("service")};
    case GroupBy::Group:
        return {QStringLiteral("group_id"),
                QStringLiteral("(SELECT id, code, code AS name FROM people_group)")};
    case GroupBy::Hour: break;
    }
    Q_UNREACHABLE();
}

} // namespace puas
