// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/act_log.h"

#include "app/store/database.h"

namespace puas {

namespace {

ActEntry readEntry(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray(),
            row.value(3).toByteArray()};
}

} // namespace

Result<> ActLog::append(const ActEntry &entry)
{
    if (entry.link.size() != 32 || entry.signature.size() != 64)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("an act has a link of 32 bytes and a signature of 64"));
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO act (seq, body, link, signature) VALUES (?, ?, ?, ?)"),
        {entry.seq, entry.body, entry.link, entry.signature}));
    return {};
}

Result<std::optional<ActEntry>> ActLog::last() const
{
    std::optional<ActEntry> entry;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT seq, body, link, signature FROM act ORDER BY seq DESC LIMIT 1"), {},
        [&](const QSqlQuery &row) { entry = readEntry(row); }));
    return entry;
}

Result<> ActLog::forEach(qint64 firstSeq, const std::function<bool(const ActEntry &)> &visit) const
{
    return m_database.each(
        QStringLiteral("SELECT seq, body, link, signature FROM act WHERE seq >= ? ORDER BY seq"),
        {firstSeq}, [&](const QSqlQuery &row) { return visit(readEntry(row)); });
}

Result<> ActLog::forEachBack(qint64 lastSeq, const std::function<bool(const ActEntry &)> &visit) const
{
    return m_database.each(
        QStringLiteral("SELECT seq, body, link, signature FROM act WHERE seq <= ? ORDER BY seq DESC"),
        {lastSeq}, [&](const QSqlQuery &row) { return visit(readEntry(row)); });
}

Result<std::optional<ActEntry>> ActLog::entry(qint64 seq) const
{
    std::optional<ActEntry> entry;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT seq, body, link, signature FROM act WHERE seq = ?"), {seq},
        [&](const QSqlQuery &row) { entry = readEntry(row); }));
    return entry;
}

} // namespace puas
