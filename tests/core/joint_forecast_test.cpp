// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/joint_forecast.h"

#include <QTest>

using namespace puas;

class JointForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void ofNobody();
    void certainOnesAddUp();
    void equalsEveryCombination();
    void manyAreNormal();
    void weighedByAmount();
};

namespace {

JointPart coin(qint64 amount, double chance)
{
    return {amount, {{{100, 0}, chance, true}, {{60, 0}, 1 - chance, false}}};
}

} // namespace

void JointForecastTest::ofNobody()
{
    const JointForecast joint = jointForecast({{1'000, {}}, {0, {{{50, 0}, 1, false}}}});
    QCOMPARE(joint.full, 0);
    QCOMPARE(joint.low, 0);
    QCOMPARE(joint.high, 0);
}

void JointForecastTest::certainOnesAddUp()
{
    const JointForecast joint = jointForecast(
        {{1'000, {{{5'541, 2}, 1, false}}}, {2'000, {{{100, 0}, 1, true}}}});
    QCOMPARE(joint.expected, 2'554);
    QCOMPARE(joint.low, joint.expected);
    QCOMPARE(joint.high, joint.expected);
    QCOMPARE(joint.full, 3'000);
}

/// Ten officers of two ends each: all 1024 sums.
void JointForecastTest::equalsEveryCombination()
{
    std::vector<JointPart> parts;
    for (int i = 0; i < 10; ++i)
        parts.push_back(coin(3'000'000 + 137'000 * i, 0.3 + 0.06 * i));
    std::map<double, double> sums;
    for (int mask = 0; mask < 1024; ++mask) {
        double sum = 0;
        double chance = 1;
        for (int i = 0; i < 10; ++i) {
            const ForecastEnd &end = parts[size_t(i)].ends[(mask >> i) & 1];
            sum += double(parts[size_t(i)].amount) * end.pays.toDouble() / 100;
            chance *= end.probability;
        }
        sums[sum] += chance;
    }
    const auto quantile = [&](double share) {
        double reached = 0;
        for (const auto &[sum, chance] : sums)
            if ((reached += chance) >= share)
                return sum;
        return sums.rbegin()->first;
    };
    double mean = 0;
    for (const auto &[sum, chance] : sums)
        mean += sum * chance;
    const JointForecast joint = jointForecast(parts);
    QVERIFY(std::abs(double(joint.expected) - mean) < 1);
    const double fewSteps = 4 * double(joint.full) / 4096;
    QVERIFY2(std::abs(double(joint.low) - quantile(0.05)) < fewSteps,
             qPrintable(QString::number(joint.low)));
    QVERIFY2(std::abs(double(joint.high) - quantile(0.95)) < fewSteps,
             qPrintable(QString::number(joint.high)));
}

/// 200 equal coins: the sum of a binomial.
void JointForecastTest::manyAreNormal()
{
    const std::vector<JointPart> parts(200, coin(1'000'000, 0.5));
    const JointForecast joint = jointForecast(parts);
    QCOMPARE(joint.expected, 160'000'000);
    // sqrt(200 / 4) = 7.07 coins of 400,000 each; 1.645 of them.
    QVERIFY(std::abs(double(joint.low) - (160'000'000 - 1.645 * 7.0711 * 400'000)) < 10'000);
    QVERIFY(std::abs(double(joint.high) - (160'000'000 + 1.645 * 7.0711 * 400'000)) < 10'000);
}

/// Who earns nearly all decides nearly all.
void JointForecastTest::weighedByAmount()
{
    const JointForecast joint = jointForecast({coin(99'000'000, 0.99), coin(1'000'000, 0.01)});
    QVERIFY(joint.low > 99'000'000);
    QVERIFY(joint.expected > 98'900'000);
}

QTEST_GUILESS_MAIN(JointForecastTest)
#include "joint_forecast_test.moc"
