// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/mark_acts.h"
#include "app/closing/mark_json.h"
#include "app/closing/marked_figures.h"
#include "app/closing/period_acts.h"
#include "app/figures/explanation.h"
#include "tests/closing/closing_office.h"
#include "tests/support/expect.h"

using namespace puas;
using namespace puas::test;

/// Marks: found in the rows, decided by a named person, never deleted; both figures stay.
class MarksTest : public QObject
{
    Q_OBJECT

private slots:
    void isFoundWithItsOfficers();
    void nameIsThatOfTheRatings();
    void whoMayDecide_data();
    void whoMayDecide();
    void refuses();
    void excludedIsLeftOutAndStays();
    void effectIsWhatExcludingGives();
    void keptChangesNothing();
    void countingMarksHaveTheOtherFigure();
    void aRatingInTwoMarksCountsOnce();
    void isTakenBack();
    void whatAnotherDecisionHoldsStaysOut();
    void approvedPeriodsStay();
    void decidedMarkStaysWhenItIsNoMoreFound();
    void bodyIsReadAgain();

private:
    /// Twelve ratings for Siti, 5 s apart, at 13:00 of 5 October: all of them the best.
    static Mark burstIn(ClosingOffice &office)
    {
        addBurst(office, 12, 300);
        return marks(office).front();
    }
    static void addBurst(ClosingOffice &office, int count, int minute)
    {
        for (int i = 0; i < count; ++i)
            office.add(overallRating(4, QStringLiteral("A1"), closingSiti),
                       octoberMoment(minute).toMSecsSinceEpoch() + i * 5000 + 7);
        office.bring();
    }
    static std::vector<Mark> marks(ClosingOffice &office)
    {
        auto found = marksOf(office.store(), october());
        if (!found)
            qFatal("%s", qPrintable(describe(found)));
        std::erase_if(*found, [](const Mark &mark) { return mark.kind != MarkKind::Burst; });
        return *found;
    }
    static Result<> decide(ClosingOffice &office, const QString &who, const QString &mark, bool exclude,
                           const QString &reason = QStringLiteral("anak-anak bermain"))
    {
        office.as(who);
        return decideMark(office.folder(), october(), mark, exclude, reason, closingTime());
    }
    static PeriodFigure siti(ClosingOffice &office)
    {
        const auto closing = closingOf(office.store(), october(), closingTime());
        return *std::ranges::find(closing->present.figures, closingSiti, &PeriodFigure::officer);
    }
};

void MarksTest::isFoundWithItsOfficers()
{
    ClosingOffice office;
    QVERIFY(marks(office).empty());
    const Mark mark = burstIn(office);
    QCOMPARE(mark.size(), 12);
    QCOMPARE(mark.counted, 12);
    QCOMPARE(mark.facts, (MarkFacts{12, 12, 80, 0, 0}));
    QCOMPARE(mark.officers.size(), size_t(1));
    QCOMPARE(mark.officers.front().officer, closingSiti);
    QCOMPARE(mark.fromUtcMs, octoberMoment(300).toMSecsSinceEpoch() + 7);
    QVERIFY(mark.isFound && !mark.word);
    QVERIFY(marksOf(office.store(), october().next())->empty());
}

void MarksTest::nameIsThatOfTheRatings()
{
    ClosingOffice office;
    const QString name = burstIn(office).name;
    QVERIFY(name.startsWith(QLatin1String("burst-")));
    QCOMPARE(marks(office).front().name, name);
    addBurst(office, 1, 301); // one more, 5 s after the last
    QCOMPARE(marks(office).front().size(), 13);
    QVERIFY(marks(office).front().name != name);
}

void MarksTest::whoMayDecide_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("head") << headLogin << ok;
    QTest::newRow("personnel") << personnelLogin << ok;
    QTest::newRow("it") << itLogin << QStringLiteral("not-allowed");
    QTest::newRow("auditor") << auditorLogin << QStringLiteral("not-allowed");
    QTest::newRow("nobody") << QStringLiteral("login:x") << QStringLiteral("not-signed-in");
}

void MarksTest::whoMayDecide()
{
    QFETCH(QString, who);
    QFETCH(QString, outcome);
    ClosingOffice office;
    const QString name = burstIn(office).name;
    QCOMPARE(outcomeOf(decide(office, who, name, true)), outcome);
    QCOMPARE(siti(office).tally.n(), outcome == ok ? 40 : 52);
}

void MarksTest::refuses()
{
    ClosingOffice office;
    const QString name = burstIn(office).name;
    PUAS_COMPARE_ERROR(decide(office, headLogin, QStringLiteral("burst-0"), true), ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(decide(office, headLogin, name, true, QStringLiteral("  ")),
                       ErrorCode::InvalidInput);
    PUAS_COMPARE_ERROR(decide(office, headLogin, name, true, QString(2001, u'x')),
                       ErrorCode::InvalidInput);
    QVERIFY(office.store().markDecisions().all()->empty());
    PUAS_VERIFY_OK(decide(office, headLogin, name, true));
    PUAS_COMPARE_ERROR(decide(office, headLogin, name, true), ErrorCode::InvalidInput);
    QCOMPARE(office.store().markDecisions().all()->size(), size_t(1));
}

void MarksTest::excludedIsLeftOutAndStays()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    QCOMPARE(siti(office).allowancePercent->toString(), QStringLiteral("100.00"));
    PUAS_VERIFY_OK(decide(office, personnelLogin, mark.name, true));
    QCOMPARE(siti(office).tally.n(), 40);
    QCOMPARE(siti(office).leftOut, 12);
    QCOMPARE(siti(office).allowancePercent->toString(), QStringLiteral("75.00"));
    const QByteArray body = office.store().markDecisions().all()->front().body;
    QVERIFY(body.contains("\"allowance_percent\":\"100.00\"")
            && body.contains("\"allowance_percent\":\"75.00\""));
    QCOMPARE(*office.store().check(), QStringList());
    // The mark is found as before: it does not depend on what counts.
    const Mark after = marks(office).front();
    QCOMPARE(after.name, mark.name);
    QCOMPARE(after.counted, 0);
    QVERIFY(after.isExcluded());
    QCOMPARE(after.word->who, personnelLogin);
    // Both figures are told.
    const auto explanation = explanationOf(closingSiti, office.store(), october(), closingTime());
    PUAS_VERIFY_OK(explanation);
    QVERIFY(explanation->proof.holds());
    QCOMPARE(explanation->leftOut.front().whyNot, QStringLiteral("mark"));
    QVERIFY(explanation->withMarks);
    QCOMPARE(explanation->withMarks->tally.n(), 52);
    QCOMPARE(explanation->withMarks->measurePercent->toString(), QStringLiteral("80.77"));
    QCOMPARE(explanation->withMarks->allowancePercent->toString(), QStringLiteral("100.00"));
    QCOMPARE(explanation->row.allowancePercent->toString(), QStringLiteral("75.00"));
}

void MarksTest::effectIsWhatExcludingGives()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    const auto effects = effectOf(office.store(), mark, closingTime());
    PUAS_VERIFY_OK(effects);
    QCOMPARE(effects->size(), size_t(1));
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    QCOMPARE(siti(office).tally, effects->front().after.tally);
    QCOMPARE(siti(office).leftOut, effects->front().after.leftOut);
    QCOMPARE(siti(office).allowancePercent->toString(),
             effects->front().after.allowancePercent->toString());
}

void MarksTest::keptChangesNothing()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, false));
    QCOMPARE(siti(office).tally.n(), 52);
    QVERIFY(!marks(office).front().isExcluded());
    QCOMPARE(openMarks(marks(office)), 0);
    const auto explanation = explanationOf(closingSiti, office.store(), october(), closingTime());
    QVERIFY(!explanation->withMarks);
}

/// Open or kept: the figure without the marked ratings is what leaving them out gives.
void MarksTest::countingMarksHaveTheOtherFigure()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    auto explanation = explanationOf(closingSiti, office.store(), october(), closingTime());
    PUAS_VERIFY_OK(explanation);
    QVERIFY(!explanation->withoutMarks);
    PUAS_VERIFY_OK(addMarks(*explanation, office.store(), marks(office)));
    QVERIFY(explanation->withoutMarks);
    QCOMPARE(explanation->withoutMarks->ratings, 12);
    QCOMPARE(explanation->withoutMarks->tally.n(), 40);
    QCOMPARE(explanation->withoutMarks->measurePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(explanation->withoutMarks->allowancePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(marksByOfficer(marks(office)).at(closingSiti).open, 1);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, false));
    PUAS_VERIFY_OK(addMarks(*explanation, office.store(), marks(office)));
    QVERIFY(explanation->withoutMarks);
    QCOMPARE(marksByOfficer(marks(office)).at(closingSiti).open, 0);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    PUAS_VERIFY_OK(addMarks(*explanation, office.store(), marks(office)));
    QVERIFY(!explanation->withoutMarks); // it is the one that counts
}

void MarksTest::aRatingInTwoMarksCountsOnce()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    Mark again = mark;
    again.kind = MarkKind::NotServed;
    const OfficerMarks siti = marksByOfficer({mark, again}).at(closingSiti);
    QCOMPARE(siti.marks, 2);
    QCOMPARE(siti.counted.n(), 12);
}

void MarksTest::isTakenBack()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    const PeriodFigure before = siti(office);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    PUAS_VERIFY_OK(decide(office, personnelLogin, mark.name, false));
    QCOMPARE(siti(office).tally, before.tally);
    QCOMPARE(siti(office).leftOut, 0);
    QCOMPARE(*office.store().check(), QStringList());
    QVERIFY(office.store().tallies().leftOut(october().range())->empty());
    QCOMPARE(office.store().markDecisions().all()->size(), size_t(2));
}

/// The run grows by a rating that came later: two marks, twelve ratings in both.
void MarksTest::whatAnotherDecisionHoldsStaysOut()
{
    ClosingOffice office;
    const QString first = burstIn(office).name;
    PUAS_VERIFY_OK(decide(office, headLogin, first, true));
    addBurst(office, 1, 301);
    const QString second = marks(office).front().name == first ? marks(office).back().name
                                                               : marks(office).front().name;
    PUAS_VERIFY_OK(decide(office, headLogin, second, true));
    QCOMPARE(siti(office).tally.n(), 40);
    PUAS_VERIFY_OK(decide(office, headLogin, first, false));
    QCOMPARE(siti(office).tally.n(), 40);
    PUAS_VERIFY_OK(decide(office, headLogin, second, false));
    QCOMPARE(siti(office).tally.n(), 53);
    QCOMPARE(*office.store().check(), QStringList());
}

void MarksTest::approvedPeriodsStay()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    office.as(personnelLogin);
    PUAS_VERIFY_OK(closePeriod(office.folder(), october(), closingTime(), {}));
    office.as(headLogin);
    PUAS_VERIFY_OK(approvePeriod(office.folder(), october(), closingTime(), {}));
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    const auto closing = closingOf(office.store(), october(), closingTime());
    const auto approved = std::ranges::find(closing->approved()->figures, closingSiti,
                                            &PeriodFigure::officer);
    QCOMPARE(approved->allowancePercent->toString(), QStringLiteral("100.00"));
    QCOMPARE(approved->tally.n(), 52);
    QCOMPARE(arrivedAfterApproval(*closing).size(), size_t(1));
}

void MarksTest::decidedMarkStaysWhenItIsNoMoreFound()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    addBurst(office, 1, 301);
    const auto all = marks(office);
    QCOMPARE(all.size(), size_t(2));
    const auto old = std::ranges::find(all, mark.name, &Mark::name);
    QVERIFY(old != all.end() && !old->isFound && old->isExcluded());
    QCOMPARE(old->ratings, mark.ratings);
    QCOMPARE(openMarks(all), 1);
}

void MarksTest::bodyIsReadAgain()
{
    ClosingOffice office;
    const Mark mark = burstIn(office);
    PUAS_VERIFY_OK(decide(office, headLogin, mark.name, true));
    const MarkDecision decision = office.store().markDecisions().all()->front();
    const auto read = markFromJson(decision);
    PUAS_VERIFY_OK(read);
    QCOMPARE(read->ratings, mark.ratings);
    QCOMPARE(read->facts, mark.facts);
    QCOMPARE(read->word->reason, QStringLiteral("anak-anak bermain"));
    PUAS_COMPARE_ERROR(markFromJson({mark.name, headLogin, "x"}), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
