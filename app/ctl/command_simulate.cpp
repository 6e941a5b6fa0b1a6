// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/simulation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace puas {

namespace {

struct SimulateOptions {
    QString data;
    QString stick;
    int kiosks = 0;
    int days = 0;
    int perDay = 0;
    quint64 seed = 0;
    QDate until; ///< not given: yesterday
    QString format;
};

Result<SimulationPlan> planFor(const SimulateOptions &options, const Registry &registry)
{
    QDate last = options.until;
    if (!last.isValid()) {
        const auto today = todayIn(registry);
        if (!today)
            return tl::unexpected(today.error());
        last = today->addDays(-1);
    }
    return SimulationPlan{options.kiosks, workingDaysUpTo(last, options.days), options.perDay,
                          options.seed};
}

Outcome runSimulation(const SimulateOptions &options)
{
    if (!QDir().mkpath(options.stick) || !QFileInfo(options.stick).isWritable())
        return fail(ErrorCode::PermissionDenied, options.stick);
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto plan = planFor(options, office->store().registry());
    if (!plan)
        return tl::unexpected(plan.error());
    const auto result = simulate(*office, *plan, options.stick);
    if (!result)
        return tl::unexpected(result.error());
    if (options.format == QLatin1String("json"))
        print(QJsonDocument(
            QJsonObject{{QStringLiteral("kiosks"), result->kiosks},
                        {QStringLiteral("enrolled"), result->newKiosks},
                        {QStringLiteral("events"), result->events},
                        {QStringLiteral("ratings"), result->ratings},
                        {QStringLiteral("from"), plan->days.front().toString(Qt::ISODate)},
                        {QStringLiteral("to"), plan->days.back().toString(Qt::ISODate)}}));
    else
        printLine(QStringLiteral("%1 kiosks (%2 newly enrolled), %3 events, %4 ratings from %5 to %6")
                      .arg(result->kiosks)
                      .arg(result->newKiosks)
                      .arg(result->events)
                      .arg(result->ratings)
                      .arg(plan->days.front().toString(Qt::ISODate),
                           plan->days.back().toString(Qt::ISODate)));
    return ExitStatus::Done;
}

} // namespace

void addSimulate(CommandLine &line)
{
    const auto options = std::make_shared<SimulateOptions>();
    CLI::App *command = addCommand(line, "simulate",
                                   "Bundles of invented kiosks, for tests and demonstrations");
    addDataFolder(command, options->data);
    addText(command, "--out", options->stick, "The stick, or a folder that plays it")
        ->required()
        ->type_name("STICK");
    command->add_option("--kiosks", options->kiosks, "How many")
        ->required()
        ->type_name("K")
        ->check(CLI::Range(1, 999));
    command
        ->add_option("--days", options->days,
                     "Working days (Monday to Friday) that each kiosk tells of")
        ->required()
        ->type_name("D")
        ->check(CLI::Range(1, 5000));
    command->add_option("--per-day", options->perDay, "Ratings of each kiosk and day")
        ->required()
        ->type_name("R")
        ->check(CLI::Range(1, 100'000));
    command
        ->add_option("--seed", options->seed, "The same seed, numbers and days give the same histories")
        ->required()
        ->type_name("S");
    addDay(command, "--until", options->until, "The last day; yesterday if not given");
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, runSimulation);
}

} // namespace puas
