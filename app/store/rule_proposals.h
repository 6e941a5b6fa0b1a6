// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

#include <optional>
#include <vector>

namespace puas {

class Database;

enum class ProposalState { Open, Approved, Rejected };
/// "open", "approved", "rejected". Never change.
[[nodiscard]] QString proposalStateName(ProposalState state);

/// A rule that somebody has entered, and what a second person said to it. Until it is
/// approved it governs nothing.
struct RuleProposal {
    qint64 id = 0;
    QString rule;       ///< the rule's id
    QByteArray body;    ///< the rule's JSON
    QString proposedBy; ///< login
    qint64 proposedAtUtcMs = 0;
    ProposalState state = ProposalState::Open;
    QString decidedBy; ///< login
    std::optional<qint64> decidedAtUtcMs;
    QString reason;  ///< why it was rejected
    int version = 0; ///< of the rule, once it is approved

    bool operator==(const RuleProposal &) const = default;
};

/// The book of rules that were entered. A handle on an open Store, same thread; every
/// change is on disk when its call returns, or with its transaction. Who may do what is
/// app/intake/rule_acts.h's; that nobody approves the own rule the table refuses as well.
class RuleProposals
{
public:
    explicit RuleProposals(Database &database) : m_database(database) {}

    /// In the order in which they were entered.
    [[nodiscard]] Result<std::vector<RuleProposal>> all() const;
    /// NotFound.
    [[nodiscard]] Result<RuleProposal> proposal(qint64 id) const;
    /// What made this version of a rule; nothing for a rule that came with the program.
    [[nodiscard]] Result<std::optional<RuleProposal>> approvalOf(const QString &rule,
                                                                 int version) const;

    /// Keeps a rule as Open and gives it its number.
    Result<qint64> add(const AllowanceRule &rule, const QString &proposedBy, qint64 atUtcMs);
    /// NotFound unless it is open. \a version is the one that the rule became.
    Result<> approve(qint64 id, const QString &who, int version, qint64 atUtcMs);
    /// NotFound unless it is open.
    Result<> reject(qint64 id, const QString &who, const QString &reason, qint64 atUtcMs);

private:
    [[nodiscard]] Result<std::vector<RuleProposal>> read(const QString &where,
                                                         const QVariantList &values) const;

    Database &m_database;
};

} // namespace puas
