// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_file.h"

#include "app/disk/disk.h"
#include "app/sql/migrate.h"
#include "app/sql/schema_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Outside the namespace: the resources of a static library are pulled in by name.
static void pullInMigrations()
{
    Q_INIT_RESOURCE(puas_store_migrations);
}

namespace puas {

namespace {

constexpr qint32 storeApplicationId = 0x50554153; // "PUAS", never change
const QString migrationsFolder = QStringLiteral(":/puas/store/migrations");

/// The words of the schema that engines call differently; queries are written in what they
/// share. PostgreSQL says BIGINT and BYTEA, nothing for the next two, and -- for the last.
std::vector<std::pair<QString, QString>> sqliteWords()
{
    return {{QStringLiteral("@int64@"), QStringLiteral("INTEGER")},
            {QStringLiteral("@blob@"), QStringLiteral("BLOB")},
            {QStringLiteral("@strict@"), QStringLiteral("STRICT")},
            {QStringLiteral("@clustered@"), QStringLiteral("STRICT, WITHOUT ROWID")},
            {QStringLiteral("@sqlite@"), QString()}};
}

Result<> removeIfThere(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::Io, path);
    return {};
}

/// What a creation that was cut short left.
Result<> removeAside(const QString &aside)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        PUAS_RETURN_IF_FAILED(removeIfThere(aside + QLatin1String(suffix)));
    return {};
}

Result<> giveName(const QString &aside, const QString &path)
{
    Disk &disk = systemDisk();
    if (const int renamed = disk.rename(aside, path); renamed < 0)
        return tl::unexpected(diskError(renamed, path));
    const QString folder = QFileInfo(path).path();
    if (const int synced = disk.syncFolder(folder); synced < 0)
        return tl::unexpected(diskError(synced, folder));
    return {};
}

} // namespace

QString storeFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("office.sqlite"));
}

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    // Age says nothing: only a dead process loses its lock.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return fail(ErrorCode::PermissionDenied, folder);
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Io, folder);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return fail(ErrorCode::InUse,
                QStringLiteral("%1 (%2, process %3)").arg(folder, program).arg(process));
}

Result<std::unique_ptr<Database>> openStoreFile(const QString &folder, std::unique_ptr<QLockFile> lock)
{
    pullInMigrations();
    const auto mode = lock ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly;
    auto connection = Connection::openSqlite(storeFile(folder), mode, storeApplicationId);
    if (!connection)
        return tl::unexpected(connection.error());
    PUAS_RETURN_IF_FAILED(lock ? migrate(*connection, migrationsFolder, sqliteWords())
                               : expectMigrated(*connection, migrationsFolder));
    // 16 MiB of pages: an import touches the ends of a few tables, not all of the file.
    PUAS_RETURN_IF_FAILED(connection->run(QStringLiteral("PRAGMA cache_size = -16384")));
    return std::make_unique<Database>(folder, std::move(*connection), std::move(lock));
}

Result<> checkpoint(Database &database)
{
    PUAS_RETURN_IF_FAILED(database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return {};
}

Result<> createStoreFile(const QString &folder,
                         const std::function<Result<>(std::unique_ptr<Database>)> &fill)
{
    pullInMigrations();
    const QString path = storeFile(folder);
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, path);
    const QString aside = path + QStringLiteral(".new");
    PUAS_RETURN_IF_FAILED(removeAside(aside));
    {
        auto connection = Connection::openSqlite(aside, Connection::Mode::Create, storeApplicationId);
        if (!connection)
            return tl::unexpected(connection.error());
        PUAS_RETURN_IF_FAILED(migrate(*connection, migrationsFolder, sqliteWords()));
        auto database = std::make_unique<Database>(folder, std::move(*connection), nullptr);
        PUAS_RETURN_IF_FAILED(fill(std::move(database)));
    }
    PUAS_RETURN_IF_FAILED(giveName(aside, path));
    return removeAside(aside);
}

Result<> copyStoreFile(Database &database, const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::PermissionDenied, path);
    PUAS_RETURN_IF_FAILED(database.run(QStringLiteral("VACUUM INTO ?"), {path}));
    return {};
}

Result<QStringList> integrityFindings(Database &database)
{
    QStringList findings;
    PUAS_RETURN_IF_FAILED(
        database.each(QStringLiteral("PRAGMA integrity_check"), {}, [&](const QSqlQuery &row) {
            if (row.value(0).toString() != QLatin1String("ok"))
                findings.append(row.value(0).toString());
        }));
    PUAS_RETURN_IF_FAILED(
        database.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery &row) {
            findings.append(
                QStringLiteral("row %1 of %2 points to nothing in %3")
                    .arg(row.value(1).toString(), row.value(0).toString(), row.value(2).toString()));
        }));
    const auto schema = schemaFindings(database.connection(), migrationsFolder, sqliteWords());
    if (!schema)
        return schema;
    return findings + *schema;
}

} // namespace puas
