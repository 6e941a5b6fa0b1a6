// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/period.h"

#include <QTest>

using namespace puas;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void parsesAnyDays_data();
    void parsesAnyDays();
    void refuses_data();
    void refuses();
    void tilesTheCalendar_data();
    void tilesTheCalendar();
    void rangeOfWholeDays();
};

void PeriodTest::parses_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *text, QDate first, QDate last, const char *previous,
                        const char *next) {
        QTest::newRow(text) << first << last << QString::fromLatin1(previous)
                            << QString::fromLatin1(next);
    };
    row("2026-10", {2026, 10, 1}, {2026, 10, 31}, "2026-09", "2026-11");
    row("2026-01", {2026, 1, 1}, {2026, 1, 31}, "2025-12", "2026-02");
    row("2028-02", {2028, 2, 1}, {2028, 2, 29}, "2028-01", "2028-03");
    row("2026-Q1", {2026, 1, 1}, {2026, 3, 31}, "2025-Q4", "2026-Q2");
    row("2026-Q4", {2026, 10, 1}, {2026, 12, 31}, "2026-Q3", "2027-Q1");
    row("2026-S1", {2026, 1, 1}, {2026, 6, 30}, "2025-S2", "2026-S2");
    row("2026-S2", {2026, 7, 1}, {2026, 12, 31}, "2026-S1", "2027-S1");
    row("2026", {2026, 1, 1}, {2026, 12, 31}, "2025", "2027");
}

void PeriodTest::parses()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto period = Period::parse(text);
    QVERIFY(period);
    QTEST(period->range().first, "first");
    QTEST(period->range().last(), "last");
    QCOMPARE(period->toString(), text);
    QTEST(period->previous().toString(), "previous");
    QTEST(period->next().toString(), "next");
}

void PeriodTest::parsesAnyDays_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *text, const char *read, const char *previous, const char *next) {
        QTest::newRow(text) << QString::fromLatin1(read) << QString::fromLatin1(previous) << QString::fromLatin1(next);
    };
    row("2026-10-05..2026-11-20", "2026-10-05..2026-11-20", "2026-08-19..2026-10-04", "2026-11-21..2027-01-06");
    row("2026-02-28..2026-02-28", "2026-02-28..2026-02-28", "2026-02-27..2026-02-27", "2026-03-01..2026-03-01");
    row("2026-10-01..2026-11-30", "2026-10-01..2026-11-30", "2026-08-01..2026-09-30", "2026-12-01..2027-01-30");
    // What is a month, quarter, semester or year is that.
    row("2026-10-01..2026-10-31", "2026-10", "2026-09", "2026-11");
    row("2026-07-01..2026-09-30", "2026-Q3", "2026-Q2", "2026-Q4");
    row("2026-07-01..2026-12-31", "2026-S2", "2026-S1", "2027-S1");
    row("2026-01-01..2026-12-31", "2026", "2025", "2027");
    row("2026-Q4", "2026-Q4", "2026-Q3", "2027-Q1");
}

void PeriodTest::parsesAnyDays()
{
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto period = Period::parseAny(text);
    QVERIFY(period);
    QTEST(period->toString(), "read");
    QTEST(period->previous().toString(), "previous");
    QTEST(period->next().toString(), "next");
    QCOMPARE(period->next().previous(), *period);
    const bool isDays = period->toString().contains(QStringLiteral(".."));
    QCOMPARE(period->canBeSettled(), !isDays);
    if (isDays) // nothing that decides pay reads them
        QCOMPARE(Period::parse(text).error().code, ErrorCode::InvalidArgument);
}

void PeriodTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "26-10", "2026-13", "2026-00", "2026-1", "2026-Q5", "2026-Q0", "2026-S3", "2026-10-01",
          "2026-10-05..2026-10-04", "2026-10-05..", "2026-02-30..2026-03-01", "2026-10 ", " 2026", "2026-", "2026-q1", "oktober 2026", "0000", "20260", "2026-10\n"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void PeriodTest::refuses()
{
    QFETCH(QString, text);
    const auto period = Period::parse(text);
    QVERIFY(!period);
    QCOMPARE(period.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(Period::parseAny(text).error().code, ErrorCode::InvalidArgument);
}

void PeriodTest::tilesTheCalendar_data()
{
    QTest::addColumn<Period::Kind>("kind");
    QTest::newRow("month") << Period::Kind::Month;
    QTest::newRow("quarter") << Period::Kind::Quarter;
    QTest::newRow("semester") << Period::Kind::Semester;
    QTest::newRow("year") << Period::Kind::Year;
}

/// Each day belongs to exactly one period, and the next one starts where it ends.
void PeriodTest::tilesTheCalendar()
{
    QFETCH(Period::Kind, kind);
    for (QDate day(2023, 12, 1); day < QDate(2029, 2, 1); day = day.addDays(1)) {
        const Period period = Period::containing(day, kind);
        QVERIFY(period.range().contains(day));
        QCOMPARE(period.next().range().first, period.range().end);
        QVERIFY(period.next().previous() == period);
        QVERIFY(Period::parse(period.toString()).value() == period);
    }
}

void PeriodTest::rangeOfWholeDays()
{
    const QDate day(2026, 11, 24);
    QCOMPARE(DateRange::inclusive(day, day)->days(), 1);
    QVERIFY(DateRange::inclusive(day, day)->contains(day));
    QVERIFY(!DateRange::inclusive(day, day)->contains(day.addDays(1)));
    QCOMPARE(DateRange::inclusive(day, day.addDays(-1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(DateRange::inclusive({}, day).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
