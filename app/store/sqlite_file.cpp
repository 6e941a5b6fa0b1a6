// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace puas {

namespace {

/// "Puas" in ASCII. Never changes.
constexpr int applicationId = 0x50756173;

Result<> requirePragma(Database &database, const QString &set, const QString &get,
                       const QString &wanted)
{
    PUAS_RETURN_IF_FAILED(database.value(set));
    const auto value = database.value(get);
    if (!value)
        return tl::unexpected(value.error());
    if (value->toString().compare(wanted, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::Database,
                    QStringLiteral("%1 gives %2, not %3").arg(get, value->toString(), wanted));
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
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program))
        return fail(ErrorCode::InUse, QStringLiteral("%1 (%2, process %3)")
                                          .arg(folder, program)
                                          .arg(process));
    if (lock->error() == QLockFile::PermissionError)
        return fail(ErrorCode::PermissionDenied, folder);
    return fail(lock->error() == QLockFile::LockFailedError ? ErrorCode::InUse : ErrorCode::Io, folder);
}

Result<std::unique_ptr<Database>> openSqlite(const QString &folder, bool readOnly, bool create,
                                             std::unique_ptr<QLockFile> lock)
{
    const QString file = storeFile(folder);
    if (!create && !QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, file);
    const QString connection = QStringLiteral("puas-store-")
                               + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase engine = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        engine.setDatabaseName(file);
        // A reader waits while a writer copies its log back, for five seconds at most.
        engine.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")
                                 + (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (!engine.open()) {
            const Error error = databaseError(engine.lastError());
            engine = {};
            QSqlDatabase::removeDatabase(connection);
            return tl::unexpected(error);
        }
    }
    return std::make_unique<Database>(folder, connection, readOnly, std::move(lock));
}

Result<> applySettings(Database &database)
{
    if (!database.isReadOnly())
        PUAS_RETURN_IF_FAILED(requirePragma(database, QStringLiteral("PRAGMA journal_mode = WAL"),
                                            QStringLiteral("PRAGMA journal_mode"),
                                            QStringLiteral("wal")));
    PUAS_RETURN_IF_FAILED(requirePragma(database, QStringLiteral("PRAGMA synchronous = FULL"),
                                        QStringLiteral("PRAGMA synchronous"), QStringLiteral("2")));
    PUAS_RETURN_IF_FAILED(requirePragma(database, QStringLiteral("PRAGMA foreign_keys = ON"),
                                        QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("1")));
    // 16 MiB of pages: an import touches the end of a few tables, not all of the file.
    PUAS_RETURN_IF_FAILED(database.value(QStringLiteral("PRAGMA cache_size = -16384")));
    return {};
}

Result<bool> isEmptyDatabase(Database &database)
{
    const auto tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tl::unexpected(tables.error());
    return tables->toInt() == 0;
}

Result<> requireOurs(Database &database)
{
    const auto id = database.value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::unexpected(id.error());
    if (id->toInt() != applicationId)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 is not an office of Puas").arg(storeFile(database.folder())));
    return {};
}

Result<> markAsOurs(Database &database)
{
    PUAS_RETURN_IF_FAILED(
        database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    return {};
}

Result<int> schemaVersion(Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<> setSchemaVersion(Database &database, int version)
{
    PUAS_RETURN_IF_FAILED(database.run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
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
            findings.append(QStringLiteral("row %1 of %2 points to nothing in %3")
                                .arg(row.value(1).toString(), row.value(0).toString(),
                                     row.value(2).toString()));
        }));
    return findings;
}

} // namespace puas
