// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sample_size.h"
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"

namespace puas {

namespace {

struct SampleSizeOptions {
    qint64 population = 0;
};

Outcome showSampleSize(const SampleSizeOptions &options)
{
    printLine(QString::number(sampleSize(options.population)));
    return ExitStatus::Done;
}

} // namespace

void addSampleSize(CommandLine &line)
{
    const auto options = std::make_shared<SampleSizeOptions>();
    CLI::App *command = addCommand(line, "sample-size",
                                   "How many respondents represent N users (Krejcie and Morgan 1970)");
    command->add_option("N", options->population, "Users of the unit in the period")
        ->required()
        ->type_name("N")
        ->check(CLI::Range(qint64(0), qint64(1'000'000'000'000)));
    whenNamed(line, command, options, showSampleSize);
}

} // namespace puas
