// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/settings_options.h"
#include "app/intake/tickets.h"

namespace puas {

namespace {

struct TicketsOptions {
    QString data;
    QString kiosk;
    int count = 0;
    QString format;
};

/// "0000 0112 3456": as it is read and typed.
QString inFours(const QString &code)
{
    return code.sliced(0, 4) + u' ' + code.sliced(4, 4) + u' ' + code.sliced(8, 4);
}

/// One code a line, to print; or number and code without spaces, for the queue machine.
Outcome printTickets(const TicketsOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto kiosk = kioskNamed(office->store(), options.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    const auto codes = issueTickets(*office, kiosk->id, options.count);
    if (!codes)
        return tl::unexpected(codes.error());
    const bool csv = options.format == QLatin1String("csv");
    if (csv)
        print(csvLine({QStringLiteral("number"), QStringLiteral("code")}));
    for (const QString &code : *codes) {
        if (csv)
            print(csvLine({code.first(6), code}));
        else
            printLine(inFours(code));
    }
    return ExitStatus::Done;
}

} // namespace

void addTickets(CommandLine &line)
{
    const auto options = std::make_shared<TicketsOptions>();
    CLI::App *command = addCommand(line, "tickets",
                                   "Make codes for queue tickets: each opens one rating at one kiosk, once");
    addDataFolder(command, options->data);
    addText(command, "--kiosk", options->kiosk, "Name or id of the kiosk at which they are good")
        ->type_name("KIOSK")
        ->required();
    command->add_option("--count", options->count, "How many")->required()->check(CLI::Range(1, mostTicketsAtOnce));
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("csv")});
    whenNamed(line, command, options, printTickets);
}

} // namespace puas
