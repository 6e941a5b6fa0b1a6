// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/history.h"
#include "app/figures/overview.h"
#include "app/figures/response.h"
#include "app/figures/score_table.h"
#include "tests/figures/figures_office.h"

using namespace puas;
using namespace puas::test;

/// What the first page and one officer's page show over time.
class OverviewTest : public FiguresOffice
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }
    void trendHasAGap();
    void heatMapCells();
    void overviewOfAMonth();
};

void OverviewTest::trendHasAGap()
{
    rate({{"2026-08-05", ani, 30, 10}, {"2026-10-05", ani, 8, 2}, {"2026-10-06", budi, 10, 0}});
    const auto trend = monthlyTrend(*m_store, QDate(2026, 10, 31), 4);
    QVERIFY(trend);
    QCOMPARE(trend->size(), 4U);
    QCOMPARE(trend->at(0).month, QDate(2026, 7, 1));
    QCOMPARE(trend->at(0).score.n, 0);
    QCOMPARE(shown(trend->at(1).score.satisfiedPercent), QStringLiteral("75.00"));
    QCOMPARE(trend->at(2).score.n, 0);
    QCOMPARE(trend->at(3).score.n, 20);

    const auto history = officerHistory(*m_store, ani, QDate(2026, 10, 31), 4);
    QCOMPARE(history->officer.at(3).score.n, 10);
    QCOMPARE(history->office.at(3).score.n, 20);
    const auto all = officerTrends(*m_store, QDate(2026, 10, 31), 4);
    QCOMPARE(all->size(), 2U);
    for (size_t i = 0; i < 4; ++i)
        QVERIFY(all->at(ani).at(i).score.tally == history->officer.at(i).score.tally);
    QCOMPARE(monthlyTrend(*m_store, QDate(2026, 10, 1))->size(), 12U);
    QCOMPARE(monthlyTrend(*m_store, QDate(2026, 10, 1))->front().month, QDate(2025, 11, 1));
}

void OverviewTest::heatMapCells()
{
    // The 5th of October 2026 is a Monday.
    rate({{"2026-10-05", ani, 8, 2}, {"2026-09-28", ani, 5, 0}, {"2026-10-06", budi, 1, 0}});
    const auto cells = heatMap(*m_store, QDate(2026, 10, 31));
    QVERIFY(cells);
    QCOMPARE(cells->size(), 2U);
    QCOMPARE(cells->at(0).weekday, 1);
    QCOMPARE(cells->at(0).hour, 10);
    QCOMPARE(cells->at(0).score.n, 15);
    QCOMPARE(cells->at(1).weekday, 2);
    TallyFilter filter;
    filter.officer = budi;
    QCOMPARE(heatMap(*m_store, QDate(2026, 10, 31), filter)->size(), 1U);
}

void OverviewTest::overviewOfAMonth()
{
    auto import = m_store->beginImport();
    for (int i = 0; i < 8; ++i)
        QVERIFY(import->addServed({utcMs("2026-10-05T03:00"), {}, QStringLiteral("1"), ani, {}}));
    RatingRecord served = oneTap("2026-10-05T03:00", ani, 4);
    served.served = true;
    QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, served));
    QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, served));
    QVERIFY(import->commit());
    rate({{"2026-10-06", budi, 15, 15}});
    const auto figures = overview(*m_store, *Period::parse(u"2026-10"), QDate(2026, 11, 24));
    QVERIFY(figures);
    QCOMPARE(figures->score.n, 32);
    QCOMPARE(figures->counts.ratings, 32);
    QCOMPARE(shown(figures->responsePercent),
             QStringLiteral("25.00")); // 2 of 8; Budi's kiosk counts none
    ScoreQuery query;
    query.range = Period::parse(u"2026-10")->range();
    const auto table = scoreTable(*m_store, query);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(shown(responsePercent(table->rows[0].counts)), QStringLiteral("25.00"));
    QVERIFY(!responseRate(table->rows[1].counts)); // Budi: 30 ratings, nobody opened them
    QCOMPARE(figures->officersRated, 2);
    QCOMPARE(figures->officersBelowFull, 1);
    QCOMPARE(shown(figures->meanAllowance), QStringLiteral("75.00"));
    QCOMPARE(figures->rule.id, QStringLiteral("trenggalek"));
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
