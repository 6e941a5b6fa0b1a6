// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/ask_again.h"

namespace puas {

namespace {

struct KioskResendOptions {
    QString data;
    QString kiosk;
    QString stick;
};

Outcome askKiosk(const KioskResendOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    const auto first = askAgain(*office, options.stick, options.kiosk, nowUtcMs());
    if (!first)
        return tl::unexpected(first.error());
    printLine(QStringLiteral("Put this stick into kiosk %1: it then sends everything from event %2 on")
                  .arg(options.kiosk)
                  .arg(*first));
    return ExitStatus::Done;
}

} // namespace

void addKioskResend(CommandLine &line)
{
    const auto options = std::make_shared<KioskResendOptions>();
    CLI::App *command = addCommand(line, "resend",
                                   "Ask a kiosk to send again what a restored office lacks", "kiosk");
    addDataFolder(command, options->data);
    addText(command, "--kiosk", options->kiosk, "The kiosk's id, as import prints it")->required();
    addText(command, "--to", options->stick, "The stick that goes to the kiosk")->required();
    whenNamed(line, command, options, askKiosk);
}

} // namespace puas
