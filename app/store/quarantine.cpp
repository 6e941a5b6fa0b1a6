// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/quarantine.h"

#include "app/store/code_ids.h"

namespace puas {

namespace {

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

Result<bool> Quarantine::holds(const QuarantinedBundle &bundle) const
{
    const auto known = m_database.value(
        QStringLiteral("SELECT id FROM quarantine WHERE kiosk = ? AND header = ? AND signature = ?"),
        {bundle.kiosk, bundle.header, bundle.signature});
    return known.map([](const QVariant &id) { return id.isValid(); });
}

Result<> Quarantine::keep(const QuarantinedBundle &bundle)
{
    const auto known = holds(bundle);
    const auto id = nextId(m_database, QStringLiteral("quarantine"));
    if (!known || !id)
        return tl::unexpected(known ? id.error() : known.error());
    if (*known)
        return {};
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO quarantine (id, at_ms, kiosk, first_seq, last_seq, reason, detail, "
                       "header, signature, file_hash, parts_at, own_link, their_link, own_header, "
                       "own_signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, bundle.atUtcMs, bundle.kiosk, bundle.firstSeq, bundle.lastSeq, bundle.reason,
         bundle.detail, bundle.header, bundle.signature, orNull(bundle.fileHash),
         bundle.partsAtSeq > 0 ? QVariant(bundle.partsAtSeq) : QVariant(), orNull(bundle.ownLink),
         orNull(bundle.theirLink), orNull(bundle.ownHeader), orNull(bundle.ownSignature)}));
    return {};
}

Result<std::vector<QuarantinedBundle>> Quarantine::bundles() const
{
    std::vector<QuarantinedBundle> bundles;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT at_ms, kiosk, first_seq, last_seq, reason, detail, header, signature, "
                       "file_hash, parts_at, own_link, their_link, own_header, own_signature "
                       "FROM quarantine ORDER BY id"),
        {}, [&](const QSqlQuery &row) {
            bundles.push_back(
                {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(),
                 row.value(3).toLongLong(), row.value(4).toString(), row.value(5).toString(),
                 row.value(6).toByteArray(), row.value(7).toByteArray(), row.value(8).toByteArray(),
                 row.value(9).toLongLong(), row.value(10).toByteArray(), row.value(11).toByteArray(),
                 row.value(12).toByteArray(), row.value(13).toByteArray()});
        }));
    return bundles;
}

} // namespace puas
