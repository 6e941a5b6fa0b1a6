// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_office.h"

#include "app/store/store.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <memory>

namespace puas {

namespace {

/// %1 ratings, %2 day after the last one, %3 first day of three years, %4 ms of midnight UTC
/// to that in the zone.
const char *const script = R"(
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -1000000;
BEGIN;
INSERT INTO source VALUES (1, 'large.csv');
INSERT INTO question VALUES (1, 'overall');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
INSERT INTO officer (id, nip, name) SELECT i, printf('19800101200501%04d', i), printf('Petugas %03d', i) FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)
INSERT INTO counter (id, code, name, office_id) SELECT i, printf('L%03d', i), printf('Loket %03d', i), 1 FROM n;
CREATE TEMP TABLE days (idx INTEGER PRIMARY KEY, day INTEGER, start INTEGER);
WITH RECURSIVE d(day) AS (SELECT '%3' UNION ALL SELECT date(day, '+1 day') FROM d WHERE day < date('%2', '-1 day'))
INSERT INTO days SELECT row_number() OVER (ORDER BY day) - 1, CAST(replace(day, '-', '') AS INTEGER),
    CAST(strftime('%s', day) AS INTEGER) * 1000 - %4 FROM d WHERE strftime('%w', day) NOT IN ('0', '6');
WITH RECURSIVE r(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM r WHERE i + 1 < %1),
     size(days, a_day) AS (SELECT count(*), %1 / count(*) + 1 FROM days)
INSERT INTO rating (id, row_hash, source_id, source_row, at_ms, day, hour, office_id, counter_id, officer_id,
    service_id, survey, survey_version, language, group_codes, reason_codes, served, counted, why_not)
SELECT i + 1, CAST(printf('%032d', i) AS BLOB), 1, i + 1, start + 28800000 + (i % a_day) * 27000000 / a_day, day,
    8 + (i % a_day) * 27000 / a_day / 3600, 1, i % 200 / 2 + 1, i % 200 + 1, 0, '', 0, '', '', '', 1, 1, ''
FROM r, size JOIN days ON idx = i / a_day;
INSERT INTO answer SELECT id, 1, 4, CASE WHEN (id * 2654435761 >> 7) % 100 < 60 THEN 4
    WHEN (id * 2654435761 >> 7) % 100 < 86 THEN 3 WHEN (id * 2654435761 >> 7) % 100 < 95 THEN 2 ELSE 1 END FROM rating;
INSERT INTO tally SELECT 1, 0, day, 1, officer_id, counter_id, 0, 4, value, count(*)
    FROM rating JOIN answer ON rating_id = id GROUP BY day, officer_id, counter_id, value;
INSERT INTO tally_hour SELECT 1, day, hour, 1, officer_id, counter_id, 4, value, count(*)
    FROM rating JOIN answer ON rating_id = id GROUP BY day, hour, officer_id, counter_id, value;
INSERT INTO tally_month SELECT question_id, group_id, day / 100, office_id, officer_id, counter_id, service_id, top, value, sum(n)
    FROM tally GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
INSERT INTO tally_rating SELECT 0, day, 1, officer_id, counter_id, 0, count(*), 0, count(*) * 4 / 3, count(*)
    FROM rating GROUP BY day, officer_id, counter_id;
COMMIT;
)";

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle openFile(const QString &folder)
{
    sqlite3 *raw = nullptr;
    sqlite3_open((folder + QStringLiteral("/office.sqlite")).toUtf8().constData(), &raw);
    return Handle(raw, sqlite3_close);
}

} // namespace

QString makeLargeOffice(const QString &folder, qint64 ratings, QDate today)
{
    if (const auto made = Store::create(
            folder, {QStringLiteral("BESAR"), QStringLiteral("Kabupaten besar"), "Asia/Jakarta"});
        !made)
        return errorName(made.error().code) + u' ' + made.error().detail;
    QString sql = QString::fromLatin1(script);
    sql.replace(QStringLiteral("%1"), QString::number(ratings))
        .replace(QStringLiteral("%2"), today.toString(Qt::ISODate))
        .replace(QStringLiteral("%3"), today.addYears(-3).toString(Qt::ISODate))
        .replace(QStringLiteral("%4"), QStringLiteral("25200000"));
    const Handle file = openFile(folder);
    char *message = nullptr;
    sqlite3_exec(file.get(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString failure = QString::fromUtf8(message);
    sqlite3_free(message);
    if (failure.isEmpty())
        sqlite3_exec(file.get(), "PRAGMA journal_mode = WAL;", nullptr, nullptr, nullptr);
    return failure;
}

double rawScanMs(const QString &folder, qint64 from, qint64 until)
{
    const Handle file = openFile(folder);
    const QByteArray sql
        = QStringLiteral(
              "SELECT officer_id, top, value, count(*) FROM rating JOIN answer ON rating_id = id "
              "WHERE counted = 1 AND day >= %1 AND day < %2 GROUP BY officer_id, top, value")
              .arg(from)
              .arg(until)
              .toUtf8();
    QElapsedTimer timer;
    timer.start();
    const int code = sqlite3_exec(file.get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace puas
