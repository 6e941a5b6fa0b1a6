// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/office_clock.h"
#include "app/ctl/output.h"
#include "app/intake/proposal_acts.h"

namespace puas {

namespace {

struct ProposalDecideOptions {
    QString data;
    QString proposal;
    QString state;
    QString level;
    QString agency;
    QString priority;
    QString reason;
    QString answer;
    ActingOptions acting;
};

template<typename All, typename Name>
QStringList namesOf(const All &all, Name name)
{
    QStringList names;
    for (const auto value : all)
        if (const QString one = name(value); !one.isEmpty())
            names << one;
    return names;
}

Outcome decideOneProposal(const ProposalDecideOptions &options)
{
    auto office = openActing(options.data, options.acting);
    if (!office)
        return tl::unexpected(office.error());
    const ProposalChoice choice{
        *proposalStageNamed(options.state),
        proposalLevelNamed(options.level).value_or(ProposalLevel::None),
        options.agency,
        proposalPriorityNamed(options.priority).value_or(ProposalPriority::Normal),
        options.reason,
        options.answer};
    if (const auto decided = decideProposal(*office, options.proposal, choice, nowUtcMs()); !decided)
        return tl::unexpected(decided.error());
    printLine(QStringLiteral("proposal %1: %2").arg(options.proposal, options.state));
    return ExitStatus::Done;
}

} // namespace

void addProposalDecide(CommandLine &line)
{
    const auto options = std::make_shared<ProposalDecideOptions>();
    CLI::App *command = addCommand(
        line, "decide", "Forward, accept, reject or answer a citizen's proposal", "proposal");
    addDataFolder(command, options->data);
    addText(command, "--proposal", options->proposal,
            "Its name, such as U-3fa91c07d2 (see \"proposals\")")
        ->required();
    addChoice(command, "--state", options->state, namesOf(allProposalStages, proposalStageName),
              "What it becomes; \"new\" takes back what was decided")
        ->required();
    addChoice(command, "--level", options->level, namesOf(allProposalLevels, proposalLevelName),
              "The planning forum that it is forwarded to");
    addText(command, "--agency", options->agency, "The agency that it is forwarded to");
    addChoice(command, "--priority", options->priority,
              namesOf(allProposalPriorities, proposalPriorityName),
              "How urgent it is; normal where not said");
    addText(command, "--reason", options->reason, "Why; needed to reject");
    addText(command, "--answer", options->answer, "What citizens are told, for \"answered\"");
    addActing(command, options->acting);
    command->footer(
        "A head or personnel decides. A later decision takes the place of an earlier one; both are "
        "kept.\n"
        "An answer is refused where it holds personal data: numbers like NIK, NIP or telephones, "
        "e-mail\n"
        "addresses, names of officers. The proposal's own text stays sealed in the kiosk's event.");
    whenNamed(line, command, options, decideOneProposal);
}

} // namespace puas
