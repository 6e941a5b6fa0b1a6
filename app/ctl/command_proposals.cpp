// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/commands.h"
#include "app/ctl/enrolment_output.h"
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
    const ProposalWay way(proposal.said);
    QJsonObject object{{QStringLiteral("proposal"), proposal.name},
                       {QStringLiteral("day"), proposal.day.toString(Qt::ISODate)},
                       {QStringLiteral("kiosk"), proposal.kiosk},
                       {QStringLiteral("topic"), proposal.topic},
                       {QStringLiteral("text"), proposal.text},
                       {QStringLiteral("state"), proposalStageName(way.stage())},
                       {QStringLiteral("priority"), proposalPriorityName(way.priority())},
                       {QStringLiteral("decisions"), qint64(proposal.said.size())}};
    if (const auto &forwarded = way.forwarded()) {
        object.insert(QStringLiteral("level"), proposalLevelName(forwarded->choice.level));
        object.insert(QStringLiteral("agency"), forwarded->choice.agency);
    }
    if (const auto &outcome = way.outcome()) {
        object.insert(QStringLiteral("outcome"), proposalStageName(outcome->choice.stage));
        object.insert(QStringLiteral("reason"), outcome->choice.reason);
    }
    if (const auto &answered = way.answered())
        object.insert(QStringLiteral("answer"), answered->choice.answer);
    if (const auto &last = way.last()) {
        object.insert(QStringLiteral("decided_by"), last->who);
        object.insert(QStringLiteral("decided_at"), isoUtcOrNull(last->atUtcMs));
    }
    return object;
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
    const QStringList columns{QStringLiteral("day"),   QStringLiteral("kiosk"),    QStringLiteral("topic"),
                              QStringLiteral("text"),  QStringLiteral("proposal"), QStringLiteral("state"),
                              QStringLiteral("level"), QStringLiteral("agency"),   QStringLiteral("priority"),
                              QStringLiteral("reason"), QStringLiteral("answer"),  QStringLiteral("decided_by"),
                              QStringLiteral("decided_at")};
    print(csvLine(columns));
    for (const Proposal &proposal : all) {
        const QJsonObject object = toObject(proposal);
        QStringList cells;
        for (const QString &column : columns)
            cells << object.value(column).toString();
        print(csvLine(cells));
    }
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
