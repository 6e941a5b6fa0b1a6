// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <QSqlError>

namespace puas {

namespace {

/// Qt binds a null text or byte array as NULL; here empty and null are the same, and NULL
/// is an invalid QVariant.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Database::Database(QString folder, Connection connection, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_connection(std::move(connection))
{
}

Database::~Database()
{
    rollback();
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 touched = (*query)->numRowsAffected();
    m_prepared[sql] = std::move(*query);
    return touched;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant result;
    PUAS_RETURN_IF_FAILED(each(sql, values, [&](const QSqlQuery &row) {
        result = row.value(0);
        return false;
    }));
    return result;
}

Result<> Database::begin()
{
    if (m_inTransaction)
        return fail(ErrorCode::InUse, QStringLiteral("another change of this store is not finished"));
    QSqlDatabase engine = m_connection.database();
    if (!engine.transaction())
        return tl::unexpected(sqlError(engine.lastError()));
    m_inTransaction = true;
    return {};
}

Result<> Database::commit()
{
    QSqlDatabase engine = m_connection.database();
    if (!engine.commit()) {
        const Error error = sqlError(engine.lastError());
        rollback();
        return tl::unexpected(error);
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    if (m_inTransaction)
        m_connection.database().rollback();
    m_inTransaction = false;
}

Result<Database::Query> Database::execute(const QString &sql, const QVariantList &values)
{
    // Taken out while it runs, so that a visit may run the same text again.
    Query query = std::move(m_prepared[sql]);
    if (!query) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        query = std::make_unique<QSqlQuery>(std::move(*prepared));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bound(values.at(i)));
    if (!query->exec())
        return tl::unexpected(sqlError(query->lastError()));
    return query;
}

Result<> Database::finish(const QString &sql, Query query)
{
    // A row that cannot be read ends the loop as the last one does.
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return tl::unexpected(sqlError(error));
    m_prepared[sql] = std::move(query);
    return {};
}

} // namespace puas
