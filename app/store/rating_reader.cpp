// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rating_reader.h"

#include "app/store/database.h"
#include "app/store/local_clock.h"

namespace puas {

namespace {

const QString selectRatings = QStringLiteral(
    "SELECT r.id, coalesce(k.code, ''), coalesce(r.seq, 0), coalesce(s.label, ''), "
    "coalesce(r.source_row, 0), r.day, r.hour, r.at_ms, f.code, c.code, o.nip, v.code, r.survey, "
    "r.survey_version, r.language, r.group_codes, r.reason_codes, r.counted, r.why_not, q.code, "
    "a.value, a.top, r.served, r.row_hash, r.clock_ms, r.clock_doubt "
    "FROM rating r JOIN office f ON f.id = r.office_id JOIN counter c ON c.id = r.counter_id "
    "JOIN officer o ON o.id = r.officer_id JOIN service v ON v.id = r.service_id "
    "LEFT JOIN kiosk k ON k.id = r.kiosk_id LEFT JOIN source s ON s.id = r.source_id "
    "LEFT JOIN answer a ON a.rating_id = r.id LEFT JOIN question q ON q.id = a.question_id ");

const QString selectImports = QStringLiteral(
    "SELECT at_ms, file, kiosk, first_seq, last_seq, added, outcome, reason, id FROM import_log ");

ImportEntry readImport(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(),   row.value(2).toString(),
            row.value(3).toLongLong(), row.value(4).toLongLong(), row.value(5).toLongLong(),
            row.value(6).toString(),   row.value(7).toString()};
}

QStringList parted(const QVariant &codes)
{
    return codes.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

StoredRating readRating(const QSqlQuery &row)
{
    StoredRating rating;
    rating.id = row.value(0).toLongLong();
    rating.kiosk = row.value(1).toString();
    rating.seq = row.value(2).toLongLong();
    rating.file = row.value(3).toString();
    rating.row = row.value(4).toLongLong();
    rating.rowHash = row.value(23).toByteArray();
    rating.day = dayFromNumber(row.value(5).toLongLong());
    rating.hour = row.value(6).toInt();
    RatingRecord &record = rating.record;
    record.atUtcMs = row.value(7).toLongLong();
    if (!row.value(24).isNull())
        record.clockUtcMs = row.value(24).toLongLong();
    record.clock = ClockMark(row.value(25).toInt());
    record.office = row.value(8).toString();
    record.counter = row.value(9).toString();
    record.officer = row.value(10).toString();
    record.service = row.value(11).toString();
    record.survey = row.value(12).toString();
    record.surveyVersion = row.value(13).toInt();
    record.language = row.value(14).toString();
    record.groups = parted(row.value(15));
    record.reasons = parted(row.value(16));
    record.served = row.value(22).toBool();
    record.counted = row.value(17).toBool();
    record.whyNot = row.value(18).toString();
    return rating;
}

} // namespace

Result<> RatingReader::forEachRating(const DateRange &range, const VisitRating &visit) const
{
    return visitRatings(QStringLiteral("WHERE r.day >= ? AND r.day < ? "
                                       "ORDER BY r.day, r.at_ms, r.id, a.question_id"),
                        {dayNumber(range.first), dayNumber(range.end)}, visit);
}

Result<> RatingReader::forEachRatingOf(const QString &kiosk, const VisitRating &visit) const
{
    return visitRatings(QStringLiteral("WHERE r.kiosk_id = (SELECT id FROM kiosk WHERE code = ?) "
                                       "ORDER BY r.seq, a.question_id"),
                        {kiosk}, visit);
}

Result<> RatingReader::forEachFileRating(const VisitRating &visit) const
{
    return visitRatings(QStringLiteral("WHERE r.row_hash IS NOT NULL ORDER BY r.id, a.question_id"), {},
                        visit);
}

Result<> RatingReader::forEachFileRating(const QString &file, const VisitRating &visit) const
{
    return visitRatings(QStringLiteral("WHERE r.source_id = (SELECT id FROM source WHERE label = ?) "
                                       "ORDER BY r.source_row, r.id, a.question_id"),
                        {file}, visit);
}

Result<> RatingReader::forEachProof(const QString &kiosk,
                                    const std::function<bool(const KioskProof &)> &visit) const
{
    return m_database.each(
        QStringLiteral("SELECT first_seq, last_seq, header, signature FROM kiosk_proof "
                       "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) ORDER BY id"),
        {kiosk}, [&](const QSqlQuery &row) {
            return visit({row.value(0).toLongLong(), row.value(1).toLongLong(),
                          row.value(2).toByteArray(), row.value(3).toByteArray()});
        });
}

Result<std::optional<KioskProof>> RatingReader::newestProof(const QString &kiosk) const
{
    std::optional<KioskProof> newest;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT first_seq, last_seq, header, signature FROM kiosk_proof "
                       "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) ORDER BY id DESC LIMIT 1"),
        {kiosk}, [&](const QSqlQuery &row) {
            newest = {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toByteArray(),
                      row.value(3).toByteArray()};
            return false;
        }));
    return newest;
}

Result<> RatingReader::visitRatings(const QString &which, const QVariantList &values,
                                    const VisitRating &visit) const
{
    // One row an answer: a rating is whole when the next one begins.
    std::optional<StoredRating> rating;
    bool goesOn = true;
    PUAS_RETURN_IF_FAILED(m_database.each(selectRatings + which, values, [&](const QSqlQuery &row) {
        if (!rating || row.value(0).toLongLong() != rating->id) {
            goesOn = !rating || visit(*rating);
            rating = readRating(row);
        }
        if (!row.value(19).isNull())
            rating->record.answers.push_back(
                {row.value(19).toString(), row.value(20).toInt(), row.value(21).toInt()});
        return goesOn;
    }));
    if (goesOn && rating)
        visit(*rating);
    return {};
}

Result<> RatingReader::forEachEvent(const QString &kiosk, qint64 firstSeq,
                                    const VisitEvent &visit) const
{
    return m_database.each(
        QStringLiteral(
            "SELECT seq, body, link FROM kiosk_event "
            "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) AND seq >= ? ORDER BY seq"),
        {kiosk, firstSeq}, [&](const QSqlQuery &row) {
            return visit(
                {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()});
        });
}

Result<> RatingReader::forEachProposal(const QString &kiosk, const VisitEvent &visit) const
{
    // The condition is that of index kiosk_event_proposed; the plus keeps the planner from walking
    // all events of the kiosk by its key.
    return m_database.each(
        QStringLiteral(
            "SELECT seq, body, link FROM kiosk_event "
            "WHERE +kiosk_id = (SELECT id FROM kiosk WHERE code = ?) AND substr(body, 2, 2) = x'0109' "
            "ORDER BY seq"),
        {kiosk}, [&](const QSqlQuery &row) {
            return visit(
                {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()});
        });
}

Result<std::optional<KeptEvent>> RatingReader::event(const QString &kiosk, qint64 seq) const
{
    std::optional<KeptEvent> found;
    const auto read = m_database.each(
        QStringLiteral("SELECT seq, body, link FROM kiosk_event "
                       "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) AND seq = ?"),
        {kiosk, seq}, [&](const QSqlQuery &row) {
            found = {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()};
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<std::optional<QByteArray>> RatingReader::eventLink(const QString &kiosk, qint64 seq) const
{
    const auto link = m_database.value(
        QStringLiteral("SELECT link FROM kiosk_event "
                       "WHERE kiosk_id = (SELECT id FROM kiosk WHERE code = ?) AND seq = ?"),
        {kiosk, seq});
    if (!link)
        return tl::unexpected(link.error());
    return link->isValid() ? std::optional(link->toByteArray()) : std::nullopt;
}

Result<std::vector<QString>> RatingReader::files() const
{
    std::vector<QString> labels;
    PUAS_RETURN_IF_FAILED(
        m_database.each(QStringLiteral("SELECT label FROM source ORDER BY id"), {},
                        [&](const QSqlQuery &row) { labels.push_back(row.value(0).toString()); }));
    return labels;
}

Result<> RatingReader::forEachImport(
    const std::function<bool(qint64 id, const ImportEntry &)> &visit) const
{
    return m_database.each(
        selectImports + QStringLiteral("ORDER BY id"), {},
        [&](const QSqlQuery &row) { return visit(row.value(8).toLongLong(), readImport(row)); });
}

Result<> RatingReader::forEachServed(const std::function<void(const ServedTally &)> &visit) const
{
    return m_database.each(
        QStringLiteral("SELECT t.day, g.code, f.code, o.nip, c.code, v.code, t.served "
                       "FROM tally_rating t JOIN people_group g ON g.id = t.group_id "
                       "JOIN office f ON f.id = t.office_id JOIN officer o ON o.id = t.officer_id "
                       "JOIN counter c ON c.id = t.counter_id JOIN service v ON v.id = t.service_id "
                       "WHERE t.served <> 0"),
        {}, [&](const QSqlQuery &row) {
            visit({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                   row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                   row.value(6).toLongLong()});
        });
}

Result<std::vector<ImportEntry>> RatingReader::imports(int atMost) const
{
    std::vector<ImportEntry> entries;
    PUAS_RETURN_IF_FAILED(
        m_database.each(selectImports + QStringLiteral("ORDER BY id DESC LIMIT ?"), {atMost},
                        [&](const QSqlQuery &row) { entries.push_back(readImport(row)); }));
    return entries;
}

} // namespace puas
