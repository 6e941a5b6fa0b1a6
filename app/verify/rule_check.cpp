// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/rule_check.h"

#include <algorithm>
#include <set>

namespace puas {

namespace {

class RuleProposalCheck
{
public:
    RuleProposalCheck(const Store &store, const OfficeByActs &acts, Verified &verified)
        : m_store(store), m_acts(acts), m_verified(verified)
    {
    }

    Result<> run()
    {
        checkApprovals();
        return checkProposals();
    }

private:
    void find(const QString &row, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    }

    Result<> checkProposals()
    {
        const auto kept = m_store.ruleProposals().all();
        if (!kept)
            return tl::unexpected(kept.error());
        std::set<qint64> present;
        for (const RuleProposal &proposal : *kept) {
            present.insert(proposal.id);
            const QString row = QStringLiteral("rule_proposal %1").arg(proposal.id);
            const auto act = m_acts.proposals.find(proposal.id);
            if (act == m_acts.proposals.end())
                find(row, QStringLiteral("no act tells of it"));
            else if (act->second != proposal)
                find(row, QStringLiteral("it is not what the office's journal says"));
        }
        for (const auto &[id, proposal] : m_acts.proposals)
            if (!present.contains(id))
                find(QStringLiteral("rule_proposal %1").arg(id), QStringLiteral("it is missing"));
        return {};
    }

    /// What an office begins with nobody approves: it comes with the program.
    void checkApprovals()
    {
        for (const auto &[day, use] : m_acts.ruleUses) {
            if (day == 0 && use.rule == trenggalekRule().id && use.version == 1)
                continue;
            const auto approved = std::ranges::find(m_acts.approvedUses, use);
            if (approved == m_acts.approvedUses.end())
                find(QStringLiteral("rule_use from day %1").arg(day),
                     QStringLiteral("no second person approved rule %1, version %2")
                         .arg(use.rule)
                         .arg(use.version));
        }
        for (const auto &[id, proposal] : m_acts.proposals)
            if (proposal.state == ProposalState::Approved && proposal.decidedBy == proposal.proposedBy)
                find(QStringLiteral("rule_proposal %1").arg(id),
                     QStringLiteral("%1 entered and approved it").arg(proposal.decidedBy));
    }

    const Store &m_store;
    const OfficeByActs &m_acts;
    Verified &m_verified;
};

} // namespace

Result<> checkRuleProposals(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    return RuleProposalCheck(store, acts, verified).run();
}

} // namespace puas
