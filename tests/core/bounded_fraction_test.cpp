// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/bounded_fraction.h"

#include "app/core/allowance.h"

#include <QTest>

#include <random>

using namespace puas;

/// Numbers of 128 bits give a rule's formula exactly, or say that they cannot.
class BoundedFractionTest : public QObject
{
    Q_OBJECT

private slots:
    void noticesWhatItCannotHold();
    void givesWhatUnboundedNumbersGive();
};

void BoundedFractionTest::noticesWhatItCannotHold()
{
    const BoundedFraction large(Ratio{1, qint64(1) << 55});
    QVERIFY((large * large).fits());
    QVERIFY(!(large * large * large).fits());
    QVERIFY(!(large * large * large - BoundedFraction(1)).fits());
    const BoundedFraction huge(Ratio{qint64(1) << 55, 1});
    QVERIFY((huge * huge).fits());
    QVERIFY(!(huge * huge).rounded(6, RoundingMode::HalfUp)); // too large once it is scaled
    QCOMPARE(BoundedFraction(Ratio{1, 8}).rounded(2, RoundingMode::HalfUp)->unscaled, 13);
    QCOMPARE(BoundedFraction(Ratio{1, 8}).rounded(2, RoundingMode::HalfDown)->unscaled, 12);
    QCOMPARE(BoundedFraction(Ratio{1, 8}).rounded(2, RoundingMode::HalfEven)->unscaled, 12);
    QCOMPARE(BoundedFraction(Ratio{3, 8}).rounded(2, RoundingMode::HalfEven)->unscaled, 38);
}

/// The same measure with parts so large that only numbers without bounds hold the formula.
void BoundedFractionTest::givesWhatUnboundedNumbersGive()
{
    AllowanceRule rule = *parseRule(R"({"id": "x", "measure": "satisfied_share", "share_of_allowance": 62.5,
        "components": [{"key": "a", "weight": 0.125}, {"key": "b", "weight": 0.25}],
        "segments": [{"from": 0, "to": 37.25, "pays_from": 12.5, "pays_to": 40.125},
                     {"from": 37.25, "to": 80, "pays_from": 40.125, "pays_to": 100},
                     {"from": 80, "to": 100, "pays": 100}]})");
    rule.roundDigits = 6;
    rule.roundMode = RoundingMode::HalfEven;
    const ComponentPercents components{{QStringLiteral("a"), {98'761'234, 6}}, {QStringLiteral("b"), {4'567, 2}}};
    constexpr qint64 stretch = qint64(1) << 36;
    std::mt19937 chance(7);
    for (int i = 0; i < 2000; ++i) {
        const qint64 n = 1 + qint64(chance() % 5000);
        const Ratio measure = percent({qint64(chance() % size_t(n + 1)), n});
        const Ratio stretched{measure.numerator * stretch, measure.denominator * stretch};
        QCOMPARE(paysFor(rule, measure, components).toString(), paysFor(rule, stretched, components).toString());
    }
}

QTEST_GUILESS_MAIN(BoundedFractionTest)
#include "bounded_fraction_test.moc"
