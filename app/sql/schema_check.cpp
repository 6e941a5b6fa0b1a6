// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/schema_check.h"

#include "app/sql/migrate.h"

#include <QSqlError>
#include <QVariant>

#include <map>

namespace puas {

namespace {

/// "trigger act_stays" -> its text with single spaces.
using Schema = std::map<QString, QString>;

Result<Schema> schemaOf(const Connection &connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE "
                                                   "sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' "
                                                   "ESCAPE '\\'"));
    if (!query)
        return tl::unexpected(query.error());
    if (const auto done = execute(*query); !done)
        return tl::unexpected(done.error());
    Schema schema;
    while (query->next())
        schema.emplace(query->value(0).toString() + QLatin1Char(' ') + query->value(1).toString(),
                       query->value(2).toString().simplified());
    if (query->lastError().isValid())
        return tl::unexpected(sqlError(query->lastError()));
    return schema;
}

Result<Schema> intendedSchema(const QString &folder,
                              const std::vector<std::pair<QString, QString>> &tokens)
{
    const auto scratch = Connection::openScratch();
    if (!scratch)
        return tl::unexpected(scratch.error());
    return migrate(*scratch, folder, tokens).and_then([&] { return schemaOf(*scratch); });
}

} // namespace

Result<QStringList> schemaFindings(const Connection &connection, const QString &folder,
                                   const std::vector<std::pair<QString, QString>> &tokens)
{
    const auto intended = intendedSchema(folder, tokens);
    if (!intended)
        return tl::unexpected(intended.error());
    const auto present = schemaOf(connection);
    if (!present)
        return tl::unexpected(present.error());
    QStringList findings;
    for (const auto &[name, text] : *intended) {
        const auto found = present->find(name);
        if (found == present->end())
            findings.append(QStringLiteral("the schema: %1 is missing").arg(name));
        else if (found->second != text)
            findings.append(QStringLiteral("the schema: %1 was changed").arg(name));
    }
    for (const auto &[name, text] : *present)
        if (!intended->contains(name))
            findings.append(QStringLiteral("the schema: %1 is not of Puas").arg(name));
    return findings;
}

} // namespace puas
