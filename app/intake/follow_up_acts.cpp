// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/follow_up_acts.h"

#include "app/audit/act_kinds.h"
#include "app/core/ikm.h"
#include "app/core/period.h"
#include "app/intake/sign_in.h"

#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

constexpr int longestPlan = 500;
constexpr int longestResponsible = 120;

Result<> expectText(const QString &text, int longest, const QString &what)
{
    if (text.isEmpty() || text.size() > longest)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1, 1 to %2 characters, is needed").arg(what).arg(longest));
    return {};
}

/// Periods and months as they are kept, texts without spaces around them.
Result<FollowUp> soundPlan(FollowUp plan)
{
    const auto period = Period::parse(plan.period);
    if (!period)
        return tl::unexpected(period.error());
    const auto due = Period::parse(plan.due);
    if (!due || due->kind() != Period::Kind::Month)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("the month until which, such as 2027-01, is needed"));
    if (std::ranges::find(skmElementKeys(), plan.element) == skmElementKeys().end())
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 is no element of the survey").arg(plan.element));
    plan.period = period->toString();
    plan.due = due->toString();
    plan.plan = plan.plan.simplified();
    plan.responsible = plan.responsible.simplified();
    return expectText(plan.plan, longestPlan, QStringLiteral("a plan"))
        .and_then([&] {
            return expectText(plan.responsible, longestResponsible, QStringLiteral("whose task it is"));
        })
        .map([&] { return plan; });
}

bool saysTheSame(const FollowUp &plan, const FollowUp &other)
{
    return plan.plan == other.plan && plan.due == other.due && plan.responsible == other.responsible
           && plan.state == other.state;
}

} // namespace

QByteArray followUpJson(const FollowUp &plan)
{
    return actJson({{QStringLiteral("period"), plan.period},
                    {QStringLiteral("plan"), plan.plan},
                    {QStringLiteral("due"), plan.due},
                    {QStringLiteral("responsible"), plan.responsible},
                    {QStringLiteral("state"), followUpStateName(plan.state)},
                    {QStringLiteral("at"), plan.atUtcMs}});
}

Result<> planFollowUp(OfficeFolder &office, FollowUp given, qint64 nowUtcMs)
{
    const auto user = requireMay(office, Deed::PlanFollowUps);
    if (!user)
        return tl::unexpected(user.error());
    auto plan = soundPlan(std::move(given));
    if (!plan)
        return tl::unexpected(plan.error());
    plan->who = user->login;
    plan->atUtcMs = nowUtcMs;
    const auto standing = office.store().followUps().standing(plan->period);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto before = std::ranges::find(*standing, plan->element, &FollowUp::element);
    const bool isFirst = before == standing->end();
    if (!isFirst && saysTheSame(*plan, *before))
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("that is the plan for %1 already").arg(plan->element));
    return office.perform([&](Store &store) -> Result<Act> {
        if (const auto added = store.followUps().add(*plan); !added)
            return tl::unexpected(added.error());
        return Act{ActKind::followUpPlanned,
                   nowUtcMs,
                   {},
                   plan->element,
                   isFirst ? QByteArray() : followUpJson(*before),
                   followUpJson(*plan)};
    });
}

} // namespace puas
