// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/import_writer.h"

#include "app/core/ikm.h"

#include <algorithm>
#include <set>

namespace puas {

namespace {

constexpr int hashBytes = 32;

QString joined(const QStringList &codes)
{
    return codes.join(QLatin1Char(' '));
}

QStringList parted(const QString &codes)
{
    return codes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList united(QStringList codes, const QStringList &further)
{
    codes.append(further);
    codes.removeDuplicates();
    return codes;
}

Result<> requireCodes(const QStringList &codes)
{
    for (const QString &code : codes)
        if (code.isEmpty() || code.contains(QLatin1Char(' ')))
            return fail(ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is not a code").arg(code));
    return {};
}

Result<> requireAnswers(const std::vector<Answer> &answers)
{
    std::set<QString> questions;
    for (const Answer &answer : answers) {
        const bool onScale = isScaleTop(answer.top) && answer.value >= 1 && answer.value <= answer.top;
        if (!onScale || answer.question.trimmed().isEmpty())
            return fail(ErrorCode::InvalidArgument, QStringLiteral("%1: %2 of %3 is no answer")
                                                        .arg(answer.question)
                                                        .arg(answer.value)
                                                        .arg(answer.top));
        if (!questions.insert(answer.question.trimmed()).second)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("%1 is answered twice").arg(answer.question));
    }
    return {};
}

Result<> requireHash(const QByteArray &bytes)
{
    if (bytes.size() != hashBytes)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("%1 bytes where 32 are needed").arg(bytes.size()));
    return {};
}

} // namespace

Result<std::unique_ptr<ImportTransaction::Writer>> ImportTransaction::Writer::begin(Database &database)
{
    PUAS_RETURN_IF_FAILED(database.begin());
    std::unique_ptr<Writer> writer(new Writer(database));
    const auto next = nextId(database, QStringLiteral("rating"));
    if (!next)
        return tl::unexpected(next.error());
    writer->m_nextRating = *next;
    return writer;
}

ImportTransaction::Writer::~Writer()
{
    m_database.rollback();
}

Result<Recorded> ImportTransaction::Writer::addKioskRating(const QString &kiosk, qint64 seq,
                                                           const RatingRecord &rating)
{
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    return addRating(rating, {*kioskId, seq, {}, {}, {}});
}

Result<Recorded> ImportTransaction::Writer::addFileRating(const RatingRecord &rating,
                                                          const QByteArray &rowHash,
                                                          const FilePlace &place)
{
    PUAS_RETURN_IF_FAILED(requireHash(rowHash));
    const auto source = m_codes.source(place.file);
    if (!source)
        return tl::unexpected(source.error());
    return addRating(rating, {{}, {}, rowHash, *source, place.row});
}

Result<Recorded> ImportTransaction::Writer::addRating(const RatingRecord &rating,
                                                      const Identity &identity)
{
    PUAS_RETURN_IF_FAILED(requireAnswers(rating.answers));
    PUAS_RETURN_IF_FAILED(requireCodes(rating.groups));
    PUAS_RETURN_IF_FAILED(requireCodes(rating.reasons));
    const auto place = placeOf(rating.atUtcMs, rating.office, rating.counter, rating.officer,
                               rating.service);
    if (!place)
        return tl::unexpected(place.error());
    TalliedRating tallied;
    tallied.place = *place;
    tallied.reasons = united(rating.reasons, {});
    tallied.isServed = rating.served;
    PUAS_RETURN_IF_FAILED(setAnswers(tallied, rating.answers));
    PUAS_RETURN_IF_FAILED(setGroups(tallied, united(rating.groups, {})));

    static const QString sql = QStringLiteral(
        "INSERT INTO rating (id, kiosk_id, seq, row_hash, source_id, source_row, at_ms, day, hour, "
        "office_id, counter_id, officer_id, service_id, survey, survey_version, language, "
        "group_codes, reason_codes, served, counted, why_not) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO "
        "NOTHING");
    const auto inserted = m_database.run(sql, {m_nextRating,
                                               identity.kiosk,
                                               identity.seq,
                                               identity.rowHash,
                                               identity.source,
                                               identity.sourceRow,
                                               rating.atUtcMs,
                                               place->day,
                                               place->hour,
                                               place->office,
                                               place->counter,
                                               place->officer,
                                               place->service,
                                               rating.survey,
                                               rating.surveyVersion,
                                               rating.language,
                                               joined(united(rating.groups, {})),
                                               joined(tallied.reasons),
                                               rating.served ? 1 : 0,
                                               rating.counted ? 1 : 0,
                                               rating.counted ? QString() : rating.whyNot});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (*inserted == 0)
        return Recorded::AlreadyKnown;
    PUAS_RETURN_IF_FAILED(writeAnswers(m_nextRating, tallied.answers));
    ++m_nextRating;
    if (rating.counted)
        m_deltas.addRating(tallied, 1);
    else
        m_deltas.addLeftOut(*place, rating.whyNot);
    PUAS_RETURN_IF_FAILED(flushWhenLarge());
    return Recorded::Added;
}

Result<> ImportTransaction::Writer::amend(const QString &kiosk, qint64 ratingSeq,
                                          const std::vector<Answer> &answers, const QStringList &groups,
                                          const QStringList &reasons)
{
    PUAS_RETURN_IF_FAILED(requireAnswers(answers));
    PUAS_RETURN_IF_FAILED(requireCodes(groups));
    PUAS_RETURN_IF_FAILED(requireCodes(reasons));
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    const auto found = find(*kioskId, ratingSeq);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("rating %1 of kiosk %2").arg(ratingSeq).arg(kiosk));
    const Kept &before = **found;

    Kept after = before;
    after.groupCodes = united(before.groupCodes, groups);
    after.tallied.reasons = united(before.tallied.reasons, reasons);
    PUAS_RETURN_IF_FAILED(setAnswers(after.tallied, answers));
    PUAS_RETURN_IF_FAILED(setGroups(after.tallied, after.groupCodes));
    PUAS_RETURN_IF_FAILED(writeAnswers(after.id, after.tallied.answers));
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("UPDATE rating SET group_codes = ?, reason_codes = ? WHERE id = ?"),
        {joined(after.groupCodes), joined(after.tallied.reasons), after.id}));
    if (before.counted) {
        m_deltas.addRating(before.tallied, -1);
        m_deltas.addRating(after.tallied, 1);
    }
    return flushWhenLarge();
}

Result<> ImportTransaction::Writer::addServed(const ServedCustomer &customer)
{
    const auto place = placeOf(customer.atUtcMs, customer.office, customer.counter, customer.officer,
                               customer.service);
    if (!place)
        return tl::unexpected(place.error());
    m_deltas.addServed(*place);
    return flushWhenLarge();
}

Result<Recorded> ImportTransaction::Writer::keepEvent(const QString &kiosk, qint64 seq,
                                                      const QByteArray &body, const QByteArray &link)
{
    PUAS_RETURN_IF_FAILED(requireHash(link));
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    static const QString sql = QStringLiteral("INSERT INTO kiosk_event (kiosk_id, seq, body, link) "
                                              "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const auto inserted = m_database.run(sql, {*kioskId, seq, body, link});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return *inserted == 0 ? Recorded::AlreadyKnown : Recorded::Added;
}

Result<> ImportTransaction::Writer::setKioskHead(const QString &kiosk, qint64 lastSeq,
                                                 const QByteArray &lastLink, qint64 reportedAtUtcMs,
                                                 qint64 acknowledgedSeq)
{
    PUAS_RETURN_IF_FAILED(requireHash(lastLink));
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral(
            "UPDATE kiosk SET last_seq = ?, last_link = ?, last_report_ms = ?, acknowledged_seq = "
            "CASE WHEN acknowledged_seq < ? THEN ? ELSE acknowledged_seq END WHERE id = ?"),
        {lastSeq, lastLink, reportedAtUtcMs, acknowledgedSeq, acknowledgedSeq, *kioskId}));
    return {};
}

Result<> ImportTransaction::Writer::keepProof(const QString &kiosk, const KioskProof &proof)
{
    if (proof.signature.size() != 64)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a signature has 64 bytes"));
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    const auto id = nextId(m_database, QStringLiteral("kiosk_proof"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO kiosk_proof (id, kiosk_id, first_seq, last_seq, header, signature) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {*id, *kioskId, proof.firstSeq, proof.lastSeq, proof.header, proof.signature}));
    return {};
}

Result<> ImportTransaction::Writer::recordImport(const ImportEntry &entry)
{
    const auto id = nextId(m_database, QStringLiteral("import_log"));
    if (!id)
        return tl::unexpected(id.error());
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("INSERT INTO import_log (id, at_ms, file, kiosk, first_seq, last_seq, added, "
                       "outcome, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, entry.atUtcMs, entry.file, entry.kiosk, entry.firstSeq, entry.lastSeq, entry.added,
         entry.outcome, entry.reason}));
    return {};
}

Result<> ImportTransaction::Writer::commit()
{
    PUAS_RETURN_IF_FAILED(m_deltas.flush(m_database));
    return m_database.commit();
}

Result<RatingPlace> ImportTransaction::Writer::placeOf(qint64 atUtcMs, const QString &office,
                                                       const QString &counter, const QString &officer,
                                                       const QString &service)
{
    const auto officeId = m_codes.office(office);
    if (!officeId)
        return tl::unexpected(officeId.error());
    const auto clock = m_codes.clock(*officeId);
    if (!clock)
        return tl::unexpected(clock.error());
    const auto counterId = m_codes.counter(counter, *officeId);
    if (!counterId)
        return tl::unexpected(counterId.error());
    const auto officerId = m_codes.officer(officer);
    if (!officerId)
        return tl::unexpected(officerId.error());
    const auto serviceId = m_codes.service(service);
    if (!serviceId)
        return tl::unexpected(serviceId.error());
    const LocalTime local = (*clock)->at(atUtcMs);
    return RatingPlace{local.day, local.hour, *officeId, *officerId, *counterId, *serviceId};
}

/// Each answer takes the place of the one to the same question.
Result<> ImportTransaction::Writer::setAnswers(TalliedRating &rating,
                                               const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers) {
        const auto question = m_codes.question(answer.question);
        if (!question)
            return tl::unexpected(question.error());
        if (!m_isElement.contains(*question)) {
            const auto &elements = skmElementKeys();
            m_isElement.insert(*question,
                               std::find(elements.begin(), elements.end(), answer.question.trimmed())
                                   != elements.end());
        }
        std::erase_if(rating.answers,
                      [&](const AnswerNumbers &kept) { return kept.question == *question; });
        rating.answers.push_back({*question, answer.top, answer.value});
    }
    // The index is made of answers on 4 points, so they alone make a respondent.
    rating.isSkmRespondent = std::any_of(
        rating.answers.begin(), rating.answers.end(), [this](const AnswerNumbers &answer) {
            return answer.top == 4 && m_isElement.value(answer.question);
        });
    return {};
}

Result<> ImportTransaction::Writer::setGroups(TalliedRating &rating, const QStringList &codes)
{
    rating.groups.clear();
    for (const QString &code : codes) {
        const auto group = m_codes.group(code);
        if (!group)
            return tl::unexpected(group.error());
        rating.groups.push_back(*group);
    }
    return {};
}

Result<std::optional<ImportTransaction::Writer::Kept>> ImportTransaction::Writer::find(qint64 kioskId,
                                                                                       qint64 seq)
{
    std::optional<Kept> kept;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT id, counted, day, hour, office_id, officer_id, counter_id, service_id, "
                       "group_codes, reason_codes, served FROM rating WHERE kiosk_id = ? AND seq = ?"),
        {kioskId, seq}, [&](const QSqlQuery &row) {
            kept = Kept{
                row.value(0).toLongLong(), row.value(1).toBool(), {}, parted(row.value(8).toString())};
            kept->tallied.place = {row.value(2).toLongLong(), row.value(3).toLongLong(),
                                   row.value(4).toLongLong(), row.value(5).toLongLong(),
                                   row.value(6).toLongLong(), row.value(7).toLongLong()};
            kept->tallied.reasons = parted(row.value(9).toString());
            kept->tallied.isServed = row.value(10).toBool();
        }));
    if (!kept)
        return kept;
    std::vector<Answer> answers;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT q.code, a.value, a.top FROM answer a JOIN question q ON q.id = a.question_id "
            "WHERE a.rating_id = ?"),
        {kept->id}, [&](const QSqlQuery &row) {
            answers.push_back({row.value(0).toString(), row.value(1).toInt(), row.value(2).toInt()});
        }));
    PUAS_RETURN_IF_FAILED(setAnswers(kept->tallied, answers));
    PUAS_RETURN_IF_FAILED(setGroups(kept->tallied, kept->groupCodes));
    return kept;
}

Result<> ImportTransaction::Writer::writeAnswers(qint64 ratingId,
                                                 const std::vector<AnswerNumbers> &answers)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO answer (rating_id, question_id, top, value) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (rating_id, question_id) DO UPDATE SET top = excluded.top, value = "
        "excluded.value");
    for (const AnswerNumbers &answer : answers)
        PUAS_RETURN_IF_FAILED(
            m_database.run(sql, {ratingId, answer.question, answer.top, answer.value}));
    return {};
}

Result<> ImportTransaction::Writer::flushWhenLarge()
{
    return m_deltas.isLarge() ? m_deltas.flush(m_database) : Result<>();
}

} // namespace puas
