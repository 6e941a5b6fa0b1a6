// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/rule_acts.h"

#include "app/audit/act_kinds.h"
#include "app/intake/sign_in.h"
#include "app/store/local_clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

QJsonObject ruleObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray versionJson(const RuleVersion &rule)
{
    return actJson({{QStringLiteral("added_at"), rule.addedAtUtcMs},
                    {QStringLiteral("rule"), ruleObject(rule.body)},
                    {QStringLiteral("version"), rule.version}});
}

QByteArray usedJson(const RuleUse &use)
{
    const QString from = use.firstDay == 0 ? QString()
                                           : dayFromNumber(use.firstDay).toString(Qt::ISODate);
    return actJson({{QStringLiteral("from"), from},
                    {QStringLiteral("rule"), use.rule},
                    {QStringLiteral("version"), use.version}});
}

/// The newest version of a rule, as it is kept.
Result<std::optional<RuleVersion>> newestVersionOf(const RuleBook &rules, const QString &id)
{
    return rules.versions().map([&](const std::vector<RuleVersion> &versions) {
        std::optional<RuleVersion> newest;
        for (const RuleVersion &version : versions)
            if (version.id == id && (!newest || version.version > newest->version))
                newest = version;
        return newest;
    });
}

/// The entry that holds from exactly this day on.
Result<std::optional<RuleUse>> useFrom(const RuleBook &rules, qint64 firstDay)
{
    return rules.uses().map([&](const std::vector<RuleUse> &uses) {
        const auto found = std::ranges::find(uses, firstDay, &RuleUse::firstDay);
        return found == uses.end() ? std::nullopt : std::optional(*found);
    });
}

Result<> expectUndecided(const RuleProposal &proposal)
{
    if (proposal.state != ProposalState::Open)
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("proposal %1 was %2 by %3")
                        .arg(proposal.id)
                        .arg(proposalStateName(proposal.state), proposal.decidedBy));
    return {};
}

Result<AllowanceRule> expectProposable(const RuleProposals &proposals, const AllowanceRule &rule)
{
    const auto sound = parseRule(ruleToJson(rule));
    if (!sound)
        return sound;
    if (!sound->effectiveFrom.isValid())
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("effective_from: a proposed rule says from which day on"));
    const auto all = proposals.all();
    if (!all)
        return tl::unexpected(all.error());
    for (const RuleProposal &other : *all)
        if (other.state == ProposalState::Open && other.body == ruleToJson(*sound))
            return fail(ErrorCode::AlreadyExists,
                        QStringLiteral("proposal %1 says the same").arg(other.id));
    return sound;
}

/// Keeps the rule, where it is not the newest version already.
Result<RuleVersion> keepVersion(RuleBook rules, const AllowanceRule &rule, qint64 atUtcMs,
                                std::vector<Act> &acts)
{
    const auto before = newestVersionOf(rules, rule.id);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto added = rules.add(rule, atUtcMs); !added)
        return tl::unexpected(added.error());
    return newestVersionOf(rules, rule.id).map([&](const std::optional<RuleVersion> &kept) {
        if (kept != *before)
            acts.push_back(rulePutAct(*kept, *before));
        return *kept;
    });
}

Result<> putInUse(RuleBook rules, const AllowanceRule &rule, std::vector<Act> &acts)
{
    const qint64 firstDay = dayNumber(rule.effectiveFrom);
    const auto before = useFrom(rules, firstDay);
    if (!before)
        return tl::unexpected(before.error());
    return rules.use(rule.id, rule.effectiveFrom)
        .and_then([&] { return useFrom(rules, firstDay); })
        .map(
            [&](const std::optional<RuleUse> &after) { acts.push_back(ruleUsedAct(*after, *before)); });
}

Act approvedAct(const RuleProposal &proposal, const AllowanceRule &rule, int version, qint64 atUtcMs)
{
    const QJsonObject after{{QStringLiteral("proposal"), proposal.id},
                            {QStringLiteral("version"), version},
                            {QStringLiteral("from"), rule.effectiveFrom.toString(Qt::ISODate)},
                            {QStringLiteral("proposed_by"), proposal.proposedBy},
                            {QStringLiteral("approved_at"), atUtcMs}};
    return {ActKind::ruleApproved, 0, {}, rule.id, {}, actJson(after)};
}

/// The proposal as somebody who acts now may decide on it.
Result<RuleProposal> decidable(const OfficeFolder &office, qint64 id)
{
    const auto proposal = office.store().ruleProposals().proposal(id);
    if (!proposal)
        return proposal;
    if (const auto undecided = expectUndecided(*proposal); !undecided)
        return tl::unexpected(undecided.error());
    return proposal;
}

} // namespace

Act rulePutAct(const RuleVersion &rule, const std::optional<RuleVersion> &before)
{
    return {ActKind::rulePut, 0, {}, rule.id, before ? versionJson(*before) : QByteArray(),
            versionJson(rule)};
}

Act ruleUsedAct(const RuleUse &use, const std::optional<RuleUse> &before)
{
    return {ActKind::ruleUsed, 0, {}, use.rule, before ? usedJson(*before) : QByteArray(),
            usedJson(use)};
}

Result<> expectTwoPeople(const User &proposer, const User &approver)
{
    if (const auto may = expectMay(approver.role, Deed::ApproveRules); !may)
        return may;
    if (proposer.login == approver.login)
        return fail(
            ErrorCode::NotAllowed,
            QStringLiteral("%1 entered it; another person has to approve it").arg(approver.login));
    if (proposer.role != Role::Head && approver.role != Role::Head)
        return fail(ErrorCode::NotAllowed, QStringLiteral("one of the two has to be a head"));
    return {};
}

Result<RuleProposal> proposeRule(OfficeFolder &office, const AllowanceRule &rule, qint64 atUtcMs)
{
    const auto user = requireMay(office, Deed::ChangeRules);
    if (!user)
        return tl::unexpected(user.error());
    const auto sound = expectProposable(office.store().ruleProposals(), rule);
    if (!sound)
        return tl::unexpected(sound.error());
    qint64 id = 0;
    const auto done = office.perform([&](Store &store) -> Result<Act> {
        return store.ruleProposals().add(*sound, user->login, atUtcMs).map([&](qint64 added) {
            id = added;
            const QJsonObject after{{QStringLiteral("proposal"), id},
                                    {QStringLiteral("proposed_at"), atUtcMs},
                                    {QStringLiteral("rule"), ruleObject(ruleToJson(*sound))}};
            return Act{ActKind::ruleProposed, 0, {}, sound->id, {}, actJson(after)};
        });
    });
    return done.and_then([&] { return office.store().ruleProposals().proposal(id); });
}

Result<StoredRule> approveRule(OfficeFolder &office, qint64 id, qint64 atUtcMs)
{
    const auto user = requireMay(office, Deed::ApproveRules);
    if (!user)
        return tl::unexpected(user.error());
    const auto proposal = decidable(office, id);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const auto proposer = office.store().users().user(proposal->proposedBy);
    const auto allowed = proposer.and_then(
        [&](const User &entered) { return expectTwoPeople(entered, *user); });
    if (!allowed)
        return tl::unexpected(allowed.error());
    const auto rule = parseRule(proposal->body);
    if (!rule) // it was one when it was entered
        return fail(ErrorCode::Damaged, QStringLiteral("a proposed rule: ") + rule.error().detail);
    int version = 0;
    const auto done = office.performAll([&](Store &store) -> Result<std::vector<Act>> {
        std::vector<Act> acts;
        const auto kept = keepVersion(store.ruleBook(), *rule, atUtcMs, acts);
        if (!kept)
            return tl::unexpected(kept.error());
        version = kept->version;
        acts.push_back(approvedAct(*proposal, *rule, version, atUtcMs));
        return putInUse(store.ruleBook(), *rule, acts)
            .and_then([&] { return store.ruleProposals().approve(id, user->login, version, atUtcMs); })
            .map([&] { return acts; });
    });
    return done.map([&] { return StoredRule{*rule, version, atUtcMs}; });
}

Result<> rejectRule(OfficeFolder &office, qint64 id, const QString &reason, qint64 atUtcMs)
{
    const auto user = requireMay(office, Deed::ChangeRules);
    if (!user)
        return tl::unexpected(user.error());
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a rejection needs its reason"));
    const auto proposal = decidable(office, id);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const QJsonObject after{{QStringLiteral("proposal"), id},
                            {QStringLiteral("reason"), reason.trimmed()},
                            {QStringLiteral("rejected_at"), atUtcMs}};
    const Act act{ActKind::ruleRejected, 0, {}, proposal->rule, {}, actJson(after)};
    return office.perform(act, [&](Store &store) {
        return store.ruleProposals().reject(id, user->login, reason.trimmed(), atUtcMs);
    });
}

} // namespace puas
