// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/rule_file.h"

namespace puas {

namespace {

struct RuleCheckOptions {
    QString file;
};

Outcome checkRule(const RuleCheckOptions &options)
{
    const auto rule = readRuleFile(options.file);
    if (!rule)
        return tl::unexpected(rule.error());
    printLine(
        QStringLiteral("Rule %1 is sound: %2 by %3, full from %4 percent")
            .arg(rule->id, rule->title, measureName(rule->measure), rule->threshold().toString()));
    return ExitStatus::Done;
}

} // namespace

void addRuleCheck(CommandLine &line)
{
    const auto options = std::make_shared<RuleCheckOptions>();
    CLI::App *command = addCommand(line, "check",
                                   "Check a rule file: gaps, overlaps, unknown keys, weights", "rule");
    addText(command, "FILE", options->file, "A rule as JSON")->required();
    whenNamed(line, command, options, checkRule);
}

} // namespace puas
