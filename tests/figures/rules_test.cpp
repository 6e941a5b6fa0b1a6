// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/rule_shapes.h"
#include "app/figures/full_amounts.h"
#include "app/figures/rule_comparison.h"
#include "app/figures/rule_list.h"
#include "tests/support/audited_office.h"
#include "tests/support/expect.h"

#include <QTest>

#include <algorithm>

using namespace puas;
using namespace puas::test;

/// Rules over an office's ratings: two of them compared, in rupiah, with components; computed a
/// second time here.
class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsOfLongerPeriods();
    void rupiahAndSums();
    void withoutAmountsEverybodyWeighsTheSame();
    void componentsCount();
    void comparedRules();
    void theSameRuleChangesNobody();
    void differencesAreExact();
    void listOfRules();

private:
    [[nodiscard]] const Store &store() { return m_office.office().folder().store(); }

    AuditedOffice m_office;
};

namespace {

const Period october = Period::containing(QDate(2026, 10, 1));
const Period november = Period::containing(QDate(2026, 11, 1));

const AllowanceRow &rowOf(const AllowanceTable &table, const QString &nip)
{
    const auto found = std::ranges::find(table.rows, nip, &AllowanceRow::officer);
    if (found == table.rows.end())
        qFatal("no such row");
    return *found;
}

} // namespace

/// Siti has 3,850,000 from January and 3,900,000 from November on.
void RulesTest::amountsOfLongerPeriods()
{
    const auto quarter = fullAmounts(store(), Period::parse(u"2026-Q4")->range());
    PUAS_VERIFY_OK(quarter);
    QCOMPARE(quarter->at(siti), 3'850'000 + 3'900'000 + 3'900'000);
    QCOMPARE(quarter->at(budi), 3 * 4'250'000);
    QVERIFY(!quarter->contains(unnamed));
    // The year before nobody had an amount, so no sum is whole.
    QVERIFY(fullAmounts(store(), DateRange{QDate(2025, 12, 1), QDate(2026, 2, 1)})->empty());
}

void RulesTest::rupiahAndSums()
{
    const auto table = allowanceTable(store(), october, trenggalekRule(), october.range().end);
    PUAS_VERIFY_OK(table);
    qint64 sum = 0;
    qint64 full = 0;
    for (const AllowanceRow &row : table->rows) {
        if (!row.full)
            continue;
        const Ratio percent = row.allowancePercent->toRatio();
        // Half up in whole numbers, written another way than in the program.
        const qint64 twice = 2 * *row.full * percent.numerator / (100 * percent.denominator);
        QCOMPARE(*row.rupiah, (twice + 1) / 2);
        QCOMPARE(row.rupiahExpected, row.rupiah); // the month is over
        sum += *row.rupiah;
        full += *row.full;
    }
    QVERIFY(table->sum.isRupiah);
    QCOMPARE(table->sum.now, sum);
    QCOMPARE(table->sum.forecast.full, full);
    QCOMPARE(table->sum.officers, 2);
    QCOMPARE(table->sum.withoutAmount, int(table->rows.size()) - 2);
    QVERIFY(std::abs(table->sum.forecast.expected - sum) <= table->sum.officers);
    QCOMPARE(table->sum.forecast.low, table->sum.forecast.high);
    QCOMPARE(*table->sum.percentOf(sum), round(Ratio{sum * 100, full}, 2));
}

void RulesTest::withoutAmountsEverybodyWeighsTheSame()
{
    const Period september = Period::parse(u"2025-09").value();
    const auto table = allowanceTable(store(), september, trenggalekRule(), september.range().end);
    PUAS_VERIFY_OK(table);
    QVERIFY(!table->sum.isRupiah);
    QCOMPARE(table->sum.officers, int(table->rows.size()));
    QCOMPARE(*table->sum.percentOf(table->sum.now), *table->meanAllowance);
}

/// In November discipline has a weight of 40 percent: 95 for Siti, 87.50 for Budi.
void RulesTest::componentsCount()
{
    const auto inUse = store().ruleBook().ruleInUse(QDate(2026, 11, 30));
    PUAS_VERIFY_OK(inUse);
    const auto table = allowanceTable(store(), november, inUse->rule, november.range().end);
    AllowanceRule without = inUse->rule;
    without.components[0].key = QStringLiteral("not entered");
    const auto full = allowanceTable(store(), november, without, november.range().end);
    PUAS_VERIFY_OK(table);
    PUAS_VERIFY_OK(full);
    const AllowanceRow &withIt = rowOf(*table, siti);
    QCOMPARE(withIt.components.at(QStringLiteral("discipline")), (Decimal{9500, 2}));
    QCOMPARE(difference(*rowOf(*full, siti).allowancePercent, *withIt.allowancePercent),
             (Decimal{200, 2})); // 5 x 0.4
    // Too few ratings for Budi: the measure's part by the fallback, October's, without its own
    // component.
    QVERIFY(rowOf(*table, budi).fallback);
}

void RulesTest::comparedRules()
{
    AllowanceRule bands = trenggalekRule();
    bands.segments = shapeSegments(RuleShape::Bands, {81, 0});
    const auto comparison = compareRules(store(), october, trenggalekRule(), bands,
                                         october.range().end);
    PUAS_VERIFY_OK(comparison);
    QCOMPARE(comparison->gains + comparison->loses + comparison->stays + comparison->unknown,
             int(comparison->officers.size()));
    qint64 rupiah = 0;
    Decimal last{1'000'000, 0};
    for (const ComparedOfficer &officer : comparison->officers) {
        const Decimal a = *rowOf(comparison->a, officer.officer).allowancePercent;
        const Decimal b = *rowOf(comparison->b, officer.officer).allowancePercent;
        QCOMPARE(officer.points->toDouble(), b.toDouble() - a.toDouble());
        QCOMPARE(officer.effect, a < b   ? RuleEffect::Gains
                                 : b < a ? RuleEffect::Loses
                                         : RuleEffect::Stays);
        QVERIFY(*officer.points <= last); // largest gain first
        last = *officer.points;
        rupiah += officer.rupiah.value_or(0);
    }
    QCOMPARE(rupiah, comparison->b.sum.now - comparison->a.sum.now);
    QVERIFY(comparison->gains + comparison->loses > 0);
}

void RulesTest::theSameRuleChangesNobody()
{
    const auto comparison = compareRules(store(), october, trenggalekRule(), trenggalekRule(),
                                         october.range().end);
    PUAS_VERIFY_OK(comparison);
    QCOMPARE(comparison->stays, int(comparison->officers.size()));
}

void RulesTest::differencesAreExact()
{
    QCOMPARE(difference({8000, 2}, {6750, 2}).toString(), QStringLiteral("12.50"));
    QCOMPARE(difference({80, 0}, {8021, 2}).toString(), QStringLiteral("-0.21"));
    QCOMPARE(difference({800, 1}, {80, 0}).toString(), QStringLiteral("0.0"));
}

void RulesTest::listOfRules()
{
    const auto rules = listedRules(store(), QDate(2026, 11, 30));
    PUAS_VERIFY_OK(rules);
    QStringList said;
    for (const ListedRule &listed : *rules)
        said << QStringLiteral("%1 %2 %3%4")
                    .arg(listed.rule.id)
                    .arg(listed.version)
                    .arg(listed.proposal ? proposalStateName(listed.proposal->state)
                                         : QStringLiteral("shipped"),
                         listed.isInUse ? QStringLiteral(" in use") : QString());
    QCOMPARE(said,
             (QStringList{QStringLiteral("trenggalek 1 shipped"), QStringLiteral("scaled-80 1 shipped"),
                          QStringLiteral("doubt-75 1 approved"),
                          QStringLiteral("doubt-75 2 approved in use"),
                          QStringLiteral("doubt-75 0 rejected"), QStringLiteral("doubt-75 0 open")}));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
