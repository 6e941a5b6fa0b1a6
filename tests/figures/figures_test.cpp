// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/allowance_table.h"
#include "app/figures/overview.h"
#include "app/figures/score_table.h"
#include "tests/figures/figures_office.h"

#include <QTest>

#include <algorithm>

using namespace puas;
using namespace puas::test;

/// What pages, documents and puasctl show, from ratings that stand in the test.
class FiguresTest : public FiguresOffice
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }

    void noOfficer();
    void scoreOfATally_data();
    void scoreOfATally();
    void scoresByOfficer();
    void scoresByEverything_data();
    void scoresByEverything();
    void rowsWithoutAnswers();
    void rankingByTheShrunkShare();

    void stepAtEighty_data();
    void stepAtEighty();
    void lastPeriodFallback();
    void expectedFurther_data();
    void expectedFurther();
    void forecastIsCertainAfterThePeriod();
    void meanOverOfficers();
    void workingDaysOfMonths_data();
    void workingDaysOfMonths();
};

namespace {

const AllowanceRow &rowOf(const AllowanceTable &table, const QString &officer)
{
    return *std::find_if(table.rows.begin(), table.rows.end(),
                         [&](const AllowanceRow &row) { return row.officer == officer; });
}

} // namespace

void FiguresTest::noOfficer()
{
    const auto scores = scoreTable(*m_store, {october()});
    QVERIFY(scores);
    QVERIFY(scores->rows.empty());
    QCOMPARE(scores->total.n, 0);
    QVERIFY(!scores->total.satisfiedPercent);
    const auto allowances = allowanceTable(*m_store, *Period::parse(u"2026-10"), trenggalekRule(),
                                           QDate(2026, 10, 15));
    QVERIFY(allowances);
    QVERIFY(allowances->rows.empty());
    QVERIFY(!allowances->meanAllowance);
    const auto figures = overview(*m_store, *Period::parse(u"2026-10"), QDate(2026, 10, 15));
    QVERIFY(figures);
    QCOMPARE(figures->officersRated, 0);
    QVERIFY(!figures->responseRate);

    // Ratings that name no officer are counted, and nobody gets them.
    rate({{"2026-10-05", {}, 3, 1}});
    const auto named = scoreTable(*m_store, {october()});
    QVERIFY(named->rows.empty());
    QCOMPARE(named->unnamed, 4);
    QCOMPARE(named->total.n, 4);
}

void FiguresTest::scoreOfATally_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("satisfied");
    QTest::addColumn<QString>("meanIndex");
    QTest::addColumn<QString>("ikm");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<bool>("enough");
    QTest::addColumn<bool>("meets");
    const auto row = [](const char *name, const QList<int> &counts, const char *satisfied,
                        const char *index, const char *ikm, const char *low, const char *high,
                        bool enough, bool meets) {
        QTest::newRow(name) << counts << QString::fromLatin1(satisfied) << QString::fromLatin1(index)
                            << QString::fromLatin1(ikm) << QString::fromLatin1(low)
                            << QString::fromLatin1(high) << enough << meets;
    };
    row("nothing", {0, 0, 0, 0}, "none", "none", "none", "0.00", "100.00", false, false);
    row("24 of 30: enough, and exactly 80", {6, 0, 0, 24}, "80.00", "80.00", "85.00", "62.69", "90.49",
        true, true);
    row("8 of 10: too few", {2, 0, 0, 8}, "80.00", "80.00", "85.00", "49.02", "94.33", false, true);
    row("83 of 125", {42, 0, 83, 0}, "66.40", "44.27", "58.20", "57.74", "74.08", true, false);
    row("all of 5 points: no IKM", {0, 0, 0, 0, 3}, "100.00", "100.00", "none", "43.85", "100.00",
        false, true);
}

void FiguresTest::scoreOfATally()
{
    QFETCH(QList<int>, counts);
    Tally tally;
    for (int i = 0; i < counts.size(); ++i)
        tally.add(i + 1, int(counts.size()), counts.at(i));
    const Score score = scoreOf(tally, trenggalekRule());
    QTEST(shown(score.satisfiedPercent), "satisfied");
    QTEST(shown(score.meanIndex), "meanIndex");
    QTEST(shown(score.ikm), "ikm");
    QTEST(score.wilsonLow.toString(), "low");
    QTEST(score.wilsonHigh.toString(), "high");
    QTEST(score.enough, "enough");
    QTEST(score.meets, "meets");
}

void FiguresTest::scoresByOfficer()
{
    require(m_store->registry().putOfficer({ani, QStringLiteral("Ani Lestari")}));
    rate({{"2026-09-30", ani, 0, 50},
          {"2026-10-01", ani, 30, 10},
          {"2026-10-31", budi, 4, 1},
          {"2026-11-01", budi, 0, 50},
          {"2026-10-10", {}, 2, 0}});
    const auto table = scoreTable(*m_store, {october()});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0].key, ani);
    QCOMPARE(table->rows[0].name, QStringLiteral("Ani Lestari"));
    QCOMPARE(table->rows[0].score.n, 40);
    QCOMPARE(shown(table->rows[0].score.satisfiedPercent), QStringLiteral("75.00"));
    QCOMPARE(table->rows[0].counts.ratings, 40);
    QCOMPARE(table->rows[0].counter, QStringLiteral("1"));
    QCOMPARE(table->rows[0].service, QStringLiteral("KTP"));
    QVERIFY(table->rows[0].score.enough);
    QCOMPARE(table->rows[1].key, budi);
    QVERIFY(!table->rows[1].score.enough);
    QVERIFY(table->rows[1].score.meets);
    QCOMPARE(table->unnamed, 2);
    QCOMPARE(table->total.n, 47);
}

void FiguresTest::scoresByEverything_data()
{
    QTest::addColumn<GroupBy>("groupBy");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("officer") << GroupBy::Officer << QStringList{ani, budi};
    QTest::newRow("office") << GroupBy::Office << QStringList{QStringLiteral("DPMPTSP")};
    QTest::newRow("counter") << GroupBy::Counter << QStringList{QStringLiteral("1")};
    QTest::newRow("service") << GroupBy::Service << QStringList{QStringLiteral("KTP")};
    QTest::newRow("group") << GroupBy::Group << QStringList();
    QTest::newRow("hour: 03:00 UTC is 10 in Jakarta")
        << GroupBy::Hour << QStringList{QStringLiteral("10")};
}

void FiguresTest::scoresByEverything()
{
    QFETCH(GroupBy, groupBy);
    rate({{"2026-10-01", ani, 3, 1}, {"2026-10-02", budi, 1, 0}});
    const auto table = scoreTable(*m_store, {october(), groupBy});
    QVERIFY(table);
    QStringList keys;
    qint64 n = 0;
    for (const ScoreRow &row : table->rows) {
        keys.append(row.key);
        n += row.score.n;
    }
    QTEST(keys, "keys");
    QCOMPARE(n, groupBy == GroupBy::Group ? 0 : 5);
    QCOMPARE(table->total.n, 5);
}

void FiguresTest::rowsWithoutAnswers()
{
    require(m_store->registry().putOfficer({budi, QStringLiteral("Budi")}));
    rate({{"2026-10-01", citra, 1, 0}});
    ScoreQuery query{october()};
    QCOMPARE(scoreTable(*m_store, query)->rows.size(), 1U);
    query.withoutAnswers = true;
    const auto table = scoreTable(*m_store, query);
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0].key, budi);
    QCOMPARE(table->rows[0].score.n, 0);
    QCOMPARE(table->rows[1].key, citra);
}

void FiguresTest::rankingByTheShrunkShare()
{
    rate({{"2026-10-01", ani, 3, 0}, {"2026-10-02", budi, 190, 10}, {"2026-10-03", citra, 100, 100}});
    const auto table = scoreTable(*m_store, {october()});
    QVERIFY(table->rows[0].score.satisfied->toDouble() > table->rows[1].score.satisfied->toDouble());
    QVERIFY(table->rows[0].shrunk < table->rows[1].shrunk);
    // (3 + 30 x 293/403) / 33
    QVERIFY(qAbs(table->rows[0].shrunk - (3 + 30 * 293.0 / 403) / 33) < 1e-12);
}

void FiguresTest::stepAtEighty_data()
{
    QTest::addColumn<int>("satisfied");
    QTest::addColumn<int>("unsatisfied");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("pays");
    QTest::addColumn<bool>("meets");
    QTest::newRow("80 of 100") << 80 << 20 << QStringLiteral("80.00") << QStringLiteral("100.00")
                               << true;
    QTest::newRow("79 of 100") << 79 << 21 << QStringLiteral("79.00") << QStringLiteral("79.00")
                               << false;
    QTest::newRow("24 of 30") << 24 << 6 << QStringLiteral("80.00") << QStringLiteral("100.00") << true;
    QTest::newRow("7999 of 10000") << 7'999 << 2'001 << QStringLiteral("79.99")
                                   << QStringLiteral("79.99") << false;
    QTest::newRow("15999 of 20000: shows 80.00, is below")
        << 15'999 << 4'001 << QStringLiteral("80.00") << QStringLiteral("80.00") << false;
    QTest::newRow("3 of 29: too few, paid in full")
        << 3 << 26 << QStringLiteral("10.34") << QStringLiteral("100.00") << false;
}

void FiguresTest::stepAtEighty()
{
    QFETCH(int, satisfied);
    QFETCH(int, unsatisfied);
    rate({{"2026-10-05", ani, satisfied, unsatisfied}});
    const auto table = allowanceTable(*m_store, *Period::parse(u"2026-10"), trenggalekRule(),
                                      QDate(2026, 11, 24));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1U);
    const AllowanceRow &row = table->rows.front();
    QTEST(shown(row.measurePercent), "measure");
    QTEST(shown(row.allowancePercent), "pays");
    QTEST(row.meets, "meets");
    QCOMPARE(row.fallback.has_value(), satisfied + unsatisfied < 30);
}

void FiguresTest::lastPeriodFallback()
{
    AllowanceRule rule = trenggalekRule();
    rule.fallback = Fallback::LastPeriod;
    // Ani: too few in October and September, 60 percent in August.
    rate({{"2026-08-05", ani, 30, 20},
          {"2026-09-05", ani, 1, 1},
          {"2026-10-05", ani, 0, 5},
          // Budi: enough in October.
          {"2026-10-05", budi, 20, 20},
          // Citra: enough only 13 months before.
          {"2025-09-05", citra, 20, 20},
          {"2026-10-05", citra, 0, 1}});
    const auto table = allowanceTable(*m_store, *Period::parse(u"2026-10"), rule, QDate(2026, 11, 24));
    QVERIFY(table);
    QCOMPARE(shown(rowOf(*table, ani).allowancePercent), QStringLiteral("60.00"));
    QCOMPARE(*rowOf(*table, ani).fallback, Fallback::LastPeriod);
    QCOMPARE(shown(rowOf(*table, budi).allowancePercent), QStringLiteral("50.00"));
    QVERIFY(!rowOf(*table, budi).fallback);
    QCOMPARE(shown(rowOf(*table, citra).allowancePercent), QStringLiteral("100.00"));
    QCOMPARE(*rowOf(*table, citra).fallback, Fallback::Full);

    // What was approved for August was paid, whatever its rows give; not what stood in the rule's place.
    PeriodVersion august;
    august.period = QStringLiteral("2026-08");
    august.rule = rule.id;
    august.ruleVersion = 1;
    august.closedBy = QStringLiteral("personnel");
    PeriodFigure paid;
    paid.officer = ani;
    paid.allowancePercent = Decimal{7'150, 2};
    PeriodFigure inPlace;
    inPlace.officer = citra;
    inPlace.allowancePercent = Decimal{100, 0};
    inPlace.fallback = Fallback::Office;
    august.figures = {paid, inPlace};
    QVERIFY(m_store->periods().putDraft(august));
    const auto drafted = allowanceTable(*m_store, *Period::parse(u"2026-10"), rule, QDate(2026, 11, 24));
    QCOMPARE(shown(rowOf(*drafted, ani).allowancePercent), QStringLiteral("60.00")); // nobody approved it
    QVERIFY(m_store->periods().approve(august.period, 1, QStringLiteral("head"), 1));
    const auto approved = allowanceTable(*m_store, *Period::parse(u"2026-10"), rule, QDate(2026, 11, 24));
    QCOMPARE(shown(rowOf(*approved, ani).allowancePercent), QStringLiteral("71.50"));
    QCOMPARE(*rowOf(*approved, ani).fallback, Fallback::LastPeriod);
    QCOMPARE(*rowOf(*approved, citra).fallback, Fallback::Full);

    const auto nextMonth = allowanceTable(*m_store, *Period::parse(u"2026-09"), rule,
                                          QDate(2026, 11, 24));
    QCOMPARE(shown(rowOf(*nextMonth, citra).allowancePercent), QStringLiteral("50.00")); // 12 back
}

void FiguresTest::expectedFurther_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("further");
    // October 2026 has 22 working days; the 1st is a Thursday.
    QTest::newRow("before it") << QDate(2026, 9, 30) << 0LL;
    QTest::newRow("after one day of 22") << QDate(2026, 10, 1) << 40LL * 21;
    QTest::newRow("a Friday") << QDate(2026, 10, 16) << 33LL; // 40 x 10 / 12
    QTest::newRow("the Sunday after it is the same") << QDate(2026, 10, 18) << 33LL;
    QTest::newRow("the last day") << QDate(2026, 10, 31) << 0LL;
    QTest::newRow("the last working day") << QDate(2026, 10, 30) << 0LL;
    QTest::newRow("after it") << QDate(2026, 11, 24) << 0LL;
}

void FiguresTest::expectedFurther()
{
    QFETCH(QDate, today);
    rate({{"2026-10-01", ani, 30, 10}});
    const auto table = allowanceTable(*m_store, *Period::parse(u"2026-10"), trenggalekRule(), today);
    QTEST(table->rows.front().expectedFurther, "further");
}

void FiguresTest::forecastIsCertainAfterThePeriod()
{
    rate({{"2026-10-01", ani, 30, 10}});
    const Period month = *Period::parse(u"2026-10");
    const auto running = allowanceTable(*m_store, month, trenggalekRule(), QDate(2026, 10, 16));
    const Forecast &open = *running->rows.front().forecast;
    QVERIFY(open.low < open.expected && open.expected < open.high);
    QVERIFY(open.chanceOfThreshold > 0.1 && open.chanceOfThreshold < 0.5);
    const auto over = allowanceTable(*m_store, month, trenggalekRule(), QDate(2026, 11, 1));
    const Forecast &closed = *over->rows.front().forecast;
    QCOMPARE(closed.low.toString(), QStringLiteral("75.00"));
    QCOMPARE(closed.high.toString(), QStringLiteral("75.00"));
    QCOMPARE(closed.chanceOfThreshold, 0.0);
}

void FiguresTest::meanOverOfficers()
{
    // 50, 33.33 and 100 by the fallback: 183.33 / 3.
    rate({{"2026-10-05", ani, 20, 20}, {"2026-10-05", budi, 20, 40}, {"2026-10-05", citra, 1, 0}});
    const auto table = allowanceTable(*m_store, *Period::parse(u"2026-10"), trenggalekRule(),
                                      QDate(2026, 11, 24));
    QCOMPARE(shown(table->meanAllowance), QStringLiteral("61.11"));
    QCOMPARE(shown(table->meanExpected), QStringLiteral("61.11"));
    QCOMPARE(table->office.n, 101);
}

void FiguresTest::workingDaysOfMonths_data()
{
    QTest::addColumn<qint64>("days");
    QTest::newRow("2026-10") << 22LL;
    QTest::newRow("2026-11") << 21LL;
    QTest::newRow("2026-02") << 20LL;
    QTest::newRow("2026") << 261LL;
}

void FiguresTest::workingDaysOfMonths()
{
    QTEST(workingDays(Period::parse(QString::fromLatin1(QTest::currentDataTag()))->range()), "days");
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
