// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <utility>
#include <vector>

class QSqlError;

namespace puas {

/// A connection to one SQLite file, opened the way Puas relies on: WAL, synchronous FULL,
/// foreign keys, each read back, because a PRAGMA that fails is silent.
///
/// Owns the connection and closes it. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Mode {
        Create,    ///< the file must not be there
        ReadWrite, ///< the file must be there
        ReadOnly,  ///< the file must be there; nothing is ever written to it
    };

    /// \a applicationId marks the file as ours; a file with another one is refused with
    /// InvalidInput, one that is no database with Damaged. NotFound, AlreadyExists, Io.
    [[nodiscard]] static Result<Connection> openSqlite(const QString &path, Mode mode,
                                                       qint32 applicationId);

    /// A database in memory, gone with the connection: to see what a script makes.
    [[nodiscard]] static Result<Connection> openScratch();

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    Connection(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase database() const;

    /// Runs one statement without parameters.
    [[nodiscard]] Result<> run(const QString &statement) const;
    /// Runs the statements of a script one by one; Qt's driver takes one at a time.
    [[nodiscard]] Result<> runScript(const QString &script) const;
    /// Prepares a statement whose values are bound later. Forward only.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &statement) const;
    /// The first column of the first row, or an invalid variant.
    [[nodiscard]] Result<QVariant> value(const QString &statement) const;

    /// PRAGMA quick_check; Damaged with its first complaint.
    [[nodiscard]] Result<> quickCheck() const;

private:
    explicit Connection(QString name);
    [[nodiscard]] static Result<Connection> openNamed(const QString &name, const QString &options);

    QString m_name;
};

/// Runs a prepared query; the error of the driver otherwise.
[[nodiscard]] Result<> execute(QSqlQuery &query);

/// What a driver's error means to us: a full disk, a damaged file, a busy one.
[[nodiscard]] Error sqlError(const QSqlError &error);

/// A transaction that is rolled back unless commit() succeeds. Not nested.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(QSqlDatabase database);

    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace puas
