// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/settings_options.h"

namespace puas {

namespace {

struct KioskHoursOptions {
    SettingsOptions which;
    QString opens;
    QString closes;
    QStringList closedDays;
    bool always = false;
};

constexpr const char *dayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

Result<std::vector<int>> weekdays(const QStringList &names)
{
    std::vector<int> days;
    for (const QString &name : names) {
        const auto found = std::find_if(std::begin(dayNames), std::end(dayNames),
                                        [&](const char *day) { return name == QLatin1String(day); });
        if (found == std::end(dayNames))
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("%1 is no weekday (mon, tue, wed, thu, fri, sat or sun)").arg(name));
        days.push_back(int(found - std::begin(dayNames)) + 1);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Outcome setHours(const KioskHoursOptions &options)
{
    const bool given = !options.opens.isEmpty() && !options.closes.isEmpty();
    if (given == options.always)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("either --opens and --closes or --always is needed"));
    const auto closed = weekdays(options.closedDays);
    if (!closed)
        return tl::unexpected(closed.error());
    return changeSettingsOf(options.which, [&](KioskConfig &config) {
        config.opensAt = options.opens;
        config.closesAt = options.closes;
        config.closedWeekdays = *closed;
    });
}

} // namespace

void addKioskHours(CommandLine &line)
{
    const auto options = std::make_shared<KioskHoursOptions>();
    CLI::App *command = addCommand(line, "hours",
                                   "Say when a kiosk's counter is open; outside of it the kiosk is dark",
                                   "kiosk");
    addSettingsOptions(command, options->which);
    addText(command, "--opens", options->opens, "Such as 08:00, in the office's time zone")->type_name("HH:MM");
    addText(command, "--closes", options->closes, "Such as 15:00")->type_name("HH:MM");
    addTexts(command, "--closed-on", options->closedDays, "Weekdays without service: sat,sun")
        ->type_name("DAYS")
        ->delimiter(',');
    command->add_flag("--always", options->always, "Never closed");
    whenNamed(line, command, options, setHours);
}

} // namespace puas
