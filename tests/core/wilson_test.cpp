// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/wilson.h"

#include <QTest>

#include <cmath>

using namespace puas;

class WilsonTest : public QObject
{
    Q_OBJECT

private slots:
    void published_data();
    void published();
    void solvesItsEquation();
    void shrinksTowardsTheGroup();
};

void WilsonTest::published_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<int>("lowPermille");
    QTest::addColumn<int>("highPermille");
    QTest::newRow("80 percent of 10") << 8LL << 10LL << 490 << 943;
    QTest::newRow("80 percent of 30") << 24LL << 30LL << 627 << 905;
    QTest::newRow("80 percent of 100") << 80LL << 100LL << 711 << 867;
    QTest::newRow("none of 10") << 0LL << 10LL << 0 << 278;
    QTest::newRow("all of 10") << 10LL << 10LL << 722 << 1000;
    QTest::newRow("nothing known") << 0LL << 0LL << 0 << 1000;
}

void WilsonTest::published()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    const Interval interval = wilsonInterval(satisfied, n);
    QTEST(int(std::lround(1000 * interval.low)), "lowPermille");
    QTEST(int(std::lround(1000 * interval.high)), "highPermille");
}

/// The bounds are the shares t for which the score (p - t) / sqrt(t (1 - t) / n) is the
/// quantile: found here by halving, without the closed formula.
void WilsonTest::solvesItsEquation()
{
    const auto isWithin = [](double share, double t, double n) {
        return std::abs(share - t) <= normalQuantile95 * std::sqrt(t * (1 - t) / n);
    };
    for (const qint64 n : {1, 2, 7, 30, 99, 1'000, 123'456}) {
        for (qint64 satisfied = 0; satisfied <= n; satisfied += 1 + n / 13) {
            const double share = double(satisfied) / double(n);
            double out = 0;
            double in = share;
            for (int i = 0; i < 100; ++i) {
                const double middle = (out + in) / 2;
                (isWithin(share, middle, double(n)) ? in : out) = middle;
            }
            QVERIFY(std::abs(wilsonInterval(satisfied, n).low - in) < 1e-9);
            out = 1;
            in = share;
            for (int i = 0; i < 100; ++i) {
                const double middle = (out + in) / 2;
                (isWithin(share, middle, double(n)) ? in : out) = middle;
            }
            QVERIFY(std::abs(wilsonInterval(satisfied, n).high - in) < 1e-9);
        }
    }
}

void WilsonTest::shrinksTowardsTheGroup()
{
    QVERIFY(shrunkShare(3, 3, 0.85, 30) < shrunkShare(190, 200, 0.85, 30));
    QCOMPARE(shrunkShare(0, 0, 0.85, 30), 0.85);
    QCOMPARE(shrunkShare(9, 10, 0.5, 10), 0.7);
    QVERIFY(std::abs(shrunkShare(900'000, 1'000'000, 0.5, 30) - 0.9) < 0.0001);
}

QTEST_GUILESS_MAIN(WilsonTest)
#include "wilson_test.moc"
