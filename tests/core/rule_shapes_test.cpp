// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rule_shapes.h"

#include "app/core/allowance.h"

#include <QTest>

using namespace puas;

class RuleShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeIsARule_data();
    void everyShapeIsARule();
    void shippedRules();
    void otherCurves();
    void movedThreshold_data();
    void movedThreshold();
    void noThresholdToMove();
};

namespace {

AllowanceRule ruleOf(RuleShape shape, const Decimal &threshold)
{
    AllowanceRule rule = trenggalekRule();
    rule.segments = shapeSegments(shape, threshold);
    return rule;
}

QString paid(const AllowanceRule &rule, const char *measure)
{
    return paysFor(rule, Decimal::parse(QString::fromLatin1(measure))->toRatio()).toString();
}

} // namespace

void RuleShapesTest::everyShapeIsARule_data()
{
    QTest::addColumn<RuleShape>("shape");
    QTest::addColumn<QString>("justBelow");
    QTest::newRow("identity") << RuleShape::IdentityWithStep << QStringLiteral("79.99");
    QTest::newRow("linear") << RuleShape::LinearToThreshold << QStringLiteral("99.99");
    QTest::newRow("points") << RuleShape::BetweenPoints << QStringLiteral("99.98");
    QTest::newRow("bands") << RuleShape::Bands << QStringLiteral("80.00");
}

void RuleShapesTest::everyShapeIsARule()
{
    QFETCH(RuleShape, shape);
    for (const Decimal threshold : {Decimal{80, 0}, Decimal{655, 1}, Decimal{100, 0}}) {
        const AllowanceRule rule = ruleOf(shape, threshold);
        QVERIFY2(parseRule(ruleToJson(rule)), qPrintable(threshold.toString()));
        const bool endsBelow = shape == RuleShape::Bands && threshold == Decimal{100, 0};
        QCOMPARE(paid(rule, "100"), endsBelow ? QStringLiteral("80.00") : QStringLiteral("100.00"));
        if (threshold < Decimal{100, 0}) {
            QCOMPARE(rule.threshold(), threshold);
            QCOMPARE(shapeOf(rule.segments), std::optional(shape));
        }
    }
    QTEST(paid(ruleOf(shape, {80, 0}), "79.99"), "justBelow");
}

void RuleShapesTest::shippedRules()
{
    QCOMPARE(shapeOf(trenggalekRule().segments), std::optional(RuleShape::IdentityWithStep));
    QCOMPARE(shapeOf(scaledRule().segments), std::optional(RuleShape::LinearToThreshold));
}

void RuleShapesTest::otherCurves()
{
    QCOMPARE(shapeOf({}), std::nullopt);
    QCOMPARE(shapeOf({{{0, 0}, {80, 0}, {10, 0}, {70, 0}}, {{80, 0}, {100, 0}, {90, 0}, {90, 0}}}),
             std::nullopt);
}

void RuleShapesTest::movedThreshold_data()
{
    QTest::addColumn<RuleShape>("shape");
    QTest::addColumn<QString>("at79");
    QTest::newRow("identity") << RuleShape::IdentityWithStep << QStringLiteral("100.00");
    QTest::newRow("linear") << RuleShape::LinearToThreshold << QStringLiteral("100.00");
    QTest::newRow("points") << RuleShape::BetweenPoints << QStringLiteral("100.00");
    QTest::newRow("bands") << RuleShape::Bands << QStringLiteral("100.00");
}

void RuleShapesTest::movedThreshold()
{
    QFETCH(RuleShape, shape);
    const AllowanceRule rule = ruleOf(shape, {80, 0});
    const auto moved = withThreshold(rule, {75, 0});
    QVERIFY(moved);
    QVERIFY(parseRule(ruleToJson(*moved)));
    QCOMPARE(moved->threshold(), (Decimal{75, 0}));
    QTEST(paid(*moved, "79"), "at79");
    if (shape == RuleShape::IdentityWithStep)
        QCOMPARE(paid(*moved, "74.99"), QStringLiteral("74.99"));
    QCOMPARE(withThreshold(*moved, {80, 0})->segments.size(), rule.segments.size());
}

void RuleShapesTest::noThresholdToMove()
{
    AllowanceRule rule = trenggalekRule();
    rule.segments = {{{0, 0}, {100, 0}, {0, 0}, {100, 0}}};
    QVERIFY(!thresholdRoom(rule));
    QVERIFY(!withThreshold(rule, {50, 0}));
    const AllowanceRule bands = ruleOf(RuleShape::Bands, {80, 0});
    QCOMPARE(thresholdRoom(bands)->first, (Decimal{65, 0}));
    for (const Decimal outside : {Decimal{65, 0}, Decimal{100, 0}})
        QVERIFY(!withThreshold(bands, outside));
}

QTEST_GUILESS_MAIN(RuleShapesTest)
#include "rule_shapes_test.moc"
