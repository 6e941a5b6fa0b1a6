// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/rule_list.h"

#include <algorithm>

namespace puas {

namespace {

Result<AllowanceRule> keptRule(const QByteArray &body)
{
    auto rule = parseRule(body);
    // It was a rule when it was taken in, so the file has been changed since.
    return rule ? rule
                : fail(ErrorCode::Damaged, QStringLiteral("a kept rule: ") + rule.error().detail);
}

} // namespace

Result<std::vector<ListedRule>> listedRules(const Store &store, QDate day)
{
    const auto versions = store.ruleBook().versions();
    const auto proposals = store.ruleProposals().all();
    if (!versions || !proposals)
        return tl::unexpected(!versions ? versions.error() : proposals.error());
    std::vector<ListedRule> all;
    for (const RuleVersion &version : *versions) {
        const bool wasProposed = std::ranges::any_of(*proposals, [&](const RuleProposal &proposal) {
            return proposal.rule == version.id && proposal.version == version.version;
        });
        if (wasProposed)
            continue;
        const auto rule = keptRule(version.body);
        if (!rule)
            return tl::unexpected(rule.error());
        all.push_back({*rule, version.version, {}});
    }
    for (const RuleProposal &proposal : *proposals) {
        const auto rule = keptRule(proposal.body);
        if (!rule)
            return tl::unexpected(rule.error());
        all.push_back({*rule, proposal.version, proposal});
    }
    if (const auto used = store.ruleBook().ruleInUse(day))
        for (ListedRule &listed : all)
            listed.isInUse = listed.version == used->version && listed.rule.id == used->rule.id;
    return all;
}

} // namespace puas
