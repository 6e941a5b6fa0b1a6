// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/secret_input.h"
#include "app/intake/officer_pin.h"
#include "app/seal/password.h"

namespace puas {

namespace {

struct OfficerPinOptions {
    QString data;
    QString nip;
    bool none = false;
};

/// Empty where the PIN is taken away.
Result<QString> newPinHash(const OfficerPinOptions &options)
{
    if (options.none)
        return QString();
    const auto pin = readNewSecret("PUAS_NEW_PIN", QStringLiteral("New PIN of ") + options.nip);
    if (!pin)
        return pin;
    if (!isOfficerPin(*pin))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a PIN has 4 to 12 digits"));
    return hashPassword(*pin);
}

Outcome setPin(const OfficerPinOptions &options)
{
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    if (const auto known = office->store().registry().officer(options.nip); !known)
        return tl::unexpected(known.error());
    const auto hash = newPinHash(options);
    if (!hash)
        return tl::unexpected(hash.error());
    if (const auto set = setOfficerPin(*office, options.nip, *hash); !set)
        return tl::unexpected(set.error());
    printLine(QStringLiteral("%1 %2; kiosks know with the next stick")
                  .arg(options.nip, options.none ? QStringLiteral("cannot sign on any more")
                                                 : QStringLiteral("has a new PIN")));
    return ExitStatus::Done;
}

} // namespace

void addOfficerPin(CommandLine &line)
{
    const auto options = std::make_shared<OfficerPinOptions>();
    CLI::App *command = addCommand(line, "pin",
                                   "Set the PIN with which an officer signs on at a kiosk: from "
                                   "PUAS_NEW_PIN, else asked for",
                                   "officer");
    addDataFolder(command, options->data);
    addText(command, "--nip", options->nip, "The officer's number")->required();
    command->add_flag("--none", options->none, "Take the PIN away");
    whenNamed(line, command, options, setPin);
}

} // namespace puas
