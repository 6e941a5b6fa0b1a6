// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/forecast.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace puas;

class ForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsBruteForce_data();
    void equalsBruteForce();
    void certainWhenNothingIsToCome_data();
    void certainWhenNothingIsToCome();
    void coversSimulatedPeriods();
    void benefitOfDoubtAtTheEnd();
    void indexMeasures_data();
    void indexMeasures();
    void nothingWithoutAFigure();
};

namespace {

Tally shareOf(qint64 satisfied, qint64 n)
{
    Tally tally;
    tally.add(4, 4, satisfied);
    tally.add(1, 4, n - satisfied);
    return tally;
}

/// P(k of m) by gamma functions: C(m, k) B(k + a, m - k + b) / B(a, b).
double betaBinomial(double a, double b, int m, int k)
{
    const auto logBeta = [](double x, double y) {
        return std::lgamma(x) + std::lgamma(y) - std::lgamma(x + y);
    };
    return std::exp(std::lgamma(m + 1) - std::lgamma(k + 1) - std::lgamma(m - k + 1)
                    + logBeta(k + a, m - k + b) - logBeta(a, b));
}

double trenggalekPays(qint64 satisfied, qint64 n)
{
    const double hundredths = std::floor((20'000.0 * double(satisfied) + double(n))
                                         / (2.0 * double(n)));
    return 5 * satisfied >= 4 * n ? 100.0 : hundredths / 100;
}

} // namespace

void ForecastTest::equalsBruteForce_data()
{
    QTest::addColumn<int>("satisfied");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("further");
    QTest::newRow("the middle of a month") << 60 << 80 << 80;
    QTest::newRow("one more") << 23 << 29 << 1;
    QTest::newRow("nothing known yet") << 0 << 0 << 40;
    QTest::newRow("all satisfied") << 50 << 50 << 50;
    QTest::newRow("nobody satisfied") << 0 << 50 << 50;
    QTest::newRow("on the threshold") << 80 << 100 << 37;
    QTest::newRow("many") << 1'500 << 2'000 << 1'000;
}

void ForecastTest::equalsBruteForce()
{
    QFETCH(int, satisfied);
    QFETCH(int, n);
    QFETCH(int, further);
    const auto forecast = forecastAllowance(trenggalekRule(), {shareOf(satisfied, n), {}, {}}, further);
    QVERIFY(forecast);

    std::map<double, double> byPay;
    double expected = 0;
    double chance = 0;
    double total = 0;
    for (int k = 0; k <= further; ++k) {
        const double p = betaBinomial(satisfied + 0.5, n - satisfied + 0.5, further, k);
        const double pays = trenggalekPays(satisfied + k, n + further);
        byPay[pays] += p;
        expected += p * pays;
        chance += 5 * (satisfied + k) >= 4 * (n + further) ? p : 0;
        total += p;
    }
    QVERIFY(std::abs(total - 1) < 1e-6);
    QVERIFY(std::abs(forecast->expected.toDouble() - expected) < 0.006);
    QVERIFY(std::abs(forecast->chanceOfThreshold - chance) < 1e-6);
    // At most 5 percent lie below the low end, and no more than 5 above the high one.
    double below = 0;
    double above = 0;
    for (const auto &[pays, p] : byPay) {
        below += pays < forecast->low.toDouble() - 1e-9 ? p : 0;
        above += pays > forecast->high.toDouble() + 1e-9 ? p : 0;
    }
    QVERIFY(below <= 0.05 + 1e-9);
    QVERIFY(above <= 0.05 + 1e-9);
    QVERIFY(byPay.contains(forecast->low.toDouble()));
    QVERIFY(forecast->low <= forecast->expected && forecast->expected <= forecast->high);
}

void ForecastTest::certainWhenNothingIsToCome_data()
{
    QTest::addColumn<int>("satisfied");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("further");
    QTest::addColumn<QString>("pays");
    QTest::addColumn<double>("chance");
    QTest::newRow("the period is over") << 60 << 100 << 0 << QStringLiteral("60.00") << 0.0;
    QTest::newRow("over, and above 80") << 85 << 100 << 0 << QStringLiteral("100.00") << 1.0;
    QTest::newRow("stays too few: the fallback") << 2 << 10 << 19 << QStringLiteral("100.00") << 0.0;
}

void ForecastTest::certainWhenNothingIsToCome()
{
    QFETCH(int, satisfied);
    QFETCH(int, n);
    QFETCH(int, further);
    const auto forecast = forecastAllowance(trenggalekRule(), {shareOf(satisfied, n), {}, {}}, further);
    QVERIFY(forecast);
    QTEST(forecast->low.toString(), "pays");
    QTEST(forecast->expected.toString(), "pays");
    QTEST(forecast->high.toString(), "pays");
    QTEST(forecast->chanceOfThreshold, "chance");
}

/// Officers with an unknown true share, a month half gone: the range holds the end in
/// some 90 of 100 cases. Pay is a step at 80, so what it pays at one end of the range may
/// be all that lies there, and the range holds more.
void ForecastTest::coversSimulatedPeriods()
{
    std::mt19937 random(2026);
    std::uniform_real_distribution<double> trueShare(0.3, 0.75);
    AllowanceRule identity = trenggalekRule();
    identity.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}};
    constexpr int officers = 1'500;
    int within = 0;
    double expected = 0;
    double ended = 0;
    for (int i = 0; i < officers; ++i) {
        const double share = trueShare(random);
        std::binomial_distribution<int> half(60, share);
        const int soFar = half(random);
        const int end = soFar + half(random);
        const auto forecast = forecastAllowance(identity, {shareOf(soFar, 60), {}, {}}, 60);
        QVERIFY(forecast);
        const Decimal pays = round({100 * end, 120}, 2);
        within += forecast->low <= pays && pays <= forecast->high ? 1 : 0;
        expected += forecast->expected.toDouble();
        ended += pays.toDouble();
    }
    const double coverage = double(within) / officers;
    QVERIFY2(coverage > 0.88 && coverage < 0.95, qPrintable(QString::number(coverage)));
    QVERIFY(std::abs(expected - ended) / officers < 0.5);
}

/// Pay and forecast are one rule: 20 of 30 is given the benefit, so an end there pays 100.
void ForecastTest::benefitOfDoubtAtTheEnd()
{
    AllowanceRule rule = trenggalekRule();
    rule.benefitOfDoubt = true;
    const auto with = forecastAllowance(rule, {shareOf(20, 29), {}, {}}, 1);
    QVERIFY(with);
    // 20 or 21 of 30 at the end: both reach 80 with their interval.
    QCOMPARE(with->low.toString(), QStringLiteral("100.00"));
    QCOMPARE(with->expected.toString(), QStringLiteral("100.00"));
    const auto without = forecastAllowance(trenggalekRule(), {shareOf(20, 29), {}, {}}, 1);
    QCOMPARE(without->low.toString(), QStringLiteral("66.67"));
    QCOMPARE(without->high.toString(), QStringLiteral("70.00"));
}

void ForecastTest::indexMeasures_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::newRow("ikm") << Measure::Ikm;
    QTest::newRow("mean_index") << Measure::MeanIndex;
}

/// The present value lies in the range, and more certainty makes it narrower.
void ForecastTest::indexMeasures()
{
    QFETCH(Measure, measure);
    AllowanceRule rule = trenggalekRule();
    rule.measure = measure;
    rule.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}};
    double lastWidth = 101;
    for (const int n : {40, 400, 4'000}) {
        Tally tally;
        tally.add(4, 4, n / 4);
        tally.add(3, 4, n / 2);
        tally.add(1, 4, n / 4);
        const AllowanceInput input{tally, {}, {}};
        const auto forecast = forecastAllowance(rule, input, n);
        QVERIFY(forecast);
        const Decimal now = *applyRule(rule, input).allowancePercent;
        QVERIFY(forecast->low < now && now < forecast->high);
        QVERIFY(std::abs(forecast->expected.toDouble() - now.toDouble()) < 1);
        const double width = forecast->high.toDouble() - forecast->low.toDouble();
        QVERIFY(width < lastWidth);
        lastWidth = width;
    }
}

void ForecastTest::nothingWithoutAFigure()
{
    AllowanceRule rule = trenggalekRule();
    rule.fallback = Fallback::NotAssessed;
    QVERIFY(!forecastAllowance(rule, {shareOf(2, 10), {}, {}}, 5));
    rule.measure = Measure::Ikm;
    Tally fivePoints;
    fivePoints.add(5, 5, 100);
    QVERIFY(!forecastAllowance(rule, {fivePoints, {}, {}}, 50));
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
