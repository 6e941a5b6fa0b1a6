// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/connection.h"

#include "app/sql/script.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace puas {

namespace {

constexpr int busyTimeoutMs = 5000;

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Result<> expectValue(const Connection &connection, const QString &pragma, const QVariant &expected)
{
    const auto value = connection.value(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!value)
        return tl::unexpected(value.error());
    if (value->toString() != expected.toString())
        return fail(
            ErrorCode::Database,
            QStringLiteral("%1 is %2, not %3").arg(pragma, value->toString(), expected.toString()));
    return {};
}

Result<> setDurable(const Connection &connection)
{
    if (const auto mode = connection.value(QStringLiteral("PRAGMA journal_mode = WAL")); !mode)
        return tl::unexpected(mode.error());
    return connection.run(QStringLiteral("PRAGMA synchronous = FULL"))
        .and_then([&] { return connection.run(QStringLiteral("PRAGMA foreign_keys = ON")); })
        .and_then([&] {
            return expectValue(connection, QStringLiteral("journal_mode"), QStringLiteral("wal"));
        })
        .and_then([&] { return expectValue(connection, QStringLiteral("synchronous"), 2); })
        .and_then([&] { return expectValue(connection, QStringLiteral("foreign_keys"), 1); });
}

Result<> checkOwner(const Connection &connection, Connection::Mode mode, qint32 applicationId)
{
    if (mode == Connection::Mode::Create)
        return connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    // Touches the file for the first time; one that is no database fails here.
    const auto found = connection.value(QStringLiteral("PRAGMA application_id"));
    if (!found)
        return tl::unexpected(found.error());
    if (found->toInt() != applicationId)
        return fail(ErrorCode::InvalidInput, connection.database().databaseName()
                                                 + QStringLiteral(" is not a file of this kind"));
    return {};
}

} // namespace

Error sqlError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
    case Busy:
    case Locked: return {ErrorCode::InUse, text};
    case ReadOnly: return {ErrorCode::PermissionDenied, text};
    case IoError:
    case CannotOpen: return {ErrorCode::Io, text};
    case Corrupt:
    case NotADatabase: return {ErrorCode::Damaged, text};
    case Full: return {ErrorCode::DiskFull, text};
    default: return {ErrorCode::Database, text};
    }
}

Result<> execute(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(sqlError(query.lastError()));
    return {};
}

Connection::Connection(QString name) : m_name(std::move(name)) {}

Connection::Connection(Connection &&other) noexcept : m_name(std::exchange(other.m_name, {})) {}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    return *this;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<Connection> Connection::openNamed(const QString &name, const QString &options)
{
    Connection connection(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    if (!database.isValid())
        return fail(ErrorCode::Database, QStringLiteral("Qt's SQLite driver is not installed"));
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return tl::unexpected(sqlError(database.lastError()));
    return connection;
}

Result<Connection> Connection::openSqlite(const QString &path, Mode mode, qint32 applicationId)
{
    const bool exists = QFileInfo::exists(path);
    if (mode == Mode::Create && exists)
        return fail(ErrorCode::AlreadyExists, path);
    if (mode != Mode::Create && !exists)
        return fail(ErrorCode::NotFound, path);

    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    auto opened = openNamed(path, options);
    if (!opened)
        return opened;
    const Connection &connection = *opened;

    // The owner first: WAL is written into the file, and it may be somebody else's.
    const auto ready = checkOwner(connection, mode, applicationId).and_then([&] {
        return mode == Mode::ReadOnly ? Result<>() : setDurable(connection);
    });
    if (!ready)
        return tl::unexpected(ready.error());
    return opened;
}

Result<Connection> Connection::openScratch()
{
    return openNamed(QStringLiteral(":memory:"), {});
}

Result<> Connection::run(const QString &statement) const
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        return tl::unexpected(sqlError(query.lastError()));
    return {};
}

Result<> Connection::runScript(const QString &script) const
{
    for (const QString &statement : splitStatements(script))
        if (const auto done = run(statement); !done)
            return done;
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString &statement) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(sqlError(query.lastError()));
    return query;
}

Result<QVariant> Connection::value(const QString &statement) const
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        return tl::unexpected(sqlError(query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

Result<> Connection::quickCheck() const
{
    const auto answer = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, answer->toString());
    return {};
}

Transaction::Transaction(QSqlDatabase database) : m_database(std::move(database)) {}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

Result<Transaction> Transaction::begin(const Connection &connection)
{
    QSqlDatabase database = connection.database();
    if (!database.transaction())
        return tl::unexpected(sqlError(database.lastError()));
    return Transaction(database);
}

Result<> Transaction::commit()
{
    if (!m_database.commit())
        return tl::unexpected(sqlError(m_database.lastError()));
    m_open = false;
    return {};
}

} // namespace puas
