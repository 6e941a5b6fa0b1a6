// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance.h"

#include "app/core/bounded_fraction.h"
#include "app/core/wilson.h"

#include <QTest>

#include <random>

using namespace puas;

class AllowanceTest : public QObject
{
    Q_OBJECT

private slots:
    void trenggalek_data();
    void trenggalek();
    void scaled_data();
    void scaled();
    void equalsIntegerArithmetic();
    void bands_data();
    void bands();
    void curveThroughPoints_data();
    void curveThroughPoints();
    void component_data();
    void component();
    void measures_data();
    void measures();
    void tooFewRatings_data();
    void tooFewRatings();
    void rounding_data();
    void rounding();
    void benefitOfDoubt_data();
    void benefitOfDoubt();
    void benefitOfDoubtAgreesWithTheRoot();
    void thresholds_data();
    void thresholds();
};

namespace {

/// \a satisfied of \a n on two points, which is all that a share looks at.
Tally shareOf(qint64 satisfied, qint64 n)
{
    Tally tally;
    tally.add(2, 2, satisfied);
    tally.add(1, 2, n - satisfied);
    return tally;
}

QString paid(const AllowanceRule &rule, const Tally &tally)
{
    const AllowanceFigure figure = applyRule(rule, {tally, {}, {}});
    return figure.allowancePercent ? figure.allowancePercent->toString() : QStringLiteral("none");
}

AllowanceRule ruleOf(const char *json)
{
    return parseRule(QByteArray(json)).value();
}

void addShareColumns()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("pays");
}

void addShare(qint64 satisfied, qint64 n, const char *pays, const char *name = nullptr)
{
    const QByteArray title = name ? QByteArray(name)
                                  : QByteArray::number(satisfied) + " of " + QByteArray::number(n);
    QTest::newRow(title.constData()) << satisfied << n << QString::fromLatin1(pays);
}

} // namespace

void AllowanceTest::trenggalek_data()
{
    addShareColumns();
    addShare(50, 100, "50.00", "the announcement: 50 percent pays 50");
    addShare(7999, 10'000, "79.99", "79.99 percent pays 79.99");
    addShare(80, 100, "100.00", "80 percent pays 100");
    addShare(4, 5, "100.00", "4 of 5 is 80 percent");
    addShare(79'995, 100'000, "80.00", "79.995 is below 80: it pays itself, rounded to 80.00, not 100");
    addShare(79'999'999, 100'000'000, "80.00", "one in a hundred million below 80");
    addShare(80'000'001, 100'000'000, "100.00", "and one above");
    addShare(83, 125, "66.40");
    addShare(2, 3, "66.67");
    addShare(1, 3, "33.33");
    addShare(0, 40, "0.00");
    addShare(40, 40, "100.00");
    addShare(799'999'999'999'999, 1'000'000'000'000'000, "80.00", "fifteen digits below");
}

void AllowanceTest::trenggalek()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    AllowanceRule rule = trenggalekRule();
    rule.minimumRatings = 0;
    QTEST(paid(rule, shareOf(satisfied, n)), "pays");
}

void AllowanceTest::scaled_data()
{
    addShareColumns();
    addShare(50, 100, "62.50", "50 percent pays 50/80");
    addShare(40, 100, "50.00");
    addShare(7999, 10'000, "99.99", "no step at 80");
    addShare(80, 100, "100.00");
    addShare(100, 100, "100.00");
    addShare(2, 3, "83.33");
    addShare(0, 100, "0.00");
}

void AllowanceTest::scaled()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    AllowanceRule rule = scaledRule();
    rule.minimumRatings = 0;
    QTEST(paid(rule, shareOf(satisfied, n)), "pays");
}

/// Trenggalek's rule is one comparison and one division.
void AllowanceTest::equalsIntegerArithmetic()
{
    std::mt19937_64 random(80);
    for (int i = 0; i < 20'000; ++i) {
        const auto n = qint64(30 + random() % (i < 10'000 ? 300 : 10'000'000));
        const auto satisfied = qint64(random() % quint64(n + 1));
        const qint64 hundredths = satisfied * 100 >= 80 * n ? 10'000
                                                            : (20'000 * satisfied + n) / (2 * n);
        QCOMPARE(
            applyRule(trenggalekRule(), {shareOf(satisfied, n), {}, {}}).allowancePercent->unscaled,
            hundredths);
    }
}

void AllowanceTest::bands_data()
{
    addShareColumns();
    addShare(100, 100, "100.00");
    addShare(81, 100, "100.00", "the band from 81 starts with 81");
    addShare(8099, 10'000, "80.00", "80.99 is in the band below");
    addShare(66, 100, "80.00");
    addShare(6599, 10'000, "60.00");
    addShare(0, 100, "60.00");
}

void AllowanceTest::bands()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    const AllowanceRule rule = ruleOf(R"({"id": "bands", "measure": "satisfied_share", "segments": [
        {"from": 81, "to": 100, "pays": 100}, {"from": 66, "to": 81, "pays": 80},
        {"from": 0, "to": 66, "pays": 60}]})");
    QTEST(paid(rule, shareOf(satisfied, n)), "pays");
}

void AllowanceTest::curveThroughPoints_data()
{
    addShareColumns();
    addShare(20, 100, "50.00", "the floor");
    addShare(40, 100, "50.00");
    addShare(50, 100, "60.00", "halfway between the points");
    addShare(60, 100, "70.00");
    addShare(75, 100, "82.50");
    addShare(90, 100, "95.00", "the cap");
    addShare(100, 100, "95.00");
}

void AllowanceTest::curveThroughPoints()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    const AllowanceRule rule = ruleOf(R"({"id": "points", "measure": "satisfied_share", "segments": [
        {"from": 0, "to": 40, "pays": 50}, {"from": 40, "to": 60, "pays_from": 50, "pays_to": 70},
        {"from": 60, "to": 90, "pays_from": 70, "pays_to": 95}, {"from": 90, "to": 100, "pays": 95}]})");
    QTEST(paid(rule, shareOf(satisfied, n)), "pays");
}

void AllowanceTest::component_data()
{
    addShareColumns();
    addShare(50, 100, "70.00", "50 x 60 percent, and the other 40 in full");
    addShare(80, 100, "100.00");
    addShare(0, 100, "40.00");
    addShare(2, 3, "80.00", "66.666... x 0.6 + 40, rounded once");
}

void AllowanceTest::component()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    const AllowanceRule rule = ruleOf(R"({"id": "component", "measure": "satisfied_share",
        "minimum_ratings": 0, "share_of_allowance": 60, "components": [{"key": "discipline", "weight": 0.4}],
        "segments": [{"from": 0, "to": 80, "pays_from": 0, "pays_to": 80},
                     {"from": 80, "to": 100, "pays": 100}]})");
    QTEST(paid(rule, shareOf(satisfied, n)), "pays");
}

void AllowanceTest::measures_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("byShare");
    QTest::addColumn<QString>("byIkm");
    QTest::addColumn<QString>("byIndex");
    const auto row = [](const char *name, const QList<int> &counts, const char *share, const char *ikm,
                        const char *index) {
        QTest::newRow(name) << counts << QString::fromLatin1(share) << QString::fromLatin1(ikm)
                            << QString::fromLatin1(index);
    };
    row("everybody taps 3 of 4", {0, 0, 50, 0}, "100.00", "75.00", "66.67");
    row("50/30/10/10 from the best", {10, 10, 30, 50}, "100.00", "100.00", "73.33");
    row("60/0/0/40", {40, 0, 0, 60}, "60.00", "70.00", "60.00");
    row("5 points: no IKM, so the fallback", {10, 10, 10, 10, 10}, "40.00", "100.00", "50.00");
}

void AllowanceTest::measures()
{
    QFETCH(QList<int>, counts);
    Tally tally;
    for (int i = 0; i < counts.size(); ++i)
        tally.add(i + 1, int(counts.size()), counts.at(i));
    AllowanceRule rule = trenggalekRule();
    QTEST(paid(rule, tally), "byShare");
    rule.measure = Measure::Ikm;
    QTEST(paid(rule, tally), "byIkm");
    rule.measure = Measure::MeanIndex;
    QTEST(paid(rule, tally), "byIndex");
}

void AllowanceTest::tooFewRatings_data()
{
    QTest::addColumn<Fallback>("fallback");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("lastPeriod");
    QTest::addColumn<qint64>("officeN");
    QTest::addColumn<QString>("pays");
    QTest::addColumn<QString>("used");
    const auto row = [](const char *name, Fallback fallback, qint64 n, const char *last, qint64 officeN,
                        const char *pays, const char *used) {
        QTest::newRow(name) << fallback << n << QString::fromLatin1(last) << officeN
                            << QString::fromLatin1(pays) << QString::fromLatin1(used);
    };
    row("29 ratings are too few", Fallback::Full, 29, "", 0, "100.00", "full");
    row("30 are enough", Fallback::Full, 30, "", 0, "50.00", "");
    row("none at all", Fallback::Full, 0, "", 0, "100.00", "full");
    row("the last period's", Fallback::LastPeriod, 8, "71.25", 0, "71.25", "last_period");
    row("no last period", Fallback::LastPeriod, 8, "", 0, "100.00", "full");
    row("the office's", Fallback::Office, 8, "", 200, "50.00", "office");
    row("an office with too few itself", Fallback::Office, 8, "", 28, "100.00", "full");
    row("not assessed", Fallback::NotAssessed, 8, "", 200, "none", "not_assessed");
    row("enough: no fallback of any kind", Fallback::NotAssessed, 40, "71.25", 200, "50.00", "");
}

void AllowanceTest::tooFewRatings()
{
    QFETCH(Fallback, fallback);
    QFETCH(qint64, n);
    QFETCH(QString, lastPeriod);
    QFETCH(qint64, officeN);
    AllowanceRule rule = trenggalekRule();
    rule.fallback = fallback;
    AllowanceInput input{shareOf(n / 2, n), shareOf(officeN / 2, officeN), {}};
    if (!lastPeriod.isEmpty())
        input.lastPeriodPercent = Decimal::parse(lastPeriod).value();
    const AllowanceFigure figure = applyRule(rule, input);
    QTEST(figure.allowancePercent ? figure.allowancePercent->toString() : QStringLiteral("none"),
          "pays");
    QTEST(figure.fallback ? fallbackName(*figure.fallback) : QString(QLatin1String("")), "used");
}

void AllowanceTest::rounding_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<RoundingMode>("mode");
    QTest::addColumn<QString>("pays");
    QTest::newRow("2 digits, half up") << 2 << RoundingMode::HalfUp << QStringLiteral("62.13");
    QTest::newRow("2 digits, half down") << 2 << RoundingMode::HalfDown << QStringLiteral("62.12");
    QTest::newRow("2 digits, half even") << 2 << RoundingMode::HalfEven << QStringLiteral("62.12");
    QTest::newRow("no digits") << 0 << RoundingMode::HalfUp << QStringLiteral("62");
    QTest::newRow("3 digits") << 3 << RoundingMode::HalfDown << QStringLiteral("62.125");
}

void AllowanceTest::rounding()
{
    QFETCH(int, digits);
    QFETCH(RoundingMode, mode);
    AllowanceRule rule = trenggalekRule();
    rule.roundDigits = digits;
    rule.roundMode = mode;
    QTEST(paid(rule, shareOf(497, 800)), "pays"); // 62.125 percent
}

void AllowanceTest::benefitOfDoubt_data()
{
    QTest::addColumn<qint64>("satisfied");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("pays");
    QTest::addColumn<bool>("given");
    const auto row = [](qint64 satisfied, qint64 n, const char *pays, bool given) {
        QTest::newRow(qPrintable(QStringLiteral("%1 of %2").arg(satisfied).arg(n)))
            << satisfied << n << QString::fromLatin1(pays) << given;
    };
    row(24, 30, "100.00", false); // 80 percent needs no doubt
    row(23, 30, "100.00", true);  // up to 88
    row(20, 30, "100.00", true);  // 80.77
    row(19, 30, "63.33", false);  // 78.1
    row(75, 100, "100.00", true); // 82.5
    row(71, 100, "71.00", false); // 79.0
    row(799, 1'000, "100.00", true);
    row(774, 1'000, "77.40", false);
}

void AllowanceTest::benefitOfDoubt()
{
    QFETCH(qint64, satisfied);
    QFETCH(qint64, n);
    AllowanceRule rule = trenggalekRule();
    rule.benefitOfDoubt = true;
    const AllowanceFigure figure = applyRule(rule, {shareOf(satisfied, n), {}, {}});
    QTEST(figure.allowancePercent->toString(), "pays");
    QTEST(figure.benefitOfDoubt, "given");
}

/// The rule decides by integers; the interval on screen by the root. They may not differ.
void AllowanceTest::benefitOfDoubtAgreesWithTheRoot()
{
    AllowanceRule rule = trenggalekRule();
    rule.benefitOfDoubt = true;
    for (qint64 n = 30; n <= 400; ++n)
        for (qint64 satisfied = 0; 5 * satisfied < 4 * n; ++satisfied) {
            const double high = wilsonInterval(satisfied, n).high;
            if (qAbs(high - 0.8) < 1e-9)
                continue; // too near for a double to say
            QCOMPARE(applyRule(rule, {shareOf(satisfied, n), {}, {}}).benefitOfDoubt, high > 0.8);
        }
}

void AllowanceTest::thresholds_data()
{
    QTest::addColumn<QByteArray>("segments");
    QTest::addColumn<QString>("threshold");
    QTest::newRow("Trenggalek's") << QByteArray(R"([{"from":0,"to":80,"pays_from":0,"pays_to":80},
        {"from":80,"to":100,"pays":100}])")
                                  << QStringLiteral("80");
    QTest::newRow("scaled") << QByteArray(R"([{"from":0,"to":80,"pays_from":0,"pays_to":100},
        {"from":80,"to":100,"pays":100}])")
                            << QStringLiteral("80");
    QTest::newRow("bands") << QByteArray(R"([{"from":0,"to":66,"pays":60},{"from":66,"to":81,"pays":80},
        {"from":81,"to":100,"pays":100}])")
                           << QStringLiteral("81");
    QTest::newRow("reached at 100 only")
        << QByteArray(R"([{"from":0,"to":100,"pays_from":0,"pays_to":100}])") << QStringLiteral("100");
    QTest::newRow("flat") << QByteArray(R"([{"from":0,"to":100,"pays":90}])") << QStringLiteral("0");
}

void AllowanceTest::thresholds()
{
    QFETCH(QByteArray, segments);
    const auto rule = parseRule(R"({"id":"x","measure":"satisfied_share","segments":)" + segments
                                + "}");
    QVERIFY(rule);
    QTEST(rule->threshold().toString(), "threshold");
}

QTEST_GUILESS_MAIN(AllowanceTest)
#include "allowance_test.moc"
