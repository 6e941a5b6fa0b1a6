// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/documents.h"

#include "app/store/database.h"

namespace puas {

Result<std::optional<QByteArray>> Documents::get(const QString &name) const
{
    const auto body = m_database.value(QStringLiteral("SELECT body FROM document WHERE name = ?"),
                                       {name});
    if (!body)
        return tl::unexpected(body.error());
    return body->isValid() ? std::optional(body->toByteArray()) : std::nullopt;
}

Result<> Documents::forEach(
    const std::function<void(const QString &name, const QByteArray &bytes)> &visit) const
{
    return m_database.each(
        QStringLiteral("SELECT name, body FROM document ORDER BY name"), {},
        [&](const QSqlQuery &row) { visit(row.value(0).toString(), row.value(1).toByteArray()); });
}

Result<> Documents::put(const QString &name, const QByteArray &bytes)
{
    PUAS_RETURN_IF_FAILED(
        m_database.run(QStringLiteral("INSERT INTO document (name, body) VALUES (?, ?) "
                                      "ON CONFLICT (name) DO UPDATE SET body = excluded.body"),
                       {name, bytes}));
    return {};
}

} // namespace puas
