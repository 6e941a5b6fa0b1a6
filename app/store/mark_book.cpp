// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mark_book.h"

#include "app/store/code_ids.h"

namespace puas {

Result<std::vector<MarkDecision>> MarkBook::all() const
{
    std::vector<MarkDecision> decisions;
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT mark, who, body FROM mark_decision ORDER BY id"), {},
                        [&](const QSqlQuery &row) {
                            decisions.push_back({row.value(0).toString(), row.value(1).toString(),
                                                 row.value(2).toString().toUtf8()});
                        }));
    return decisions;
}

Result<> MarkBook::add(const MarkDecision &decision)
{
    const auto id = nextId(m_database, QStringLiteral("mark_decision"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO mark_decision (id, mark, who, body) VALUES (?, ?, ?, ?)"),
        {*id, decision.mark, decision.who, QString::fromUtf8(decision.body)}));
    return {};
}

} // namespace puas
