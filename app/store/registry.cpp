// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/registry.h"

#include "app/store/code_ids.h"

#include <QTimeZone>

namespace puas {

namespace {

Office readOffice(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString().toLatin1()};
}

Officer readOfficer(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
}

std::optional<qint64> optionalNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

Kiosk readKiosk(const QSqlQuery &row)
{
    return {row.value(0).toString(),     row.value(1).toByteArray(), row.value(2).toString(),
            row.value(3).toString(),     row.value(4).toLongLong(),  optionalNumber(row.value(5)),
            row.value(6).toLongLong(),   row.value(7).toByteArray(), row.value(8).toLongLong(),
            optionalNumber(row.value(9)), optionalNumber(row.value(10))};
}

const QString selectOffices = QStringLiteral("SELECT code, name, time_zone FROM office ");
const QString selectOfficers = QStringLiteral(
    "SELECT nip, name, photo IS NOT NULL FROM officer WHERE id > 0 ");
const QString selectKiosks = QStringLiteral(
    "SELECT k.code, k.public_key, k.name, c.code, k.enrolled_at_ms, k.revoked_at_ms, k.last_seq, "
    "k.last_link, k.acknowledged_seq, k.last_report_ms, "
    "(SELECT max(l.at_ms) FROM import_log l WHERE l.kiosk = k.code AND l.outcome = 'accepted') "
    "FROM kiosk k JOIN counter c ON c.id = k.counter_id ");

template<typename Read>
auto readAll(Database &database, const QString &sql, const QVariantList &values, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const QSqlQuery &>>>
{
    std::vector<std::invoke_result_t<Read, const QSqlQuery &>> all;
    PUAS_RETURN_IF_FAILED(
        database.each(sql, values, [&](const QSqlQuery &row) { all.push_back(read(row)); }));
    return all;
}

template<typename Read>
auto readOne(Database &database, const QString &sql, const QString &code, Read read)
    -> Result<std::invoke_result_t<Read, const QSqlQuery &>>
{
    auto found = readAll(database, sql, {code.trimmed()}, read);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("\"%1\"").arg(code));
    return std::move(found->front());
}

Result<> requireText(const QString &text, const char *what)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("%1 is empty").arg(QLatin1String(what)));
    return {};
}

/// Registers under the next number, or renames what has the code.
Result<> put(Database &database, const QString &table, const QString &codeColumn, const QString &code,
             const QString &name)
{
    PUAS_RETURN_IF_FAILED(requireText(code, "a code"));
    PUAS_RETURN_IF_FAILED(requireText(name, "a name"));
    const auto id = nextId(database, table);
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(
        database.run(QStringLiteral("INSERT INTO %1 (id, %2, name) VALUES (?, ?, ?) "
                                    "ON CONFLICT (%2) DO UPDATE SET name = excluded.name")
                         .arg(table, codeColumn),
                     {*id, code.trimmed(), name.trimmed()}));
    return {};
}

} // namespace

Result<Office> Registry::home() const
{
    auto found = readAll(m_database, selectOffices + QStringLiteral("WHERE is_home = 1"), {},
                         readOffice);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::Damaged, QStringLiteral("the store has no home office"));
    return found->front();
}

Result<std::vector<Office>> Registry::offices() const
{
    return readAll(m_database, selectOffices + QStringLiteral("ORDER BY code"), {}, readOffice);
}

Result<Office> Registry::office(const QString &code) const
{
    return readOne(m_database, selectOffices + QStringLiteral("WHERE code = ?"), code, readOffice);
}

Result<std::vector<Counter>> Registry::counters() const
{
    return readAll(
        m_database,
        QStringLiteral("SELECT c.code, c.name, coalesce(o.code, '') FROM counter c "
                       "LEFT JOIN office o ON o.id = c.office_id "
                       "WHERE c.id > 0 ORDER BY c.code"),
        {}, [](const QSqlQuery &row) {
            return Counter{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
}

Result<std::vector<Service>> Registry::services() const
{
    return readAll(m_database,
                   QStringLiteral("SELECT code, name FROM service WHERE id > 0 ORDER BY code"), {},
                   [](const QSqlQuery &row) {
                       return Service{row.value(0).toString(), row.value(1).toString()};
                   });
}

Result<std::vector<Officer>> Registry::officers() const
{
    return readAll(m_database, selectOfficers + QStringLiteral("ORDER BY nip"), {}, readOfficer);
}

Result<Officer> Registry::officer(const QString &nip) const
{
    return readOne(m_database, selectOfficers + QStringLiteral("AND nip = ?"), nip, readOfficer);
}

Result<Photo> Registry::photo(const QString &nip) const
{
    return readOne(m_database,
                   QStringLiteral("SELECT photo, photo_type FROM officer "
                                  "WHERE id > 0 AND photo IS NOT NULL AND nip = ?"),
                   nip, [](const QSqlQuery &row) {
                       return Photo{row.value(0).toByteArray(), row.value(1).toString()};
                   });
}

Result<qint64> Registry::photoBytes() const
{
    return readAll(m_database,
                   QStringLiteral("SELECT coalesce(sum(length(photo)), 0) FROM officer WHERE id > 0"), {},
                   [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const std::vector<qlonglong> &sums) { return qint64(sums.front()); });
}

Result<std::vector<Kiosk>> Registry::kiosks() const
{
    return readAll(m_database, selectKiosks + QStringLiteral("ORDER BY k.name, k.code"), {}, readKiosk);
}

Result<Kiosk> Registry::kiosk(const QString &id) const
{
    return readOne(m_database, selectKiosks + QStringLiteral("WHERE k.code = ?"), id, readKiosk);
}

Result<> Registry::putOffice(const Office &office)
{
    PUAS_RETURN_IF_FAILED(requireText(office.code, "an office's code"));
    PUAS_RETURN_IF_FAILED(requireText(office.name, "an office's name"));
    if (!QTimeZone::isTimeZoneIdAvailable(office.timeZone))
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("time zone \"%1\"").arg(QString::fromLatin1(office.timeZone)));
    const auto id = nextId(m_database, QStringLiteral("office"));
    if (!id)
        return tl::unexpected(id.error());
    // The first one is home. A zone stays once ratings have their days by it.
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO office (id, code, name, time_zone, is_home) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (code) DO UPDATE SET name = excluded.name"),
        {*id, office.code.trimmed(), office.name.trimmed(), QString::fromLatin1(office.timeZone),
         *id == 1 ? 1 : 0}));
    return {};
}

Result<> Registry::putCounter(const Counter &counter)
{
    CodeIds codes(m_database);
    const auto office = codes.office(counter.office);
    if (!office)
        return tl::unexpected(office.error());
    PUAS_RETURN_IF_FAILED(
        put(m_database, QStringLiteral("counter"), QStringLiteral("code"), counter.code, counter.name));
    PUAS_RETURN_IF_FAILED(
        m_database.run(QStringLiteral("UPDATE counter SET office_id = ? WHERE code = ?"),
                       {*office, counter.code.trimmed()}));
    return {};
}

Result<> Registry::putService(const Service &service)
{
    return put(m_database, QStringLiteral("service"), QStringLiteral("code"), service.code,
               service.name);
}

Result<> Registry::putOfficer(const Officer &officer)
{
    return put(m_database, QStringLiteral("officer"), QStringLiteral("nip"), officer.nip, officer.name);
}

Result<> Registry::setPhoto(const QString &nip, const Photo &photo)
{
    const auto touched = m_database.run(
        QStringLiteral("UPDATE officer SET photo = ?, photo_type = ? WHERE id > 0 AND nip = ?"),
        {photo.bytes.isEmpty() ? QVariant() : QVariant(photo.bytes), photo.mediaType, nip.trimmed()});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("officer %1").arg(nip));
    return {};
}

Result<> Registry::enrolKiosk(const Kiosk &kiosk)
{
    PUAS_RETURN_IF_FAILED(requireText(kiosk.id, "a kiosk's id"));
    PUAS_RETURN_IF_FAILED(requireText(kiosk.name, "a kiosk's name"));
    if (kiosk.publicKey.size() != 32)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a public key has 32 bytes"));
    CodeIds codes(m_database);
    const auto home = codes.office({});
    const auto counter = home ? codes.counter(kiosk.counter, *home) : home;
    const auto id = nextId(m_database, QStringLiteral("kiosk"));
    if (!counter || !id)
        return tl::unexpected(counter ? id.error() : counter.error());
    const auto touched = m_database.run(
        QStringLiteral("INSERT INTO kiosk (id, code, public_key, name, counter_id, enrolled_at_ms) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {*id, kiosk.id.trimmed(), kiosk.publicKey, kiosk.name.trimmed(), *counter,
         kiosk.enrolledAtUtcMs});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("kiosk %1").arg(kiosk.id));
    return {};
}

Result<> Registry::revokeKiosk(const QString &id, qint64 atUtcMs)
{
    const auto touched = m_database.run(
        QStringLiteral("UPDATE kiosk SET revoked_at_ms = coalesce(revoked_at_ms, ?) WHERE code = ?"),
        {atUtcMs, id.trimmed()});
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("kiosk %1").arg(id));
    return {};
}

} // namespace puas
