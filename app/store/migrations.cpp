// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/store/dialect.h"
#include "app/store/sql_script.h"
#include "app/store/sqlite_file.h"

#include <QDir>
#include <QFile>

// Outside the namespace: the resources of a static library are pulled in by name.
static void pullInMigrations()
{
    Q_INIT_RESOURCE(puas_store_migrations);
}

namespace puas {

namespace {

/// In order of their numbers: 0001_registry.sql, 0002_ratings.sql, ...
QStringList migrationFiles()
{
    pullInMigrations();
    const QDir folder(QStringLiteral(":/puas/store/migrations"));
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

Result<> runScript(Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    const QString script = inDialect(QString::fromUtf8(file.readAll()), Dialect::Sqlite);
    for (const QString &statement : splitSqlScript(script))
        PUAS_RETURN_IF_FAILED(database.run(statement));
    return {};
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<> migrate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    const QStringList files = migrationFiles();
    if (*version > files.size())
        return fail(ErrorCode::NewerFormat, QStringLiteral("the store has version %1, this program knows %2")
                                                .arg(*version)
                                                .arg(files.size()));
    for (qsizetype i = *version; i < files.size(); ++i)
        PUAS_RETURN_IF_FAILED(runScript(database, files.at(i)));
    return setSchemaVersion(database, int(files.size()));
}

} // namespace puas
