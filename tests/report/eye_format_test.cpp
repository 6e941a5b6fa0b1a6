// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv_table.h"
#include "app/report/eye_format.h"
#include "app/report/time_chart.h"

#include <QTemporaryDir>
#include <QTest>

using namespace puas;

namespace {

const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

/// What people read: commas, dots, dates; and what machines read: neither.
class EyeFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void decimals_data();
    void decimals();
    void sharesAreRoundedOnceFromTheRatio_data();
    void sharesAreRoundedOnceFromTheRatio();
    void words_data();
    void words();
    void csvCells_data();
    void csvCells();
    void csvIsWholeOrNotThere();
    void timeScale_data();
    void timeScale();
};

void EyeFormatTest::decimals_data()
{
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("difference");
    QTest::newRow("two digits") << Decimal{8320, 2} << QStringLiteral("83,20") << QStringLiteral("+83,20");
    QTest::newRow("thousands") << Decimal{225'400, 2} << QStringLiteral("2.254,00") << QStringLiteral("+2.254,00");
    QTest::newRow("below one") << Decimal{7, 2} << QStringLiteral("0,07") << QStringLiteral("+0,07");
    QTest::newRow("minus is U+2212") << Decimal{-9, 2} << QStringLiteral("−0,09") << QStringLiteral("−0,09");
    QTest::newRow("zero has no sign") << Decimal{0, 1} << QStringLiteral("0,0") << QStringLiteral("0,0");
    QTest::newRow("whole") << Decimal{100, 0} << QStringLiteral("100") << QStringLiteral("+100");
}

void EyeFormatTest::decimals()
{
    QFETCH(Decimal, value);
    const EyeFormat format(indonesian);
    QTEST(format.decimal(value), "text");
    QTEST(format.difference(value), "difference");
}

void EyeFormatTest::sharesAreRoundedOnceFromTheRatio_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("104 of 125") << qint64(104) << qint64(125) << 2 << QStringLiteral("83,20");
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << 2 << QStringLiteral("66,67");
    QTest::newRow("half up") << qint64(1) << qint64(16) << 1 << QStringLiteral("6,3");
    QTest::newRow("79.99 is not 80 with two digits") << qint64(7999) << qint64(10'000) << 2 << QStringLiteral("79,99");
    QTest::newRow("and is 80.0 with one") << qint64(7999) << qint64(10'000) << 1 << QStringLiteral("80,0");
    QTest::newRow("all") << qint64(10'000'000) << qint64(10'000'000) << 2 << QStringLiteral("100,00");
    QTest::newRow("none") << qint64(0) << qint64(9) << 2 << QStringLiteral("0,00");
}

void EyeFormatTest::sharesAreRoundedOnceFromTheRatio()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    QFETCH(int, digits);
    QTEST(EyeFormat(indonesian).share({satisfied, n}, digits), "text");
}

void EyeFormatTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const EyeFormat id(indonesian);
    const EyeFormat en(english);
    const QDate day(2026, 11, 24);
    QTest::newRow("count") << id.count(2254) << QStringLiteral("2.254");
    QTest::newRow("count, English") << en.count(2254) << QStringLiteral("2,254");
    QTest::newRow("interval") << id.interval({0.6758, 0.7961}, QStringLiteral("sampai")) << QStringLiteral("67,6 sampai 79,6");
    QTest::newRow("narrow interval") << id.narrowInterval({7380, 2}, {10'000, 2}) << QStringLiteral("73,8\u2009–\u2009100");
    QTest::newRow("narrow, one value") << id.narrowInterval({100, 0}, {10'000, 2}) << QStringLiteral("100");
    QTest::newRow("rupiah") << id.rupiah(48'218'735) << QStringLiteral("Rp\u00a048.218.735");
    QTest::newRow("rupiah taken") << id.rupiah(-770'000) << QStringLiteral("−Rp\u00a0770.000");
    QTest::newRow("long date") << id.longDate(day) << QStringLiteral("Selasa 24 November 2026");
    QTest::newRow("short date") << id.shortDate(day) << QStringLiteral("24 Nov");
    QTest::newRow("time") << id.time(QTime(8, 14)) << QStringLiteral("08.14");
    QTest::newRow("time, English") << en.time(QTime(8, 14)) << QStringLiteral("08:14");
    QTest::newRow("moment") << id.dateTime(QDateTime(day, QTime(8, 14))) << QStringLiteral("Selasa 24 November 2026, 08.14");
    QTest::newRow("month") << id.period(*Period::parse(u"2026-11")) << QStringLiteral("November 2026");
    QTest::newRow("month, short") << id.shortPeriod(*Period::parse(u"2026-05")) << QStringLiteral("Mei 2026");
    QTest::newRow("quarter") << en.period(*Period::parse(u"2026-Q4")) << QStringLiteral("Quarter IV 2026");
    QTest::newRow("semester") << en.period(*Period::parse(u"2026-S2")) << QStringLiteral("Semester II 2026");
    QTest::newRow("year") << id.period(*Period::parse(u"2026")) << QStringLiteral("2026");
    QTest::newRow("numbers") << id.sequenceRange(9189, 9640) << QStringLiteral("9.189 – 9.640");
    QTest::newRow("NIP") << EyeFormat::nip(QStringLiteral("197908232006041011")) << QStringLiteral("19790823 200604 1 011");
    QTest::newRow("no NIP") << EyeFormat::nip(QStringLiteral("A-17")) << QStringLiteral("A-17");
    QTest::newRow("hash") << EyeFormat::hashShort(QStringLiteral("b41f9c0277d3aa")) << QStringLiteral("b41f 9c02 77d3");
}

void EyeFormatTest::words()
{
    QFETCH(QString, text);
    QTEST(text, "expected");
}

void EyeFormatTest::csvCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringLiteral("83.20") << QByteArray("83.20\n");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"\n");
    QTest::newRow("quotes") << QStringLiteral("say \"ah\"") << QByteArray("\"say \"\"ah\"\"\"\n");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"\n");
    QTest::newRow("a formula is text") << QStringLiteral("=1+1") << QByteArray("'=1+1\n");
    QTest::newRow("a name that would be a command") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)\n");
    QTest::newRow("a negative number is a number") << QStringLiteral("-0.09") << QByteArray("-0.09\n");
}

void EyeFormatTest::csvCells()
{
    QFETCH(QString, cell);
    TextTable table;
    table.head = {QStringLiteral("h")};
    table.rows = {{cell}};
    QFETCH(QByteArray, line);
    QCOMPARE(csvBytes(table), QByteArray("h\n") + line);
}

void EyeFormatTest::csvIsWholeOrNotThere()
{
    QTemporaryDir folder;
    const TextTable table{{QStringLiteral("n")}, {}, {{QStringLiteral("4")}}};
    const QString path = folder.filePath(QStringLiteral("scores.csv"));
    QVERIFY(writeCsv(path, table));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("n\n4\n"));
    const Result<> nowhere = writeCsv(folder.filePath(QStringLiteral("no/such/folder.csv")), table);
    QVERIFY(!nowhere);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void EyeFormatTest::timeScale_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("axisLow");
    QTest::addColumn<double>("axisHigh");
    QTest::newRow("the threshold is inside") << 84.0 << 91.0 << 75.0 << 95.0;
    QTest::newRow("at least 20 wide") << 79.0 << 81.0 << 70.0 << 90.0;
    QTest::newRow("never above 100") << 96.0 << 100.0 << 80.0 << 100.0;
    QTest::newRow("never below 0") << 0.0 << 30.0 << 0.0 << 80.0;
}

void EyeFormatTest::timeScale()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const TimePoint point{QDate(2026, 11, 1), 100, ShareMark{(low + high) / 2, low, high, Side::Meets, false}};
    const ShareScale scale = puas::timeScale({point}, {80});
    QTEST(scale.low, "axisLow");
    QTEST(scale.high, "axisHigh");
}

QTEST_MAIN(EyeFormatTest)
#include "eye_format_test.moc"
