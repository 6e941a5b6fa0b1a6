// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tally.h"

#include <QTest>

#include <random>

using namespace puas;

class TallyTest : public QObject
{
    Q_OBJECT

private slots:
    void satisfied_data();
    void satisfied();
    void figures_data();
    void figures();
    void nothingWithoutAnswers();
    void takingBackIsAddingNever();
    void mixedScalesStayExact();
};

void TallyTest::satisfied_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<QList<int>>("satisfiedAnswers");
    QTest::newRow("2 points: 2") << 2 << QList<int>{2};
    QTest::newRow("3 points: 3, the middle is not above the middle") << 3 << QList<int>{3};
    QTest::newRow("4 points: 3 and 4") << 4 << QList<int>{3, 4};
    QTest::newRow("5 points: 4 and 5") << 5 << QList<int>{4, 5};
}

void TallyTest::satisfied()
{
    QFETCH(int, top);
    QFETCH(QList<int>, satisfiedAnswers);
    for (int answer = 1; answer <= top; ++answer)
        QCOMPARE(isSatisfied(answer, top), satisfiedAnswers.contains(answer));
}

void TallyTest::figures_data()
{
    // Counts of the answers 1, 2, 3, ...; the index in percent as numerator / denominator.
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<double>("meanIndexPercent");
    QTest::addColumn<double>("ikm");
    const double none = -1;
    QTest::newRow("everybody taps 3 of 4: share 100, IKM 75")
        << QList<int>{0, 0, 10, 0} << 10LL << 10LL << 200.0 / 3 << 75.0;
    QTest::newRow("50/30/10/10 from the best: share 80, IKM 80")
        << QList<int>{10, 10, 30, 50} << 100LL << 80LL << 220.0 / 3 << 80.0;
    QTest::newRow("60/0/0/40: share 60, IKM 70")
        << QList<int>{40, 0, 0, 60} << 100LL << 60LL << 60.0 << 70.0;
    QTest::newRow("one best answer") << QList<int>{0, 0, 0, 1} << 1LL << 1LL << 100.0 << 100.0;
    QTest::newRow("one worst answer") << QList<int>{1, 0, 0, 0} << 1LL << 0LL << 0.0 << 25.0;
    QTest::newRow("2 points") << QList<int>{1, 3} << 4LL << 3LL << 75.0 << none;
    QTest::newRow("3 points") << QList<int>{1, 1, 2} << 4LL << 2LL << 62.5 << none;
    QTest::newRow("5 points") << QList<int>{1, 0, 1, 1, 1} << 4LL << 2LL << 56.25 << none;
}

void TallyTest::figures()
{
    QFETCH(QList<int>, counts);
    Tally tally;
    for (int i = 0; i < counts.size(); ++i)
        tally.add(i + 1, int(counts.size()), counts.at(i));
    QTEST(tally.n(), "n");
    QTEST(tally.satisfied(), "satisfied");
    QTEST(percent(*tally.meanIndex()).toDouble(), "meanIndexPercent");
    const auto ikm = tally.ikmPercent();
    QTEST(ikm ? ikm->toDouble() : -1, "ikm");
    const auto byAnswer = tally.counts();
    QCOMPARE(byAnswer.size(), size_t(counts.size()));
    for (int i = 0; i < counts.size(); ++i)
        QCOMPARE(byAnswer.at(i + 1), qint64(counts.at(i)));
}

void TallyTest::nothingWithoutAnswers()
{
    const Tally tally;
    QCOMPARE(tally.n(), 0);
    QVERIFY(!tally.satisfiedShare());
    QVERIFY(!tally.meanIndex());
    QVERIFY(!tally.ikmPercent());
    const std::map<int, qint64> fourZeros{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    QVERIFY(tally.counts() == fourZeros);
}

void TallyTest::takingBackIsAddingNever()
{
    Tally tally;
    tally.add(3, 4, 5);
    tally.add(1, 4);
    tally.add(1, 4, -1);
    Tally same;
    same.add(3, 4, 5);
    QVERIFY(tally == same);
}

void TallyTest::mixedScalesStayExact()
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 500; ++round) {
        Tally tally;
        qint64 n = 0;
        qint64 satisfied = 0;
        qint64 sum = 0;
        long double index = 0;
        for (int i = 0; i < 40; ++i) {
            const int top = smallestTop + int(random() % 4);
            const int value = 1 + int(random() % unsigned(top));
            tally.add(value, top);
            ++n;
            satisfied += 2 * value > top + 1 ? 1 : 0;
            sum += value;
            index += static_cast<long double>(value - 1) / (top - 1);
        }
        QCOMPARE(tally.n(), n);
        QCOMPARE(tally.satisfied(), satisfied);
        QCOMPARE(tally.sum(), sum);
        QVERIFY(qAbs(tally.meanIndex()->toDouble() - double(index / n)) < 1e-12);
        QVERIFY(!tally.ikmPercent());
    }
}

QTEST_GUILESS_MAIN(TallyTest)
#include "tally_test.moc"
