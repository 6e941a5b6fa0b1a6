// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/kiosk_options.h"

#include "app/intake/it_pin.h"

namespace puas {

void addKioskOptions(CLI::App *command, KioskOptions &options)
{
    addText(command, "--name", options.choices.name, "The kiosk's name in the office");
    addText(command, "--counter", options.choices.counter, "Code of the counter it stands at")
        ->type_name("CODE");
    addText(command, "--service", options.choices.service, "Code of the service given there")
        ->type_name("CODE");
    addChoice(command, "--mode", options.choices.mode,
              {QStringLiteral("free"), QStringLiteral("served"), QStringLiteral("ticket"),
               QStringLiteral("lobby")},
              "Who may rate and when; free if not given");
    addText(command, "--it-pin", options.pin,
            "IT's PIN on the kiosk, 4 to 12 digits; made and shown if not given")
        ->type_name("PIN");
}

Result<ChosenKiosk> chosenKiosk(const KioskOptions &options)
{
    const QString pin = options.pin.isEmpty() ? makeItPin() : options.pin;
    return hashItPin(pin).map([&](const QString &hash) {
        ChosenKiosk chosen{options.choices, pin, options.pin.isEmpty()};
        chosen.choices.itPinHash = hash;
        return chosen;
    });
}

} // namespace puas
