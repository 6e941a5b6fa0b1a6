// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/ctl/rule_file.h"
#include "app/intake/rule_acts.h"

namespace puas {

namespace {

struct RuleChangeOptions {
    QString data;
    ActingOptions acting;
    QString file;     ///< of propose
    QString from;     ///< of propose
    QString proposal; ///< of approve and reject
    QString reason;   ///< of reject
};

Result<AllowanceRule> ruleToPropose(const RuleChangeOptions &options)
{
    auto rule = readRuleFile(options.file);
    if (!rule || options.from.isEmpty())
        return rule;
    rule->effectiveFrom = QDate::fromString(options.from, Qt::ISODate);
    if (!rule->effectiveFrom.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("--from %1").arg(options.from));
    return rule;
}

Result<qint64> proposalOf(const RuleChangeOptions &options)
{
    bool isNumber = false;
    const qint64 id = options.proposal.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("proposal \"%1\"").arg(options.proposal));
    return id;
}

Outcome propose(const RuleChangeOptions &options)
{
    const auto rule = ruleToPropose(options);
    if (!rule)
        return tl::unexpected(rule.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto proposal = proposeRule(*office, *rule, nowUtcMs());
    if (!proposal)
        return tl::unexpected(proposal.error());
    printLine(QStringLiteral("Proposal %1: rule %2 from %3. It governs nothing until another person "
                             "approves it")
                  .arg(proposal->id)
                  .arg(rule->id, rule->effectiveFrom.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

Outcome approve(const RuleChangeOptions &options)
{
    const auto id = proposalOf(options);
    if (!id)
        return tl::unexpected(id.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto stored = approveRule(*office, *id, nowUtcMs());
    if (!stored)
        return tl::unexpected(stored.error());
    printLine(QStringLiteral("Rule %1, version %2, is in use from %3")
                  .arg(stored->rule.id)
                  .arg(stored->version)
                  .arg(stored->rule.effectiveFrom.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

Outcome reject(const RuleChangeOptions &options)
{
    const auto id = proposalOf(options);
    if (!id)
        return tl::unexpected(id.error());
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const auto rejected = rejectRule(*office, *id, options.reason, nowUtcMs());
    if (!rejected)
        return tl::unexpected(rejected.error());
    printLine(QStringLiteral("Proposal %1 is rejected").arg(*id));
    return ExitStatus::Done;
}

using Options = std::shared_ptr<RuleChangeOptions>;

CLI::App *addRuleCommand(CommandLine &line, const Options &options, const std::string &name,
                         const std::string &description, Outcome (*work)(const RuleChangeOptions &))
{
    CLI::App *command = addCommand(line, name, description, "rule");
    addDataFolder(command, options->data);
    addActing(command, options->acting);
    whenNamed(line, command, options, work);
    return command;
}

void addProposalNumber(CLI::App *command, const Options &options)
{
    addText(command, "PROPOSAL", options->proposal, "Its number, as \"rule list\" has it")->required();
}

} // namespace

void addRuleChanges(CommandLine &line)
{
    const auto proposing = std::make_shared<RuleChangeOptions>();
    CLI::App *command = addRuleCommand(line, proposing, "propose",
                                       "Enter a rule; another person has to approve it", propose);
    addText(command, "FILE", proposing->file, "A rule as JSON")->required();
    addText(command, "--from", proposing->from,
            "From which day on it is to be used, in place of the file's effective_from")
        ->type_name("DAY");

    const auto approving = std::make_shared<RuleChangeOptions>();
    command = addRuleCommand(line, approving, "approve",
                             "Put a rule in use that another person entered", approve);
    addProposalNumber(command, approving);

    const auto rejecting = std::make_shared<RuleChangeOptions>();
    command = addRuleCommand(line, rejecting, "reject", "End a proposal, with the reason", reject);
    addProposalNumber(command, rejecting);
    addText(command, "--reason", rejecting->reason, "Why")->required();
}

} // namespace puas
