// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/follow_up_book.h"

#include "app/store/code_ids.h"

#include <algorithm>

namespace puas {

QString followUpStateName(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Planned: return QStringLiteral("planned");
    case FollowUpState::Running: return QStringLiteral("running");
    case FollowUpState::Done: break;
    }
    return QStringLiteral("done");
}

std::optional<FollowUpState> followUpStateNamed(const QString &name)
{
    for (const FollowUpState state : allFollowUpStates)
        if (followUpStateName(state) == name)
            return state;
    return std::nullopt;
}

Result<std::vector<FollowUp>> FollowUpBook::all() const
{
    std::vector<FollowUp> plans;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT period, element, plan, due, responsible, state, who, at_ms "
                       "FROM follow_up ORDER BY id"),
        {}, [&](const QSqlQuery &row) {
            const auto text = [&](int column) { return row.value(column).toString(); };
            plans.push_back({text(0), text(1), text(2), text(3), text(4),
                             followUpStateNamed(text(5)).value_or(FollowUpState::Planned), text(6),
                             row.value(7).toLongLong()});
        }));
    return plans;
}

Result<std::vector<FollowUp>> FollowUpBook::standing(const QString &period) const
{
    return all().map([&](const std::vector<FollowUp> &plans) {
        std::vector<FollowUp> standing;
        for (const FollowUp &plan : plans) {
            if (plan.period != period)
                continue;
            const auto earlier = std::ranges::find(standing, plan.element, &FollowUp::element);
            if (earlier == standing.end())
                standing.push_back(plan);
            else
                *earlier = plan;
        }
        return standing;
    });
}

Result<> FollowUpBook::add(const FollowUp &plan)
{
    const auto id = nextId(m_database, QStringLiteral("follow_up"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral(
            "INSERT INTO follow_up (id, period, element, plan, due, responsible, state, who, "
            "at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, plan.period, plan.element, plan.plan, plan.due, plan.responsible,
         followUpStateName(plan.state), plan.who, plan.atUtcMs}));
    return {};
}

} // namespace puas
