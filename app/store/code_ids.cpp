// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/code_ids.h"

namespace puas {

CodeIds::Table CodeIds::table(const char *name, const char *codeColumn, const char *furtherColumns)
{
    const QString tableName = QString::fromLatin1(name);
    const QString columns = QString::fromLatin1("id, ") + QLatin1String(codeColumn)
                            + QLatin1String(furtherColumns);
    QString marks = QStringLiteral("?");
    for (qsizetype i = 0; i < columns.count(QLatin1Char(',')); ++i)
        marks += QStringLiteral(", ?");
    return {tableName,
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(tableName, QLatin1String(codeColumn)),
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(tableName, columns, marks),
            {}};
}

Result<qint64> CodeIds::idOf(Table &table, const QString &code, const QVariantList &further)
{
    const QString trimmed = code.trimmed();
    const auto known = table.known.constFind(trimmed);
    if (known != table.known.cend())
        return *known;
    const auto stored = m_database.value(table.select, {trimmed});
    if (!stored)
        return tl::unexpected(stored.error());
    qint64 id = stored->toLongLong();
    if (!stored->isValid()) {
        const auto next = nextId(m_database, table.name);
        if (!next)
            return next;
        id = *next;
        PUAS_RETURN_IF_FAILED(m_database.run(table.insert, QVariantList{id, trimmed} + further));
    }
    table.known.insert(trimmed, id);
    return id;
}

Result<qint64> CodeIds::office(const QString &code)
{
    if (m_home == 0)
        PUAS_RETURN_IF_FAILED(readHome());
    if (code.trimmed().isEmpty())
        return m_home;
    return idOf(m_offices, code, {code.trimmed(), m_homeZone, 0});
}

Result<qint64> CodeIds::counter(const QString &code, qint64 officeId)
{
    return idOf(m_counters, code, {code.trimmed(), officeId});
}

Result<qint64> CodeIds::service(const QString &code)
{
    return idOf(m_services, code, {code.trimmed()});
}

Result<qint64> CodeIds::officer(const QString &nip)
{
    return idOf(m_officers, nip, {nip.trimmed()});
}

Result<qint64> CodeIds::question(const QString &code)
{
    return idOf(m_questions, code);
}

Result<qint64> CodeIds::group(const QString &code)
{
    return idOf(m_groups, code);
}

Result<qint64> CodeIds::source(const QString &label)
{
    return idOf(m_sources, label);
}

Result<qint64> CodeIds::kiosk(const QString &code)
{
    const auto known = m_kiosks.constFind(code);
    if (known != m_kiosks.cend())
        return *known;
    const auto id = m_database.value(QStringLiteral("SELECT id FROM kiosk WHERE code = ?"), {code});
    if (!id)
        return tl::unexpected(id.error());
    if (!id->isValid())
        return fail(ErrorCode::NotFound, QStringLiteral("kiosk %1").arg(code));
    return m_kiosks.insert(code, id->toLongLong()).value();
}

Result<LocalClock *> CodeIds::clock(qint64 officeId)
{
    auto known = m_clocks.find(officeId);
    if (known == m_clocks.end()) {
        const auto zone = m_database.value(QStringLiteral("SELECT time_zone FROM office WHERE id = ?"),
                                           {officeId});
        if (!zone)
            return tl::unexpected(zone.error());
        const QTimeZone timeZone(zone->toString().toLatin1());
        if (!timeZone.isValid())
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("time zone \"%1\"").arg(zone->toString()));
        known = m_clocks.insert(officeId, LocalClock(timeZone));
    }
    return &known.value();
}

Result<> CodeIds::readHome()
{
    return m_database.each(QStringLiteral("SELECT id, time_zone FROM office WHERE is_home = 1"), {},
                           [this](const QSqlQuery &row) {
                               m_home = row.value(0).toLongLong();
                               m_homeZone = row.value(1).toString();
                           });
}

Result<qint64> nextId(Database &database, const QString &tableName)
{
    const auto id = database.value(
        QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM %1").arg(tableName));
    if (!id)
        return tl::unexpected(id.error());
    return id->toLongLong();
}

} // namespace puas
