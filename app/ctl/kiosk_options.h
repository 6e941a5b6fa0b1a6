// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/intake/kiosk_settings.h"

namespace puas {

/// What a person says of a kiosk that comes in, on either way.
struct KioskOptions {
    KioskChoices choices; ///< without the PIN's hash
    QString pin;          ///< of IT's page; empty: one is made
};

/// --name, --counter, --service, --mode, --it-pin.
void addKioskOptions(CLI::App *command, KioskOptions &options);

/// A kiosk's choices, and the PIN that they hold the hash of.
struct ChosenKiosk {
    KioskChoices choices;
    QString pin;
    bool isPinMade = false; ///< nobody chose the PIN: it has to be shown, this once
};

/// Takes the PIN that was given, or makes one of six digits. InvalidArgument unless it has 4
/// to 12 digits.
[[nodiscard]] Result<ChosenKiosk> chosenKiosk(const KioskOptions &options);

} // namespace puas
