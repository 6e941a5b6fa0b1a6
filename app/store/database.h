// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sql/connection.h"

#include <QLockFile>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <type_traits>
#include <unordered_map>

namespace puas {

/// One connection to a store's engine, with its prepared statements. Private to this
/// folder; nothing above sees Qt SQL. Queries are written in what engines share, values
/// are always bound. Belongs to the thread that made it.
class Database
{
public:
    /// \a lock is held as long as it lives; a reader has none.
    Database(QString folder, Connection connection, std::unique_ptr<QLockFile> lock);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] bool isReadOnly() const { return !m_lock; }

    /// Runs a change and gives how many rows it touched.
    Result<qint64> run(const QString &sql, const QVariantList &values = {});

    /// Runs a query and shows each row to \a visit(const QSqlQuery &), which may give
    /// false to stop. A visit may run further queries.
    template<typename Visit>
    Result<> each(const QString &sql, const QVariantList &values, Visit visit)
    {
        auto query = execute(sql, values);
        if (!query)
            return tl::unexpected(query.error());
        const QSqlQuery &row = **query;
        while ((*query)->next()) {
            if constexpr (std::is_void_v<std::invoke_result_t<Visit, const QSqlQuery &>>)
                visit(row);
            else if (!visit(row))
                break;
        }
        return finish(sql, std::move(*query));
    }

    /// The first row's first value; invalid where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// One transaction at a time: InUse while another is open.
    Result<> begin();
    Result<> commit();
    void rollback();

private:
    using Query = std::unique_ptr<QSqlQuery>;

    Result<Query> execute(const QString &sql, const QVariantList &values);
    Result<> finish(const QString &sql, Query query);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    Connection m_connection;
    bool m_inTransaction = false;
    std::unordered_map<QString, Query> m_prepared; ///< gone before the connection
};

/// Passes a Result's error on, whatever it would have held.
#define PUAS_RETURN_IF_FAILED(expression)                                                              \
    if (auto failed = (expression); !failed)                                                           \
    return tl::unexpected(failed.error())

} // namespace puas
