// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/until_threshold.h"

#include <QTest>

using namespace puas;

class UntilThresholdTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsCounting_data();
    void equalsCounting();
    void neverReached();
};

void UntilThresholdTest::equalsCounting_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::newRow("share") << Measure::SatisfiedShare;
    QTest::newRow("ikm") << Measure::Ikm;
    QTest::newRow("index") << Measure::MeanIndex;
}

/// One more best answer after the other until the rule says that it is reached.
void UntilThresholdTest::equalsCounting()
{
    QFETCH(Measure, measure);
    AllowanceRule rule = trenggalekRule();
    rule.measure = measure;
    for (const auto &[good, middling, bad] :
         {std::array{79, 0, 21}, {80, 0, 20}, {20, 5, 9}, {1, 0, 0}, {0, 3, 0}, {2, 0, 98}}) {
        Tally tally;
        tally.add(4, 4, good);
        tally.add(3, 4, middling);
        tally.add(1, 4, bad);
        qint64 counted = 0;
        for (Tally more = tally; !meetsThreshold(rule, *measurePercent(more, measure)); ++counted)
            more.add(4, 4);
        QCOMPARE(bestRatingsUntilThreshold(rule, tally), std::optional(counted));
    }
    QCOMPARE(bestRatingsUntilThreshold(rule, {}), std::optional<qint64>(1));
}

void UntilThresholdTest::neverReached()
{
    AllowanceRule rule = trenggalekRule();
    rule.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}}; // pays 100 only at 100
    Tally tally;
    tally.add(4, 4, 99);
    QCOMPARE(bestRatingsUntilThreshold(rule, tally), std::optional<qint64>(0));
    tally.add(2, 4);
    QCOMPARE(bestRatingsUntilThreshold(rule, tally), std::nullopt);
    rule.measure = Measure::Ikm;
    Tally fivePoints;
    fivePoints.add(5, 5);
    QCOMPARE(bestRatingsUntilThreshold(rule, fivePoints), std::nullopt);
}

QTEST_GUILESS_MAIN(UntilThresholdTest)
#include "until_threshold_test.moc"
