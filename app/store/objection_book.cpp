// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/objection_book.h"

#include "app/store/code_ids.h"

namespace puas {

namespace {

std::optional<qint64> numberIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant momentOrNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

Objection objectionIn(const QSqlQuery &row)
{
    Objection objection;
    objection.number = row.value(1).toString();
    objection.officer = row.value(2).toString();
    objection.period = row.value(3).toString();
    objection.words = row.value(4).toString();
    objection.fromUtcMs = numberIn(row.value(5));
    objection.untilUtcMs = numberIn(row.value(6));
    objection.enteredAtUtcMs = row.value(7).toLongLong();
    objection.enteredBy = row.value(8).toString();
    if (!row.value(9).isNull())
        objection.accepted = row.value(9).toBool();
    objection.settledAtUtcMs = numberIn(row.value(10));
    objection.before = row.value(11).toString().toUtf8();
    objection.after = row.value(12).toString().toUtf8();
    objection.leftOut = row.value(13).toString().toUtf8();
    return objection;
}

/// As a text that is never null.
QString bodyText(const QByteArray &body)
{
    return QStringLiteral("") + QString::fromUtf8(body);
}

Result<> expectTouched(const Result<qint64> &touched, const QString &what)
{
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched == 0)
        return fail(ErrorCode::NotFound, what);
    return {};
}

} // namespace

Result<std::vector<Objection>> ObjectionBook::all() const
{
    return read(QStringLiteral(""), {});
}

Result<std::vector<Objection>> ObjectionBook::ofPeriod(const QString &period) const
{
    return read(QStringLiteral("WHERE b.period = ? "), {period});
}

Result<Objection> ObjectionBook::objection(const QString &number) const
{
    const auto found = read(QStringLiteral("WHERE b.number = ? "), {number.trimmed()});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("objection %1").arg(number));
    return found->front();
}

Result<std::vector<Objection>> ObjectionBook::read(const QString &where,
                                                   const QVariantList &values) const
{
    std::vector<std::pair<qint64, Objection>> rows;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT b.id, b.number, o.nip, b.period, b.words, b.from_ms, b.until_ms, "
            "b.entered_at_ms, b.entered_by, b.accepted, b.settled_at_ms, b.before_body, "
            "b.after_body, b.left_out FROM objection b JOIN officer o ON o.id = b.officer_id ")
            + where + QStringLiteral("ORDER BY b.id"),
        values,
        [&](const QSqlQuery &row) { rows.emplace_back(row.value(0).toLongLong(), objectionIn(row)); }));
    std::vector<Objection> objections;
    for (auto &[id, objection] : rows) {
        PUAS_RETURN_IF_FAILED(
            m_database.each(QStringLiteral("SELECT who, accept, reason, at_ms FROM objection_word "
                                           "WHERE objection_id = ? ORDER BY at_ms, who"),
                            {id}, [said = &objection.said](const QSqlQuery &row) {
                                said->push_back({row.value(0).toString(), row.value(1).toBool(),
                                                 row.value(2).toString(), row.value(3).toLongLong()});
                            }));
        objections.push_back(std::move(objection));
    }
    return objections;
}

Result<QString> ObjectionBook::nextNumber(int year) const
{
    const QString start = QStringLiteral("K-%1-").arg(year);
    const auto count = m_database.value(
        QStringLiteral("SELECT count(*) FROM objection WHERE number LIKE ?"),
        {start + QLatin1Char('%')});
    if (!count)
        return tl::unexpected(count.error());
    return start + QStringLiteral("%1").arg(count->toLongLong() + 1, 3, 10, QLatin1Char('0'));
}

Result<> ObjectionBook::add(const Objection &objection)
{
    const auto id = nextId(m_database, QStringLiteral("objection"));
    if (!id)
        return tl::unexpected(id.error());
    return expectTouched(
        m_database.run(
            QStringLiteral(
                "INSERT INTO objection (id, number, officer_id, period, words, from_ms, "
                "until_ms, entered_at_ms, entered_by) SELECT ?, ?, id, ?, ?, ?, ?, ?, ? FROM "
                "officer WHERE nip = ? AND id > 0"),
            {*id, objection.number, objection.period, objection.words, momentOrNull(objection.fromUtcMs),
             momentOrNull(objection.untilUtcMs), objection.enteredAtUtcMs, objection.enteredBy,
             objection.officer}),
        QStringLiteral("officer %1").arg(objection.officer));
}

Result<> ObjectionBook::addWord(const QString &number, const ObjectionWord &word)
{
    return expectTouched(
        m_database.run(
            QStringLiteral("INSERT INTO objection_word (objection_id, who, accept, reason, at_ms) "
                           "SELECT id, ?, ?, ?, ? FROM objection WHERE number = ?"),
            {word.who, word.accept ? 1 : 0, word.reason, word.atUtcMs, number}),
        QStringLiteral("objection %1").arg(number));
}

Result<> ObjectionBook::settle(const QString &number, const Settlement &settlement)
{
    return expectTouched(
        m_database.run(
            QStringLiteral("UPDATE objection SET accepted = ?, settled_at_ms = ?, before_body = ?, "
                           "after_body = ?, left_out = ? WHERE number = ? AND accepted IS NULL"),
            {settlement.accepted ? 1 : 0, settlement.atUtcMs, bodyText(settlement.before),
             bodyText(settlement.after), bodyText(settlement.leftOut), number}),
        QStringLiteral("open objection %1").arg(number));
}

} // namespace puas
