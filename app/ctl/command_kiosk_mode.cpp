// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/settings_options.h"

namespace puas {

namespace {

struct KioskModeOptions {
    SettingsOptions which;
    QString mode;
    int interval = -1;
    int open = -1;
    QString openKey;
};

Outcome setMode(const KioskModeOptions &options)
{
    return changeSettingsOf(options.which, [&](KioskConfig &config) {
        config.mode = options.mode;
        if (options.interval >= 0)
            config.rating.intervalSeconds = options.interval;
        if (options.open >= 0)
            config.rating.openSeconds = options.open;
        if (!options.openKey.isEmpty())
            config.rating.openKey = options.openKey;
    });
}

} // namespace

void addKioskMode(CommandLine &line)
{
    const auto options = std::make_shared<KioskModeOptions>();
    CLI::App *command = addCommand(line, "mode",
                                   "Say who may rate at a kiosk: free (whoever comes), served (the "
                                   "officer's key opens one rating), ticket (a ticket's code does), lobby "
                                   "(the citizen picks the officer)",
                                   "kiosk");
    addSettingsOptions(command, options->which);
    addChoice(command, "--mode", options->mode,
              {QStringLiteral("free"), QStringLiteral("served"), QStringLiteral("ticket"),
               QStringLiteral("lobby")},
              "Who may rate and when")
        ->required();
    command
        ->add_option("--interval", options->interval,
                     "Free and lobby: seconds between two ratings, 0 to 3600")
        ->check(CLI::Range(0, 3600));
    command
        ->add_option("--open", options->open,
                     "Served and ticket: seconds that a rating stays open, 10 to 3600")
        ->check(CLI::Range(10, 3600));
    addText(command, "--open-key", options->openKey,
            "Served: the key or pedal, a letter, F1 to F12, PgUp, PgDown, Home, End or Space")
        ->type_name("KEY");
    whenNamed(line, command, options, setMode);
}

} // namespace puas
