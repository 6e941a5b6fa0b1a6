// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/figures/rule_list.h"
#include "app/store/local_clock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct RuleListOptions {
    QString data;
    QString format;
};

QString isoMoment(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

QString stateOf(const ListedRule &listed)
{
    return listed.proposal ? proposalStateName(listed.proposal->state) : QStringLiteral("shipped");
}

QString fromOf(const ListedRule &listed)
{
    return listed.rule.effectiveFrom.toString(Qt::ISODate);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void printJson(const std::vector<ListedRule> &rules, const std::vector<RuleUse> &uses)
{
    QJsonArray listed;
    for (const ListedRule &rule : rules) {
        const RuleProposal proposal = rule.proposal.value_or(RuleProposal());
        listed.append(QJsonObject{
            {QStringLiteral("proposal"), rule.proposal ? QJsonValue(proposal.id) : QJsonValue()},
            {QStringLiteral("rule"), rule.rule.id},
            {QStringLiteral("version"), rule.version > 0 ? QJsonValue(rule.version) : QJsonValue()},
            {QStringLiteral("title"), rule.rule.title},
            {QStringLiteral("from"), orNull(fromOf(rule))},
            {QStringLiteral("state"), stateOf(rule)},
            {QStringLiteral("proposed_by"), orNull(proposal.proposedBy)},
            {QStringLiteral("proposed_at"),
             rule.proposal ? QJsonValue(isoMoment(proposal.proposedAtUtcMs)) : QJsonValue()},
            {QStringLiteral("decided_by"), orNull(proposal.decidedBy)},
            {QStringLiteral("decided_at"), orNull(isoMoment(proposal.decidedAtUtcMs))},
            {QStringLiteral("reason"), orNull(proposal.reason)}});
    }
    QJsonArray used;
    for (const RuleUse &use : uses)
        used.append(QJsonObject{{QStringLiteral("from"),
                                 use.firstDay == 0
                                     ? QJsonValue()
                                     : QJsonValue(dayFromNumber(use.firstDay).toString(Qt::ISODate))},
                                {QStringLiteral("rule"), use.rule},
                                {QStringLiteral("version"), use.version}});
    print(QJsonDocument(
        QJsonObject{{QStringLiteral("rules"), listed}, {QStringLiteral("in_use"), used}}));
}

void printCsv(const std::vector<ListedRule> &rules)
{
    static const QString head = QStringLiteral(
        "proposal,rule,version,title,from,state,proposed_by,proposed_at,decided_by,decided_at,reason");
    print(csvLine(head.split(u',')));
    for (const ListedRule &rule : rules) {
        const RuleProposal proposal = rule.proposal.value_or(RuleProposal());
        print(csvLine({rule.proposal ? QString::number(proposal.id) : QString(), rule.rule.id,
                       rule.version > 0 ? QString::number(rule.version) : QString(), rule.rule.title, fromOf(rule), stateOf(rule), proposal.proposedBy,
                       rule.proposal ? isoMoment(proposal.proposedAtUtcMs) : QString(),
                       proposal.decidedBy, isoMoment(proposal.decidedAtUtcMs), proposal.reason}));
    }
}

Outcome listRules(const RuleListOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto rules = listedRules(*store, {});
    const auto uses = store->ruleBook().uses();
    if (!rules || !uses)
        return tl::unexpected(!rules ? rules.error() : uses.error());
    if (options.format == QLatin1String("json"))
        printJson(*rules, *uses);
    else
        printCsv(*rules);
    return ExitStatus::Done;
}

} // namespace

void addRuleList(CommandLine &line)
{
    const auto options = std::make_shared<RuleListOptions>();
    CLI::App *command = addCommand(
        line, "list", "Rules with who entered and who approved them, and which is in use when", "rule");
    addDataFolder(command, options->data);
    addFormat(command, options->format, {QStringLiteral("json"), QStringLiteral("csv")});
    whenNamed(line, command, options, listRules);
}

} // namespace puas
