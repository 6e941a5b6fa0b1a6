// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/quarantine.h"

#include "app/store/code_ids.h"

namespace puas {

Result<> Quarantine::keep(const QuarantinedBundle &bundle)
{
    const auto known = m_database.value(
        QStringLiteral("SELECT id FROM quarantine WHERE kiosk = ? AND header = ? AND signature = ?"),
        {bundle.kiosk, bundle.header, bundle.signature});
    const auto id = nextId(m_database, QStringLiteral("quarantine"));
    if (!known || !id)
        return tl::unexpected(known ? id.error() : known.error());
    if (known->isValid())
        return {};
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO quarantine (id, at_ms, kiosk, first_seq, last_seq, reason, detail, "
                       "header, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, bundle.atUtcMs, bundle.kiosk, bundle.firstSeq, bundle.lastSeq, bundle.reason,
         bundle.detail, bundle.header, bundle.signature}));
    return {};
}

Result<std::vector<QuarantinedBundle>> Quarantine::bundles() const
{
    std::vector<QuarantinedBundle> bundles;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT at_ms, kiosk, first_seq, last_seq, reason, detail, header, signature "
                       "FROM quarantine ORDER BY id"),
        {}, [&](const QSqlQuery &row) {
            bundles.push_back({row.value(0).toLongLong(), row.value(1).toString(),
                               row.value(2).toLongLong(), row.value(3).toLongLong(),
                               row.value(4).toString(), row.value(5).toString(),
                               row.value(6).toByteArray(), row.value(7).toByteArray()});
        }));
    return bundles;
}

} // namespace puas
