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

Database::Database(QString folder, const QString &connection, bool readOnly,
                   std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder)),
      m_connection(connection),
      m_readOnly(readOnly),
      m_lock(std::move(lock)),
      m_database(QSqlDatabase::database(connection, false))
{
}

Database::~Database()
{
    rollback();
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
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
    if (!m_database.transaction())
        return tl::unexpected(databaseError(m_database.lastError()));
    m_inTransaction = true;
    return {};
}

Result<> Database::commit()
{
    if (!m_database.commit()) {
        const Error error = databaseError(m_database.lastError());
        rollback();
        return tl::unexpected(error);
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    if (m_inTransaction)
        m_database.rollback();
    m_inTransaction = false;
}

Result<Database::Query> Database::execute(const QString &sql, const QVariantList &values)
{
    // Taken out while it runs, so that a visit may run the same text again.
    Query query = std::move(m_prepared[sql]);
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return tl::unexpected(databaseError(query->lastError()));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bound(values.at(i)));
    if (!query->exec())
        return tl::unexpected(databaseError(query->lastError()));
    return query;
}

Result<> Database::finish(const QString &sql, Query query)
{
    // A row that cannot be read ends the loop as the last one does.
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return tl::unexpected(databaseError(error));
    m_prepared[sql] = std::move(query);
    return {};
}

Error databaseError(const QSqlError &error)
{
    const QString detail = error.text();
    // SQLite's result codes have up to four digits and the low byte is the family;
    // PostgreSQL's have five characters.
    if (error.nativeErrorCode().size() > 4)
        return {ErrorCode::Database, detail};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6: return {ErrorCode::InUse, detail};
    case 8: return {ErrorCode::PermissionDenied, detail};
    case 10:
    case 14: return {ErrorCode::Io, detail};
    case 11:
    case 26: return {ErrorCode::Damaged, detail};
    case 13: return {ErrorCode::DiskFull, detail};
    default: return {ErrorCode::Database, detail};
    }
}

} // namespace puas
