// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kiosk_ends.h"

#include "app/store/code_ids.h"
#include "app/store/registry.h"

namespace puas {

Result<std::vector<KioskEnd>> KioskEnds::all() const
{
    std::vector<KioskEnd> all;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT k.code, e.at_ms, e.who, e.reason, coalesce(r.code, ''), e.lost FROM kiosk_end e "
            "JOIN kiosk k ON k.id = e.kiosk_id LEFT JOIN kiosk r ON r.id = e.replaced_by "
            "ORDER BY k.id"),
        {}, [&](const QSqlQuery &row) {
            all.push_back(
                {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString(),
                 row.value(3).toString(), row.value(4).toString(),
                 row.value(5).isNull() ? std::nullopt : std::optional(row.value(5).toLongLong())});
        }));
    return all;
}

Result<> KioskEnds::close(const KioskEnd &end)
{
    CodeIds codes(m_database);
    const auto kiosk = codes.kiosk(end.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    QVariant replacedBy;
    if (!end.replacedBy.isEmpty()) {
        const auto other = codes.kiosk(end.replacedBy);
        if (!other)
            return tl::unexpected(other.error());
        replacedBy = *other;
    }
    const auto touched = m_database.run(
        QStringLiteral("INSERT INTO kiosk_end (kiosk_id, at_ms, kind, who, reason, replaced_by, lost) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {*kiosk, end.atUtcMs,
         replacedBy.isNull() ? QStringLiteral("revoked") : QStringLiteral("replaced"), end.who,
         end.reason, replacedBy, end.lost ? QVariant(*end.lost) : QVariant()});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("kiosk %1 is closed").arg(end.kiosk));
    return Registry(m_database).revokeKiosk(end.kiosk, end.atUtcMs);
}

} // namespace puas
