// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/clock_offset.h"

#include <QJsonObject>

namespace puas {

namespace {

struct ClockOffsetOptions {
    QString data;
    ActingOptions acting;
    NewClockOffset offset;
    QString format;
};

Outcome recordOffset(const ClockOffsetOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto recorded = recordClockOffset(*office, options.offset, nowUtcMs());
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (options.format == QLatin1String("json"))
        print(QJsonDocument(QJsonObject{{QStringLiteral("kiosk"), options.offset.kiosk},
                                        {QStringLiteral("from"), options.offset.fromSeq},
                                        {QStringLiteral("to"), options.offset.toSeq},
                                        {QStringLiteral("offset_ms"), options.offset.offsetMs},
                                        {QStringLiteral("ratings"), recorded->ratings},
                                        {QStringLiteral("served"), recorded->served}}));
    else
        printLine(QStringLiteral("%1 ratings and %2 served customers count at the corrected time now")
                      .arg(recorded->ratings)
                      .arg(recorded->served));
    return ExitStatus::Done;
}

} // namespace

void addClockOffset(CommandLine &line)
{
    const auto options = std::make_shared<ClockOffsetOptions>();
    CLI::App *command = addCommand(line, "clock-offset",
                                   "Put right the time of ratings that a kiosk gave by a wrong clock");
    command->footer(
        "Only ratings in doubt move (\"puasctl kiosk list\" counts them), and to no time that a\n"
        "receipt or an import rules out. 0 says that the clock was right.");
    addDataFolder(command, options->data);
    addActing(command, options->acting);
    addText(command, "--kiosk", options->offset.kiosk, "Its id")->type_name("KIOSK")->required();
    command->add_option("--from", options->offset.fromSeq, "The first event")
        ->type_name("N")
        ->required();
    command->add_option("--to", options->offset.toSeq, "The last event")->type_name("N")->required();
    command
        ->add_option(
            "--offset-ms", options->offset.offsetMs,
            "Milliseconds that have to be added to the kiosk's clock; negative where it was ahead")
        ->type_name("MS")
        ->required();
    addText(command, "--reason", options->offset.reason, "Why; it stands in the office's journal")
        ->required();
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, recordOffset);
}

} // namespace puas
