// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ikm.h"
#include "app/core/period.h"
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
#include "app/ctl/follow_up_json.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/follow_up_acts.h"

#include <QJsonArray>

namespace puas {

namespace {

struct FollowUpListOptions {
    QString data;
    QString period;
    QString format;
};

struct FollowUpPlanOptions {
    QString data;
    FollowUp plan;
    QString state = followUpStateName(FollowUpState::Planned);
    ActingOptions acting;
};

Outcome listFollowUps(const FollowUpListOptions &options)
{
    const auto period = Period::parse(options.period);
    if (!period)
        return tl::unexpected(period.error());
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto plans = store->followUps().standing(period->toString());
    if (!plans)
        return tl::unexpected(plans.error());
    if (options.format == QLatin1String("csv")) {
        print(csvLine({QStringLiteral("element"), QStringLiteral("plan"), QStringLiteral("due"),
                       QStringLiteral("responsible"), QStringLiteral("state"), QStringLiteral("who"),
                       QStringLiteral("at")}));
        for (const FollowUp &plan : *plans)
            print(csvLine({plan.element, plan.plan, plan.due, plan.responsible,
                           followUpStateName(plan.state), plan.who,
                           isoUtcOrNull(plan.atUtcMs).toString()}));
        return ExitStatus::Done;
    }
    print(QJsonDocument(followUpsJson(*plans)));
    return ExitStatus::Done;
}

Outcome planOne(const FollowUpPlanOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    FollowUp plan = options.plan;
    plan.state = followUpStateNamed(options.state).value_or(FollowUpState::Planned);
    const auto planned = nowIn(office->store().registry()).and_then([&](const QDateTime &now) {
        return planFollowUp(*office, plan, now.toMSecsSinceEpoch());
    });
    if (!planned)
        return tl::unexpected(planned.error());
    printLine(QStringLiteral("the plan for %1 in %2 is %3")
                  .arg(plan.element, plan.period, followUpStateName(plan.state)));
    return ExitStatus::Done;
}

} // namespace

void addFollowUpList(CommandLine &line)
{
    const auto options = std::make_shared<FollowUpListOptions>();
    CLI::App *command = addCommand(line, "list", "What the office means to do about the survey",
                                   "follow-up");
    addDataFolder(command, options->data);
    addText(command, "--period", options->period, "Of the survey, such as 2026-S2 or 2026")->required();
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, listFollowUps);
}

void addFollowUpPlan(CommandLine &line)
{
    const auto options = std::make_shared<FollowUpPlanOptions>();
    CLI::App *command = addCommand(line, "plan", "Say what is done about an element, and how far it is",
                                   "follow-up");
    addDataFolder(command, options->data);
    addText(command, "--period", options->plan.period, "Of the survey, such as 2026-S2 or 2026")
        ->required();
    addChoice(command, "--element", options->plan.element,
              QStringList(skmElementKeys().begin(), skmElementKeys().end()), "Key of the element")
        ->required();
    addText(command, "--plan", options->plan.plan, "What is done")->required();
    addText(command, "--due", options->plan.due, "The month until which, such as 2027-01")->required();
    addText(command, "--responsible", options->plan.responsible, "Whose task it is")->required();
    QStringList states;
    for (const FollowUpState state : allFollowUpStates)
        states << followUpStateName(state);
    addChoice(command, "--state", options->state, states, "How far it is; planned if not given");
    addActing(command, options->acting);
    command->footer(
        "A head or personnel plans. A later word about the same element of the period takes\n"
        "the place of the earlier one, which stays in the office's journal.");
    whenNamed(line, command, options, planOne);
}

} // namespace puas
