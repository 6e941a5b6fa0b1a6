// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/edits.h"

#include "app/event/event.h"
#include "app/seal/hash.h"

namespace puas::test {

namespace {

QString blob(const QByteArray &bytes)
{
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(bytes.toHex()));
}

/// Somebody who knows the format: turns one answer in an event and computes all links after
/// it anew, the kiosk's row and the rating's answer with them.
QStringList rewrittenHistory(const MemoryKiosk &kiosk, quint64 seq)
{
    std::vector<QByteArray> bodies = kiosk.bundle(BoxPublicKey{}, 1).bodies;
    Event event = *decodeEvent(bodies[seq - 1]);
    std::get<Rated>(event.payload).answers = {{QStringLiteral("overall"), 4, 4}};
    bodies[seq - 1] = *encodeEvent(event);
    QStringList statements;
    Hash link = firstLink(kiosk.key().publicKey());
    for (quint64 i = 1; i <= bodies.size(); ++i) {
        link = nextLink(link, bodies[i - 1]);
        statements.append(
            QStringLiteral(
                "UPDATE kiosk_event SET body = %1, link = %2 WHERE kiosk_id = 1 AND seq = %3")
                .arg(blob(bodies[i - 1]), blob(toBytes(link)))
                .arg(i));
    }
    statements.append(
        QStringLiteral("UPDATE kiosk SET last_link = %1 WHERE id = 1").arg(blob(toBytes(link))));
    statements.append(QStringLiteral("UPDATE answer SET value = 4 WHERE rating_id = (SELECT id FROM "
                                     "rating WHERE kiosk_id = 1 AND seq = %1)")
                          .arg(seq));
    return statements;
}

} // namespace

QString sql(const char *text)
{
    return QString::fromUtf8(text)
        .replace(QStringLiteral("$siti"), siti)
        .replace(QStringLiteral("$budi"), budi);
}

std::vector<Edit> editsOfHistories(const MemoryKiosk &kiosk)
{
    const QString firstRating = QStringLiteral("(SELECT min(id) FROM rating WHERE kiosk_id = 1)");
    const auto rating = [&](const char *set) {
        return QStringLiteral("UPDATE rating SET %1 WHERE id = %2").arg(sql(set), firstRating);
    };
    const QString otherBody = sql("UPDATE kiosk_event SET body = (SELECT body FROM kiosk_event WHERE "
                                  "kiosk_id = 1 AND seq = 3) WHERE kiosk_id = 1 AND seq = 5");
    return {
        {"event: body", {otherBody}, {"event 5: does not fit its chain"}},
        {"event: link",
         {sql("UPDATE kiosk_event SET link = zeroblob(32) WHERE kiosk_id = 1 AND seq = 7")},
         {"event 7: does not fit its chain"}},
        {"event: deleted",
         {sql("DELETE FROM kiosk_event WHERE kiosk_id = 1 AND seq = 9")},
         {"event 9: does not fit its chain"}},
        {"event: number",
         {sql("UPDATE kiosk_event SET seq = 900 WHERE kiosk_id = 1 AND seq = 9")},
         {"event 9: does not fit its chain"}},
        {"event: the last one deleted",
         {sql("DELETE FROM kiosk_event WHERE kiosk_id = 2 AND seq = 33")},
         {"event 33: the end of the history is missing, the kiosk signed a head at event 33"}},
        {"event: all deleted",
         {sql("DELETE FROM kiosk_event WHERE kiosk_id = 2")},
         {"event 1: the end of the history is missing", "rating 1 (officer $budi"}},
        {"event: one appended",
         {sql("INSERT INTO kiosk_event SELECT kiosk_id, 34, body, link FROM kiosk_event WHERE kiosk_id "
              "= 2 AND seq = 33")},
         {"event 34: does not fit its chain"}},
        {"event: the tail cut, head set back",
         {sql("DELETE FROM answer WHERE rating_id IN (SELECT id FROM rating WHERE kiosk_id = 2 AND seq "
              "> 30)"),
          sql("DELETE FROM rating WHERE kiosk_id = 2 AND seq > 30"),
          sql("DELETE FROM kiosk_event WHERE kiosk_id = 2 AND seq > 30"),
          sql("UPDATE kiosk SET last_seq = 30, last_link = (SELECT link FROM kiosk_event WHERE "
              "kiosk_id = 2 "
              "AND seq = 30) WHERE id = 2")},
         {"event 31: the end of the history is missing", "last_seq is not what"}},
        {"event: the whole history rewritten",
         rewrittenHistory(kiosk, 30),
         {"is not the one that the kiosk signed", "last_link is not what"}},
        {"proof: header",
         {sql("UPDATE kiosk_proof SET header = x'a0' WHERE id = 1")},
         {"bad-signature", "the signed header of its bundle to event"}},
        {"proof: signature",
         {sql("UPDATE kiosk_proof SET signature = zeroblob(64) WHERE id = 2")},
         {"bad-signature", "the signed header of its bundle to event"}},
        {"proof: signature of another one",
         {sql("UPDATE kiosk_proof SET signature = (SELECT signature FROM kiosk_proof WHERE id = 3) "
              "WHERE id = 1")},
         {"bad-signature"}},
        {"proof: numbers",
         {sql("UPDATE kiosk_proof SET first_seq = 2 WHERE id = 1")},
         {"its row says 2 to"}},
        {"proof: deleted",
         {sql("DELETE FROM kiosk_proof WHERE id = 1")},
         {"is not the one in the import's act", "is missing"}},
        {"proof: the last one deleted",
         {sql("DELETE FROM kiosk_proof WHERE kiosk_id = 2")},
         {"nothing that the kiosk signed ends here"}},
        {"proof: another one's",
         {sql("UPDATE kiosk_proof SET kiosk_id = 1 WHERE kiosk_id = 2")},
         {"bad-signature"}},
        {"proof: invented",
         {sql("INSERT INTO kiosk_proof SELECT 99, kiosk_id, first_seq, last_seq, header, signature "
              "FROM kiosk_proof "
              "WHERE kiosk_id = 2")},
         {"no act of an import brought it"}},
        {"rating: officer",
         {rating("officer_id = (SELECT id FROM officer WHERE nip = '$budi')")},
         {"rating 3 (officer $budi, day 2026-10-05) is not what its events say: officer"}},
        {"rating: time", {rating("at_ms = at_ms + 60000")}, {"rating 3", "time is"}},
        {"rating: day",
         {rating("day = 20261101")},
         {"day 20261101, hour 8 do not follow from its time"}},
        {"rating: hour", {rating("hour = 23")}, {"hour 23 do not follow from its time"}},
        {"rating: office", {rating("office_id = 2")}, {"rating 3", "office is"}},
        {"rating: counter", {rating("counter_id = 0")}, {"rating 3", "counter is"}},
        {"rating: service", {rating("service_id = 0")}, {"rating 3", "service is"}},
        {"rating: groups", {rating("group_codes = 'women'")}, {"rating 3", "groups is"}},
        {"rating: reasons", {rating("reason_codes = 'slow'")}, {"rating 3", "reasons is"}},
        {"rating: survey", {rating("survey = 'x'")}, {"rating 3", "survey is"}},
        {"rating: survey's version", {rating("survey_version = 9")}, {"rating 3", "survey is"}},
        {"rating: language", {rating("language = 'en'")}, {"rating 3", "language is"}},
        {"rating: served", {rating("served = 1")}, {"rating 3", "served is"}},
        {"rating: counted", {rating("counted = 0, why_not = 'training'")}, {"rating 3", "counted is"}},
        {"rating: why not", {rating("why_not = 'x'")}, {"rating 3", "why not is"}},
        {"rating: number of its event",
         {rating("seq = 5000")},
         {"rating 5000", "is in no event", "rating 3 is missing"}},
        {"rating: kiosk", {rating("kiosk_id = 2, seq = 400")}, {"rating 400", "is in no event"}},
        {"rating: a file's row", {rating("source_row = 3")}, {"rating 3 names a file"}},
        {"rating: deleted",
         {QStringLiteral("DELETE FROM answer WHERE rating_id = ") + firstRating,
          QStringLiteral("DELETE FROM rating WHERE id = ") + firstRating},
         {"rating 3 is missing"}},
        {"rating: invented",
         {QStringLiteral(
              "INSERT INTO rating SELECT 9999, kiosk_id, 7000, row_hash, source_id, source_row, at_ms, "
              "day, "
              "hour, office_id, counter_id, officer_id, service_id, survey, survey_version, language, "
              "group_codes, reason_codes, served, counted, why_not, clock_ms, clock_doubt FROM rating WHERE id = ")
          + firstRating},
         {"rating 7000 (officer $siti, day 2026-10-05) is in no event"}},
        {"answer: value",
         {QStringLiteral("UPDATE answer SET value = 1 WHERE rating_id = ") + firstRating},
         {"rating 3 (officer $siti, day 2026-10-05) is not what its events say: answers"}},
        {"answer: scale",
         {QStringLiteral("UPDATE answer SET top = 5 WHERE rating_id = ") + firstRating},
         {"rating 3", "answers is"}},
        {"answer: off its scale",
         {QStringLiteral("UPDATE answer SET value = 9 WHERE rating_id = ") + firstRating},
         {"rating 3", "9 of 4 is no answer"}},
        {"answer: question",
         {QStringLiteral(
              "UPDATE answer SET question_id = (SELECT id FROM question WHERE code = 'conduct') WHERE "
              "rating_id = ")
          + firstRating},
         {"rating 3", "answers is"}},
        {"answer: deleted",
         {QStringLiteral("DELETE FROM answer WHERE rating_id = ") + firstRating},
         {"rating 3", "answers is \"nothing\""}},
        {"answer: of no rating",
         {sql("INSERT INTO answer VALUES (8888, 1, 4, 4)")},
         {"answer points to nothing in rating"}},
    };
}

std::vector<Edit> editsOfFileRows()
{
    const QString firstRow = QStringLiteral("(SELECT min(id) FROM rating WHERE row_hash IS NOT NULL)");
    const auto fileRow = [&](const char *set) {
        return QStringLiteral("UPDATE rating SET %1 WHERE id = %2").arg(sql(set), firstRow);
    };
    return {
        {"row: officer",
         {fileRow("officer_id = (SELECT id FROM officer WHERE nip = '$budi')")},
         {"rows of past.csv (act ", "ratings 1 to 4): are not those that were taken in"}},
        {"row: time", {fileRow("at_ms = at_ms + 1000")}, {"rows of past.csv"}},
        {"row: service", {fileRow("service_id = 0")}, {"rows of past.csv"}},
        {"row: line", {fileRow("source_row = 77")}, {"rows of past.csv"}},
        {"row: identity", {fileRow("row_hash = zeroblob(32)")}, {"rows of past.csv"}},
        {"row: file",
         {fileRow("source_id = (SELECT id FROM source WHERE label = 'csv:five.csv')")},
         {"rating 1 (csv:five.csv, row 2, officer $siti, day 2026-09-01): act",
          "brought it from past.csv"}},
        {"row: counted",
         {fileRow("counted = 0, why_not = 'x'")},
         {"it counts, or not, against the office's journal"}},
        {"row: groups", {fileRow("group_codes = 'women'")}, {"it says more than a file can"}},
        {"row: answer",
         {QStringLiteral("UPDATE answer SET value = 1 WHERE rating_id = ") + firstRow},
         {"rows of past.csv"}},
        {"row: an answer more",
         {QStringLiteral("INSERT INTO answer SELECT %1, id, 4, 4 FROM question WHERE code = 'conduct'")
              .arg(firstRow)},
         {"rows of past.csv"}},
        {"row: number", {fileRow("id = 7777")}, {"no act of an import brought it"}},
        {"row: deleted",
         {QStringLiteral("DELETE FROM answer WHERE rating_id = ") + firstRow,
          QStringLiteral("DELETE FROM rating WHERE id = ") + firstRow},
         {"rows of past.csv (act ", "3 are there, 4 were taken in"}},
        {"row: invented",
         {QStringLiteral("INSERT INTO rating SELECT 9999, kiosk_id, seq, zeroblob(32), source_id, 9, "
                         "at_ms, day, hour, "
                         "office_id, counter_id, officer_id, service_id, survey, survey_version, "
                         "language, group_codes, "
                         "reason_codes, served, counted, why_not, clock_ms, clock_doubt FROM rating WHERE id = ")
          + firstRow},
         {"rating 9999 (csv:past.csv, row 9, officer $siti, day 2026-09-01): no act of an import "
          "brought it"}},
        {"row: made a kiosk's",
         {fileRow("row_hash = NULL, source_id = NULL, kiosk_id = 1, seq = 6000")},
         {"rating 6000", "is in no event", "rows of past.csv"}},
        {"source: label",
         {sql("UPDATE source SET label = 'csv:other.csv' WHERE label = 'csv:past.csv'")},
         {"brought it from past.csv", "source csv:other.csv: no act took in a file of this name"}},
        {"source: invented",
         {sql("INSERT INTO source VALUES (50, 'csv:x.csv')")},
         {"source csv:x.csv: no act"}},
    };
}

} // namespace puas::test
