// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/joint_forecast.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace puas;

namespace {

/// What was forecast, and what came.
struct Outcome {
    double low = 0;
    double high = 0;
    double end = 0;

    /// Whether the same range, wider or narrower around its middle, holds the end.
    [[nodiscard]] bool isWithin(double width) const
    {
        const double middle = (low + high) / 2;
        const double half = (high - low) / 2 * width;
        return middle - half - 1e-9 <= end && end <= middle + half + 1e-9;
    }
};

} // namespace

/// How often a period ends within the range that was forecast for it: simulated, with a fixed
/// seed. The range says 90 of 100; between 88 and 93 is what is asked of it. That the test
/// can tell is shown by ranges that are too narrow or too wide.
class CoverageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ofTheMeasure_data();
    void ofTheMeasure();
    void ofTheSumOfAnOffice_data();
    void ofTheSumOfAnOffice();
    void addedEndsAreFarTooWide();

private:
    std::vector<Outcome> m_measures, m_sums, m_naiveSums;
};

namespace {

constexpr double leastCovered = 0.88;
constexpr double mostCovered = 0.93;

bool isAsPromised(double coverage)
{
    return leastCovered <= coverage && coverage <= mostCovered;
}

Tally satisfiedOf(qint64 satisfied, qint64 n)
{
    Tally tally;
    tally.add(4, 4, satisfied);
    tally.add(1, 4, n - satisfied);
    return tally;
}

/// Pays the measure as it is.
AllowanceRule measureItself()
{
    AllowanceRule rule = trenggalekRule();
    rule.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}};
    return rule;
}

/// An officer in the middle of a period, and how it ends.
struct Simulated {
    qint64 n = 0;
    qint64 satisfied = 0;
    qint64 further = 0;
    qint64 satisfiedAtEnd = 0;
};

/// Officers as offices have them: 40 to 160 ratings so far, satisfied shares around 80
/// percent, between a quarter and three quarters of the period gone.
Simulated simulate(std::mt19937 &random)
{
    const double share = std::uniform_real_distribution<double>(0.55, 0.97)(random);
    Simulated one;
    one.n = std::uniform_int_distribution<int>(40, 160)(random);
    one.further = qint64(double(one.n) * std::uniform_real_distribution<double>(0.4, 1.6)(random));
    one.satisfied = std::binomial_distribution<qint64>(one.n, share)(random);
    one.satisfiedAtEnd = one.satisfied + std::binomial_distribution<qint64>(one.further, share)(random);
    return one;
}

double coverageOf(const std::vector<Outcome> &outcomes, double width)
{
    const auto within = std::ranges::count_if(outcomes,
                                              [&](const Outcome &one) { return one.isWithin(width); });
    return double(within) / double(outcomes.size());
}

std::vector<Outcome> simulateMeasures(int officers)
{
    std::mt19937 random(20261124);
    std::vector<Outcome> outcomes;
    for (int i = 0; i < officers; ++i) {
        const Simulated one = simulate(random);
        const auto forecast = forecastAllowance(
            measureItself(), {satisfiedOf(one.satisfied, one.n), {}, {}}, one.further);
        outcomes.push_back({forecast->low.toDouble(), forecast->high.toDouble(),
                            round({100 * one.satisfiedAtEnd, one.n + one.further}, 2).toDouble()});
    }
    return outcomes;
}

/// Fourteen officers with different allowances under Trenggalek's rule, step and all; the
/// second one adds the low ends of all and the high ends of all.
std::pair<Outcome, Outcome> simulateOffice(std::mt19937 &random)
{
    std::vector<JointPart> parts;
    Outcome joint;
    Outcome naive;
    for (int officer = 0; officer < 14; ++officer) {
        const Simulated one = simulate(random);
        const qint64 amount = 3'000'000 + 250'000 * officer;
        const auto ends = forecastEnds(trenggalekRule(), {satisfiedOf(one.satisfied, one.n), {}, {}},
                                       one.further);
        const auto alone = forecastOf(ends, 2);
        naive.low += double(amount) * alone->low.toDouble() / 100;
        naive.high += double(amount) * alone->high.toDouble() / 100;
        joint.end += double(amount)
                     * paysFor(trenggalekRule(), {100 * one.satisfiedAtEnd, one.n + one.further})
                           .toDouble()
                     / 100;
        parts.push_back({amount, ends});
    }
    const JointForecast forecast = jointForecast(parts);
    joint.low = double(forecast.low);
    joint.high = double(forecast.high);
    naive.end = joint.end;
    return {joint, naive};
}

void addWidths()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("asPromised");
    QTest::newRow("as forecast") << 1.0 << true;
    QTest::newRow("a quarter too narrow is seen") << 0.75 << false;
    QTest::newRow("a third too wide is seen") << 1.35 << false;
}

} // namespace

void CoverageTest::initTestCase()
{
    m_measures = simulateMeasures(2'000);
    std::mt19937 random(20261125);
    for (int i = 0; i < 600; ++i) {
        const auto [joint, naive] = simulateOffice(random);
        m_sums.push_back(joint);
        m_naiveSums.push_back(naive);
    }
}

void CoverageTest::ofTheMeasure_data()
{
    addWidths();
}

void CoverageTest::ofTheMeasure()
{
    QFETCH(double, width);
    const double coverage = coverageOf(m_measures, width);
    qInfo("coverage %.4f", coverage);
    QTEST(isAsPromised(coverage), "asPromised");
}

void CoverageTest::ofTheSumOfAnOffice_data()
{
    addWidths();
}

void CoverageTest::ofTheSumOfAnOffice()
{
    QFETCH(double, width);
    const double coverage = coverageOf(m_sums, width);
    qInfo("coverage %.4f", coverage);
    QTEST(isAsPromised(coverage), "asPromised");
}

void CoverageTest::addedEndsAreFarTooWide()
{
    const double coverage = coverageOf(m_naiveSums, 1);
    qInfo("coverage %.4f", coverage);
    QVERIFY(coverage > 0.99);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
