// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_row_identity.h"
#include "app/intake/csv_row_reader.h"
#include "app/intake/csv_time.h"
#include "tests/support/expect.h"

#include <QDateTime>

using namespace puas;
using namespace puas::test;

namespace {

const QString header = QStringLiteral("at,office,counter,officer,service,overall,conduct");

CsvRow rowOf(const QString &text, qint64 line = 2)
{
    return {line, text.split(QLatin1Char(','))};
}

CsvRowReader readerFor(const QString &columns, int top = 4)
{
    const Office home{QStringLiteral("HOME"), QStringLiteral("Home"), "Asia/Jakarta"};
    const Office east{QStringLiteral("EAST"), QStringLiteral("East"), "Asia/Jayapura"};
    CsvSettings settings;
    settings.top = top;
    settings.today = QDate(2026, 10, 15);
    return {*CsvColumns::fromHeader(rowOf(columns, 1)), settings, home, {home, east}};
}

QString utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString answersOf(const RatingRecord &rating)
{
    QStringList answers;
    for (const Answer &answer : rating.answers)
        answers.append(
            QStringLiteral("%1=%2/%3").arg(answer.question).arg(answer.value).arg(answer.top));
    return answers.join(QLatin1Char(' '));
}

Hash identityOf(const QString &columns, const QString &row, int top = 4)
{
    CsvRowIdentity identity;
    return identity.next(csvRowContent(**readerFor(columns, top).read(rowOf(row))));
}

} // namespace

class CsvRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void times_data();
    void times();
    void refusedTimes_data();
    void refusedTimes();
    void goodRow();
    void emptyRowIsNone();
    void badCells_data();
    void badCells();
    void identity();
    void identityIsPinned();
};

void CsvRowsTest::headers_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("outcome"); // "ok" or how the complaint begins
    const auto row = [](const char *columns, const char *outcome) {
        QTest::newRow(columns) << QString::fromLatin1(columns) << QString::fromLatin1(outcome);
    };
    row("at,office,counter,officer,service,overall", "ok");
    row("overall,service,officer,counter,office,at", "ok");
    row("At,OFFICE,Counter,officer,service,overall", "ok");
    row("at,office,counter,officer,service", "line 1: no column of a question");
    row("office,counter,officer,service,overall", "line 1: column at is missing");
    row("at,counter,officer,service,overall", "line 1: column office is missing");
    row("at,office,officer,service,overall", "line 1: column counter is missing");
    row("at,office,counter,service,overall", "line 1: column officer is missing");
    row("at,office,counter,officer,overall", "line 1: column service is missing");
    row("at,office,counter,officer,service,overall,overall", "line 1: column overall stands twice");
    row("at,office,counter,officer,service,AT,overall", "line 1: column at stands twice");
    row("at,office,counter,officer,service,,overall", "line 1: column 6 has no name");
    row("at,office,counter,officer,service,over all", "line 1: column 6, \"over all\"");
    row("2026-10-01T08:00:00,A,B,C,D,4", "line 1: column 1, \"2026-10-01T08:00:00\"");
}

void CsvRowsTest::headers()
{
    QFETCH(QString, columns);
    QFETCH(QString, outcome);
    const auto read = CsvColumns::fromHeader(rowOf(columns, 1));
    const QString got = read ? ok : read.error().detail;
    QVERIFY2(got.startsWith(outcome), qPrintable(got));
}

void CsvRowsTest::times_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *zone, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(zone) << QString::fromLatin1(expected);
    };
    row("2026-10-01T08:30:00+07:00", "Asia/Jakarta", "2026-10-01T01:30:00.000Z");
    row("2026-10-01T08:30:00Z", "Asia/Jakarta", "2026-10-01T08:30:00.000Z");
    row("2026-10-01T08:30:00-0230", "Asia/Jakarta", "2026-10-01T11:00:00.000Z");
    row("2026-10-01T08:30+07", "Asia/Jayapura", "2026-10-01T01:30:00.000Z");
    row("2026-10-01T08:30:00", "Asia/Jakarta", "2026-10-01T01:30:00.000Z");
    row("2026-10-01 08:30", "Asia/Jayapura", "2026-09-30T23:30:00.000Z");
    row("2026-10-01 08:30:15.5", "Asia/Jakarta", "2026-10-01T01:30:15.500Z");
    row("2026-10-01 08:30:15,123456", "Asia/Jakarta", "2026-10-01T01:30:15.123Z");
    row("2026-10-01", "Asia/Jakarta", "2026-09-30T17:00:00.000Z");
    row("2024-02-29", "Asia/Makassar", "2024-02-28T16:00:00.000Z");
}

void CsvRowsTest::times()
{
    QFETCH(QString, zone);
    const auto time = parseRatingTime(QString::fromLatin1(QTest::currentDataTag()),
                                      QTimeZone(zone.toLatin1()));
    PUAS_VERIFY_OK(time);
    QTEST(utc(*time), "expected");
}

void CsvRowsTest::refusedTimes_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *text :
         {"", "yesterday", "01/10/2026", "2026-10-01T", "2026-10-01T8:30", "2026-10-01T08",
          "2026-13-01", "2026-02-29", "2026-10-32 08:00", "2026-10-01T24:00", "2026-10-01T08:60",
          "2026-10-01T08:30:60", "2026-10-01T08:30+24:00", "2026-10-01T08:30+07:60",
          "2026-10-01T08:30:00+07:00x", "2026-10-01T08:30 WIB"})
        QTest::newRow(text) << QStringLiteral("Asia/Jakarta");
    QTest::newRow("2026-03-29T02:30:00") << QStringLiteral("Europe/Berlin"); // the clocks jump over it
}

void CsvRowsTest::refusedTimes()
{
    QFETCH(QString, zone);
    PUAS_COMPARE_ERROR(
        parseRatingTime(QString::fromLatin1(QTest::currentDataTag()), QTimeZone(zone.toLatin1())),
        ErrorCode::InvalidInput);
}

void CsvRowsTest::goodRow()
{
    const auto rating = readerFor(header).read(
        rowOf(QStringLiteral("2026-10-01T08:00,EAST,L1,1985,KTP,4,2")));
    PUAS_VERIFY_OK(rating);
    QCOMPARE(utc((*rating)->atUtcMs),
             QStringLiteral("2026-09-30T23:00:00.000Z")); // the row's office's zone
    QCOMPARE((*rating)->office, QStringLiteral("EAST"));
    QCOMPARE((*rating)->counter, QStringLiteral("L1"));
    QCOMPARE((*rating)->officer, QStringLiteral("1985"));
    QCOMPARE((*rating)->service, QStringLiteral("KTP"));
    QCOMPARE(answersOf(**rating), QStringLiteral("conduct=2/4 overall=4/4"));
    QVERIFY((*rating)->counted);
}

void CsvRowsTest::emptyRowIsNone()
{
    const auto rating = readerFor(header).read(rowOf(QStringLiteral(",,,,,,")));
    PUAS_VERIFY_OK(rating);
    QVERIFY(!*rating);
}

void CsvRowsTest::badCells_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<QString>("complaint"); // empty: the row is good
    const auto row = [](const char *text, int top, const char *complaint) {
        QTest::addRow("%s of %d", text, top) << top << QString::fromLatin1(complaint);
    };
    row("2026-10-01,,,,,4,", 4, "");
    row("2026-10-01,,,,,,1", 4, "");
    row("2026-10-01,,,,,5,", 5, "");
    row("2026-10-01,,,,,5,", 4, "line 2, column overall: \"5\" is not a whole number from 1 to 4");
    row("2026-10-01,,,,,3,", 2, "line 2, column overall: \"3\" is not a whole number from 1 to 2");
    row("2026-10-01,,,,,0,", 4, "line 2, column overall: \"0\"");
    row("2026-10-01,,,,,4,-1", 4, "line 2, column conduct: \"-1\"");
    row("2026-10-01,,,,,3.0,", 4, "line 2, column overall: \"3.0\"");
    row("2026-10-01,,,,,good,", 4, "line 2, column overall: \"good\"");
    row("2026-10-01,,,,,=4,", 4, "line 2, column overall: \"=4\"");
    row("2026-10-01,,,,,,", 4, "line 2: no answer");
    row(",,,,,4,", 4, "line 2, column at: no time");
    row("1999-12-31,,,,,4,", 4, "line 2, column at: \"1999-12-31\" is before 2000-01-01");
    row("2000-01-01,,,,,4,", 4, "");
    row("2026-10-16T23:59:59,,,,,4,", 4, ""); // tomorrow
    row("2026-10-17,,,,,4,", 4, "line 2, column at: \"2026-10-17\" is in the future");
    row("2026-10-01,,,,,4", 4, "line 2: 6 fields, the header has 7");
    row("2026-10-01,,,,,4,,", 4, "line 2: 8 fields, the header has 7");
    row("2026-10-01,,,1.98501E+17,,4,", 4, "line 2, column officer: a spreadsheet has shortened");
}

void CsvRowsTest::badCells()
{
    QFETCH(int, top);
    QFETCH(QString, complaint);
    const QString text = QString::fromLatin1(QTest::currentDataTag())
                             .section(QStringLiteral(" of "), 0, 0);
    const auto rating = readerFor(header, top).read(rowOf(text));
    if (complaint.isEmpty()) {
        PUAS_VERIFY_OK(rating);
        return;
    }
    PUAS_COMPARE_ERROR(rating, ErrorCode::InvalidInput);
    QVERIFY2(rating.error().detail.startsWith(complaint), qPrintable(rating.error().detail));
}

void CsvRowsTest::identity()
{
    const QString row = QStringLiteral("2026-10-01T08:00,HOME,L1,1985,KTP,4,2");
    const Hash one = identityOf(header, row);

    // The same content in other words is the same row.
    QCOMPARE(identityOf(header, QStringLiteral("2026-10-01 08:00:00+07:00,HOME,L1,1985,KTP,4,2")), one);
    QCOMPARE(identityOf(header, QStringLiteral("2026-10-01T08:00,,L1,1985,KTP,4,2")), one);
    QCOMPARE(identityOf(QStringLiteral("conduct,overall,service,officer,counter,office,at"),
                        QStringLiteral("2,4,KTP,1985,L1,HOME,2026-10-01T08:00")),
             one);
    QCOMPARE(identityOf(header + QStringLiteral(",time"), row + QLatin1Char(',')), one);

    // Anything else makes another row; texts do not run into each other.
    for (const char *other :
         {"2026-10-01T08:01,HOME,L1,1985,KTP,4,2", "2026-10-01T08:00,EAST,L1,1985,KTP,4,2",
          "2026-10-01T08:00,HOME,L2,1985,KTP,4,2", "2026-10-01T08:00,HOME,L11,985,KTP,4,2",
          "2026-10-01T08:00,HOME,L1,1985,KK,4,2", "2026-10-01T08:00,HOME,L1,1985,KTP,3,2",
          "2026-10-01T08:00,HOME,L1,1985,KTP,4,", "2026-10-01T08:00,HOME,L1,1985,KTP,2,4"})
        QVERIFY2(identityOf(header, QString::fromLatin1(other)) != one, other);
    QVERIFY(identityOf(header, row, 5) != one);

    // Two equal rows of one file are two ratings, in every file the same two.
    CsvRowIdentity first;
    CsvRowIdentity again;
    const Hash rating = csvRowContent(**readerFor(header).read(rowOf(row)));
    const Hash firstTime = first.next(rating);
    const Hash secondTime = first.next(rating);
    QCOMPARE(firstTime, one);
    QVERIFY(secondTime != one);
    QCOMPARE(again.next(rating), firstTime);
    QCOMPARE(again.next(rating), secondTime);
}

void CsvRowsTest::identityIsPinned()
{
    // Stores know rows by it: the worked example of FORMAT.md, for ever.
    QCOMPARE(toHex(identityOf(header, QStringLiteral("2026-10-01T08:00,HOME,L1,1985,KTP,4,2"))),
             QStringLiteral("41d62868473f8116d321a2cd83b5864050119bdf1a4c6414f69345eaa052dce3"));
}

QTEST_GUILESS_MAIN(CsvRowsTest)
#include "csv_rows_test.moc"
