// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/core/result.h"

#include <CLI/CLI.hpp>

#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <map>

namespace puas {

/// What a command did: Done, or another status whose reasons it has printed itself. An
/// Error is printed by whoever ran it, and gives the status of its code.
using Outcome = Result<ExitStatus>;

/// The command line while it is put together: every command adds itself to \c app and, when
/// it is the one that was named, leaves in \c run what is to be done.
struct CommandLine {
    CLI::App app;
    std::function<Outcome()> run;
    bool drawsPages = false; ///< what is run needs fonts
};

/// Adds "puasctl name" or, with a group, "puasctl group name".
CLI::App *addCommand(CommandLine &line, const std::string &name, const std::string &description,
                     const std::string &group = {});

/// Makes \a work what is run where \a command is named. \a options outlives the parsing.
template<typename Options>
void whenNamed(CommandLine &line, CLI::App *command, std::shared_ptr<Options> options,
               Outcome (*work)(const Options &))
{
    command->callback(
        [&line, options, work] { line.run = [options, work] { return work(*options); }; });
}

CLI::Option *addText(CLI::App *command, const std::string &name, QString &target,
                     const std::string &description);
CLI::Option *addTexts(CLI::App *command, const std::string &name, QStringList &target,
                      const std::string &description);

/// A day as ISO 8601.
CLI::Option *addDay(CLI::App *command, const std::string &name, QDate &target,
                    const std::string &description);

/// --from and --to, whole days, both included, both needed.
struct DayOptions {
    QDate from;
    QDate to;
    [[nodiscard]] Result<DateRange> range() const { return DateRange::inclusive(from, to); }
};
void addDays(CLI::App *command, DayOptions &days);

/// --data: an office's folder; PUAS_DATA, else the user's own.
void addDataFolder(CLI::App *command, QString &folder);
/// --kiosk-data: a kiosk's folder; PUAS_KIOSK_DATA, else the user's own.
void addKioskFolder(CLI::App *command, QString &folder);

/// One of a few words; \a target has the default.
CLI::Option *addChoice(CLI::App *command, const std::string &name, QString &target,
                       const QStringList &words, const std::string &description);
/// --format; the first word is the default.
void addFormat(CLI::App *command, QString &format, const QStringList &formats);

} // namespace puas
