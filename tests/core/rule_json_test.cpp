// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/allowance_rule.h"

#include <QTest>

using namespace puas;

class RuleJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void roundTrip_data();
    void roundTrip();
    void defaults();
    void anyDamageIsRefusedOrRead();
};

namespace {

constexpr char plain[] = R"({
  "id": "trenggalek", "title": "Penuh mulai 80 persen", "effective_from": "2026-01-01",
  "measure": "satisfied_share",
  "segments": [{"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100}],
  "minimum_ratings": 30, "fallback": "full", "benefit_of_doubt": false,
  "share_of_allowance": 100, "round": {"digits": 2, "mode": "half_up"}
})";

QByteArray with(const char *before, const char *after)
{
    const QByteArray text(plain);
    Q_ASSERT(text.contains(before));
    return QByteArray(text).replace(before, after);
}

} // namespace

void RuleJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("nothing", "", "byte 0");
    row("cut off", QByteArray(plain).chopped(3), "byte ");
    row("a list", "[]", "one JSON object");
    row("no id", with(R"("id": "trenggalek",)", ""), "id: ");
    row("an empty id", with(R"("trenggalek")", R"("  ")"), "id: ");
    row("no measure", with(R"("measure": "satisfied_share",)", ""), "measure: ");
    row("a measure nobody knows", with("satisfied_share", "happiness"), "measure: \"happiness\"");
    row("a misspelt key", with("minimum_ratings", "minimum_rating"), "minimum_rating: ");
    row("a misspelt key of a segment", with("pays_to", "pay_to"), "segments[0].pays_to: ");
    row("a key too many in a segment", with(R"("pays": 100)", R"("pays": 100, "note": "x")"),
        "segments[1].note: ");
    row("both ways to pay", with(R"("pays": 100)", R"("pays": 100, "pays_to": 100)"),
        "segments[1].pays_to: ");
    row("no segments",
        with(
            R"([{"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100}])",
            "[]"),
        "segments: the gap from 0 to 100");
    row("segments as an object",
        with(
            R"([{"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100}])",
            "{}"),
        "segments: a list");
    row("a gap", with(R"({"from": 80)", R"({"from": 81)"),
        "segments[1].from: 81 leaves a gap after 80");
    row("an overlap", with(R"({"from": 80)", R"({"from": 79.5)"), "segments[1].from: 79.5 overlaps");
    row("a gap at the start", with(R"("from": 0,)", R"("from": 1,)"),
        "segments[0].from: 1 leaves a gap after 0");
    row("a gap at the end", with(R"("to": 100)", R"("to": 99.99)"),
        "segments: the gap from 99.99 to 100");
    row("the same band twice",
        with(R"({"from": 80)", R"({"from": 80, "to": 100, "pays": 100}, {"from": 80)"),
        "segments[2].from: 80 overlaps");
    row("upside down", with(R"("from": 80, "to": 100)", R"("from": 100, "to": 80)"),
        "segments[1].to: ");
    row("empty", with(R"("from": 80, "to": 100)", R"("from": 80, "to": 80)"), "segments[1].to: ");
    row("over 100", with(R"("to": 100)", R"("to": 101)"), "segments[1].to: ");
    row("pays more than all", with(R"("pays": 100)", R"("pays": 120)"), "segments[1].pays: ");
    row("pays less than nothing", with(R"("pays_from": 0)", R"("pays_from": -1)"),
        "segments[0].pays_from: ");
    row("pays a text", with(R"("pays": 100)", R"("pays": "all")"), "segments[1].pays: ");
    row("a segment that is a number", with(R"({"from": 80, "to": 100, "pays": 100})", "5"),
        "segments[1]: an object");
    row("minimum below 0", with(R"("minimum_ratings": 30)", R"("minimum_ratings": -1)"),
        "minimum_ratings: ");
    row("minimum in halves", with(R"("minimum_ratings": 30)", R"("minimum_ratings": 29.5)"),
        "minimum_ratings: ");
    row("a fallback nobody knows", with(R"("full")", R"("half")"), "fallback: \"half\"");
    row("a word for true", with("false", R"("no")"), "benefit_of_doubt: ");
    row("benefit of doubt for an index", with("satisfied_share", "ikm").replace("false", "true"),
        "benefit_of_doubt: ");
    row("no such day", with("2026-01-01", "2026-02-30"), "effective_from: ");
    row("rounding to 7 digits", with(R"("digits": 2)", R"("digits": 7)"), "round.digits: ");
    row("a rounding nobody knows", with("half_up", "up"), "round.mode: \"up\"");
    row("a key too many in round", with(R"("digits": 2)", R"("digits": 2, "digit": 3)"),
        "round.digit: ");
    row("weights that do not sum to 1",
        with(R"("share_of_allowance": 100)",
             R"("share_of_allowance": 60, "components": [{"key": "discipline", "weight": 0.3}])"),
        "components: the weights and share_of_allowance sum to 0.900000000");
    row("weights a billionth off",
        with(
            R"("share_of_allowance": 100)",
            R"("share_of_allowance": 60, "components": [{"key": "discipline", "weight": 0.400000001}])"),
        "components: ");
    row("a component without a key",
        with(R"("share_of_allowance": 100)",
             R"("share_of_allowance": 60, "components": [{"weight": 0.4}])"),
        "components[0].key: ");
}

void RuleJsonTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto rule = parseRule(json);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::InvalidInput);
    QVERIFY2(rule.error().detail.contains(place), qPrintable(rule.error().detail));
}

void RuleJsonTest::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("as it is") << QByteArray(plain);
    QTest::newRow("numbers as texts") << with(R"("pays": 100)", R"("pays": "100.00")");
    QTest::newRow("bands from the best down") << with(
        R"({"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100})",
        R"({"from": 80, "to": 100, "pays": 100}, {"from": 0, "to": 80, "pays_from": 0, "pays_to": 80})");
    QTest::newRow("no day") << with(R"("effective_from": "2026-01-01",)", "");
    QTest::newRow("no minimum") << with(R"("minimum_ratings": 30)", R"("minimum_ratings": 0)");
}

void RuleJsonTest::accepts()
{
    QFETCH(QByteArray, json);
    const auto rule = parseRule(json);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().detail));
    QCOMPARE(rule->segments.size(), 2U);
    QCOMPARE(rule->segments.front().from.toString(), QStringLiteral("0"));
    QCOMPARE(rule->threshold().toString(), QStringLiteral("80"));
}

void RuleJsonTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("trenggalek") << ruleToJson(trenggalekRule());
    QTest::newRow("scaled") << ruleToJson(scaledRule());
    QTest::newRow("everything") << QByteArray(
        R"({"id": "all", "title": "t", "effective_from": "2027-02-01",
        "measure": "mean_index", "segments": [{"from": 0, "to": 33.333, "pays": 12.5},
        {"from": 33.333, "to": 100, "pays_from": 12.5, "pays_to": 99.99}], "minimum_ratings": 7,
        "fallback": "last_period", "share_of_allowance": 60,
        "components": [{"key": "discipline", "weight": 0.4}], "round": {"digits": 3, "mode": "half_even"}})");
}

void RuleJsonTest::roundTrip()
{
    QFETCH(QByteArray, json);
    const auto rule = parseRule(json);
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().detail));
    const QByteArray written = ruleToJson(*rule);
    const auto again = parseRule(written);
    QVERIFY(again);
    QCOMPARE(ruleToJson(*again), written);
    QCOMPARE(again->id, rule->id);
    QCOMPARE(again->effectiveFrom, rule->effectiveFrom);
    QCOMPARE(again->segments.size(), rule->segments.size());
    for (size_t i = 0; i < rule->segments.size(); ++i) {
        QVERIFY(again->segments[i].to == rule->segments[i].to);
        QVERIFY(again->segments[i].paysTo == rule->segments[i].paysTo);
    }
    QCOMPARE(again->components.size(), rule->components.size());
    QCOMPARE(again->roundDigits, rule->roundDigits);
}

void RuleJsonTest::defaults()
{
    const auto rule = parseRule(R"({"id": "x", "measure": "satisfied_share",
                                    "segments": [{"from": 0, "to": 100, "pays": 100}]})");
    QVERIFY(rule);
    QCOMPARE(rule->title, QStringLiteral("x"));
    QCOMPARE(rule->minimumRatings, 30);
    QCOMPARE(rule->fallback, Fallback::Full);
    QVERIFY(!rule->benefitOfDoubt);
    QCOMPARE(rule->shareOfAllowance.toString(), QStringLiteral("100"));
    QCOMPARE(rule->roundDigits, 2);
    QCOMPARE(rule->roundMode, RoundingMode::HalfUp);
}

/// Every byte of a rule replaced by every kind of character: refused with a place, or a
/// rule that covers 0 to 100; never a crash.
void RuleJsonTest::anyDamageIsRefusedOrRead()
{
    const QByteArray text(plain);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QVERIFY(!parseRule(text.first(i)));
        for (const char c :
             {'0', '9', '-', '.', '"', '{', '}', '[', ']', ',', ':', 'x', '\0', '\xff'}) {
            QByteArray damaged = text;
            damaged[i] = c;
            const auto rule = parseRule(damaged);
            if (!rule)
                QVERIFY(!rule.error().detail.isEmpty());
            else
                QVERIFY(rule->segments.back().to.toString() == QLatin1String("100"));
        }
    }
}

QTEST_GUILESS_MAIN(RuleJsonTest)
#include "rule_json_test.moc"
