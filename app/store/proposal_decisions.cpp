// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/proposal_decisions.h"

#include "app/store/code_ids.h"

namespace puas {

Result<std::vector<ProposalDecision>> ProposalDecisions::all() const
{
    std::vector<ProposalDecision> decisions;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT kiosk, seq, who, body FROM proposal_decision ORDER BY id"), {},
        [&](const QSqlQuery &row) {
            decisions.push_back({row.value(0).toString(), row.value(1).toLongLong(),
                                 row.value(2).toString(), row.value(3).toString().toUtf8()});
        }));
    return decisions;
}

Result<> ProposalDecisions::add(const ProposalDecision &decision)
{
    const auto id = nextId(m_database, QStringLiteral("proposal_decision"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral(
            "INSERT INTO proposal_decision (id, kiosk, seq, who, body) VALUES (?, ?, ?, ?, ?)"),
        {*id, decision.kiosk, decision.seq, decision.who, QString::fromUtf8(decision.body)}));
    return {};
}

} // namespace puas
