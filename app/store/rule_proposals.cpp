// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rule_proposals.h"

#include "app/store/code_ids.h"

namespace puas {

namespace {

ProposalState proposalStateNamed(const QString &name)
{
    for (const ProposalState state : {ProposalState::Open, ProposalState::Approved})
        if (proposalStateName(state) == name)
            return state;
    return ProposalState::Rejected; // the schema knows no other name
}

Result<> expectOpenOne(const Result<qint64> &touched, qint64 id)
{
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("an open proposal %1").arg(id));
    return {};
}

} // namespace

QString proposalStateName(ProposalState state)
{
    switch (state) {
    case ProposalState::Open: return QStringLiteral("open");
    case ProposalState::Approved: return QStringLiteral("approved");
    case ProposalState::Rejected: return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

Result<std::vector<RuleProposal>> RuleProposals::read(const QString &where,
                                                      const QVariantList &values) const
{
    std::vector<RuleProposal> all;
    const QString select = QStringLiteral(
        "SELECT id, code, body, proposed_by, proposed_at_ms, state, decided_by, decided_at_ms, reason, "
        "version FROM rule_proposal %1 ORDER BY id");
    PUAS_RETURN_IF_FAILED(m_database.each(select.arg(where), values, [&](const QSqlQuery &row) {
        RuleProposal proposal{
            row.value(0).toLongLong(),        row.value(1).toString(),
            row.value(2).toString().toUtf8(), row.value(3).toString(),
            row.value(4).toLongLong(),        proposalStateNamed(row.value(5).toString()),
            row.value(6).toString(),          std::nullopt,
            row.value(8).toString(),          row.value(9).toInt()};
        if (!row.value(7).isNull())
            proposal.decidedAtUtcMs = row.value(7).toLongLong();
        all.push_back(std::move(proposal));
    }));
    return all;
}

Result<std::vector<RuleProposal>> RuleProposals::all() const
{
    return read({}, {});
}

Result<RuleProposal> RuleProposals::proposal(qint64 id) const
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("proposal %1").arg(id));
    return found->front();
}

Result<std::optional<RuleProposal>> RuleProposals::approvalOf(const QString &rule, int version) const
{
    return read(QStringLiteral("WHERE code = ? AND version = ?"), {rule, version})
        .map([](const std::vector<RuleProposal> &found) {
            // The same text may have been approved again, for another day.
            return found.empty() ? std::nullopt : std::optional(found.back());
        });
}

Result<qint64> RuleProposals::add(const AllowanceRule &rule, const QString &proposedBy, qint64 atUtcMs)
{
    const auto id = nextId(m_database, QStringLiteral("rule_proposal"));
    if (!id)
        return id;
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO rule_proposal (id, code, body, proposed_by, proposed_at_ms, state) "
                       "VALUES (?, ?, ?, ?, ?, 'open')"),
        {*id, rule.id, QString::fromUtf8(ruleToJson(rule)), proposedBy, atUtcMs}));
    return id;
}

Result<> RuleProposals::approve(qint64 id, const QString &who, int version, qint64 atUtcMs)
{
    return expectOpenOne(
        m_database.run(QStringLiteral("UPDATE rule_proposal SET state = 'approved', decided_by = ?, "
                                      "decided_at_ms = ?, version = ? WHERE id = ? AND state = 'open'"),
                       {who, atUtcMs, version, id}),
        id);
}

Result<> RuleProposals::reject(qint64 id, const QString &who, const QString &reason, qint64 atUtcMs)
{
    return expectOpenOne(
        m_database.run(QStringLiteral("UPDATE rule_proposal SET state = 'rejected', decided_by = ?, "
                                      "decided_at_ms = ?, reason = ? WHERE id = ? AND state = 'open'"),
                       {who, atUtcMs, reason, id}),
        id);
}

} // namespace puas
