// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/intake/proposals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct ProposalsOptions {
    QString data;
    DayOptions days;
    ActingOptions acting;
    QString format;
};

QJsonObject toObject(const Proposal &proposal)
{
    return {{QStringLiteral("day"), proposal.day.toString(Qt::ISODate)},
            {QStringLiteral("kiosk"), proposal.kiosk},
            {QStringLiteral("topic"), proposal.topic},
            {QStringLiteral("text"), proposal.text}};
}

void printProposals(const std::vector<Proposal> &all, bool asJson)
{
    if (asJson) {
        QJsonArray array;
        for (const Proposal &proposal : all)
            array.append(toObject(proposal));
        print(QJsonDocument(array));
        return;
    }
    print(csvLine({QStringLiteral("day"), QStringLiteral("kiosk"), QStringLiteral("topic"),
                   QStringLiteral("text")}));
    for (const Proposal &proposal : all)
        print(csvLine({proposal.day.toString(Qt::ISODate), proposal.kiosk, proposal.topic, proposal.text}));
}

Outcome showProposals(const ProposalsOptions &options)
{
    const auto range = options.days.range();
    if (!range)
        return tl::unexpected(range.error());
    auto office = OfficeFolder::open(options.data);
    if (!office)
        return tl::unexpected(office.error());
    // Only who may read of persons opens what citizens wrote.
    if (const auto may = expectMay(*office, options.acting, Deed::ReadOfficers); !may)
        return tl::unexpected(may.error());
    const auto all = proposals(*office, *range);
    if (!all)
        return tl::unexpected(all.error());
    printProposals(*all, options.format == QLatin1String("json"));
    return ExitStatus::Done;
}

} // namespace

void addProposals(CommandLine &line)
{
    const auto options = std::make_shared<ProposalsOptions>();
    CLI::App *command = addCommand(line, "proposals", "What citizens proposed at the kiosks, opened with the office's key");
    addDataFolder(command, options->data);
    addDays(command, options->days);
    addActing(command, options->acting);
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, showProposals);
}

} // namespace puas
