// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/closing.h"
#include "app/closing/objection_acts.h"
#include "app/closing/objection_json.h"
#include "app/closing/period_acts.h"
#include "app/figures/explanation.h"
#include "tests/closing/closing_office.h"
#include "tests/support/expect.h"

using namespace puas;
using namespace puas::test;

/// Objections: entered by one, settled by two others; what they leave out is marked, and
/// every figure follows.
class ObjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenDown();
    void whoMayEnter_data();
    void whoMayEnter();
    void refuses_data();
    void refuses();
    void twoOthersSettle();
    void twoWhoDisagreeSettleNothing();
    void acceptedLeavesOutAndKeeps();
    void effectIsWhatAcceptingGives();
    void rejectedChangesNothing();
    void withoutRatingsChangesNothing();
    void aChangedTapStaysOut();
    void blocksClosingUntilSettled();
    void settledAfterApprovalIsACorrection();
    void leftOutIsReadAgain();

private:
    /// Siti's last 10 ratings of October, all of them not satisfied, entered by IT.
    static Objection enter(ClosingOffice &office, int first = 30, int end = 40)
    {
        office.as(itLogin);
        const auto added = addObjection(office.folder(),
                                        {closingSiti, october(), QStringLiteral("Listrik padam"),
                                         octoberMoment(first), octoberMoment(end)},
                                        closingTime());
        if (!added)
            qFatal("%s", qPrintable(describe(added)));
        return *added;
    }
    static Result<Objection> decide(ClosingOffice &office, const QString &who, const QString &number,
                                    bool accept, const QString &reason = QStringLiteral("diperiksa"))
    {
        office.as(who);
        return decideObjection(office.folder(), number, accept, reason, closingTime());
    }
    static PeriodFigure figure(ClosingOffice &office, const QString &nip)
    {
        const auto closing = closingOf(office.store(), october(), closingTime());
        return *std::ranges::find(closing->present.figures, nip, &PeriodFigure::officer);
    }
    static qint64 rows(ClosingOffice &office)
    {
        qint64 count = 0;
        (void)office.store().ratings().forEachRating(october().range(),
                                                     [&](const StoredRating &) { return ++count > 0; });
        return count;
    }
};

void ObjectionTest::isWrittenDown()
{
    ClosingOffice office;
    const Objection entered = enter(office);
    QCOMPARE(entered.number, QStringLiteral("K-2026-001"));
    QCOMPARE(enter(office).number, QStringLiteral("K-2026-002"));
    const auto kept = office.store().objections().objection(QStringLiteral("K-2026-001"));
    PUAS_VERIFY_OK(kept);
    QCOMPARE(kept->officer, closingSiti);
    QCOMPARE(kept->period, QStringLiteral("2026-10"));
    QCOMPARE(kept->words, QStringLiteral("Listrik padam"));
    QCOMPARE(kept->enteredBy, itLogin);
    QCOMPARE(*kept->fromUtcMs, octoberMoment(30).toMSecsSinceEpoch());
    QVERIFY(kept->isOpen() && kept->said.empty());
    PUAS_COMPARE_ERROR(office.store().objections().objection(QStringLiteral("K-2026-009")),
                       ErrorCode::NotFound);
}

void ObjectionTest::whoMayEnter_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("outcome");
    for (const QString &login : {headLogin, personnelLogin, itLogin})
        QTest::newRow(qPrintable(login)) << login << ok;
    QTest::newRow("auditor") << auditorLogin << QStringLiteral("not-allowed");
    QTest::newRow("nobody") << QStringLiteral("login:x") << QStringLiteral("not-signed-in");
}

void ObjectionTest::whoMayEnter()
{
    QFETCH(QString, who);
    QFETCH(QString, outcome);
    ClosingOffice office;
    office.as(who);
    QCOMPARE(
        outcomeOf(addObjection(office.folder(), {closingSiti, october(), QStringLiteral("x"), {}, {}},
                               closingTime())),
        outcome);
}

void ObjectionTest::refuses_data()
{
    QTest::addColumn<QString>("officer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<QString>("outcome");
    const QDateTime none;
    const QString said = QStringLiteral("x");
    const QString invalid = QStringLiteral("invalid-argument");
    QTest::newRow("nobody has the NIP")
        << QStringLiteral("1") << said << none << none << QStringLiteral("not-found");
    QTest::newRow("no officer") << QString() << said << none << none << QStringLiteral("not-found");
    QTest::newRow("no words") << closingSiti << QStringLiteral("  ") << none << none << invalid;
    QTest::newRow("too many words") << closingSiti << QString(2001, u'x') << none << none << invalid;
    QTest::newRow("only from") << closingSiti << said << octoberMoment(0) << none << invalid;
    QTest::newRow("only until") << closingSiti << said << none << octoberMoment(0) << invalid;
    QTest::newRow("backwards") << closingSiti << said << octoberMoment(5) << octoberMoment(5)
                               << invalid;
    QTest::newRow("before the period")
        << closingSiti << said << octoberMoment(-5 * 24 * 60) << octoberMoment(5) << invalid;
    QTest::newRow("after it") << closingSiti << said << octoberMoment(0) << closingTime() << invalid;
}

void ObjectionTest::refuses()
{
    QFETCH(QString, officer);
    QFETCH(QString, text);
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, until);
    QFETCH(QString, outcome);
    ClosingOffice office;
    office.as(itLogin);
    const auto orNone = [](const QDateTime &moment) {
        return moment.isNull() ? std::nullopt : std::optional(moment);
    };
    QCOMPARE(
        outcomeOf(addObjection(office.folder(), {officer, october(), text, orNone(from), orNone(until)},
                               closingTime())),
        outcome);
    QVERIFY(office.store().objections().all()->empty());
}

void ObjectionTest::twoOthersSettle()
{
    ClosingOffice office;
    office.as(personnelLogin);
    const auto own = addObjection(office.folder(),
                                  {closingSiti, october(), QStringLiteral("x"), {}, {}}, closingTime());
    PUAS_COMPARE_ERROR(decide(office, personnelLogin, own->number, true), ErrorCode::NotAllowed);
    const QString number = enter(office).number;
    PUAS_COMPARE_ERROR(decide(office, itLogin, number, true), ErrorCode::NotAllowed);
    PUAS_COMPARE_ERROR(decide(office, auditorLogin, number, true), ErrorCode::NotAllowed);
    PUAS_COMPARE_ERROR(decide(office, headLogin, number, true, QStringLiteral(" ")),
                       ErrorCode::InvalidInput);
    const auto first = decide(office, personnelLogin, number, true);
    PUAS_VERIFY_OK(first);
    QVERIFY(first->isOpen());
    QCOMPARE(figure(office, closingSiti).tally.n(), 40);
    PUAS_COMPARE_ERROR(decide(office, personnelLogin, number, true), ErrorCode::NotAllowed);
    const auto second = decide(office, headLogin, number, true);
    PUAS_VERIFY_OK(second);
    QCOMPARE(second->accepted, std::optional(true));
    QCOMPARE(second->said.size(), size_t(2));
    PUAS_COMPARE_ERROR(decide(office, headLogin, number, false), ErrorCode::InvalidInput);
}

void ObjectionTest::twoWhoDisagreeSettleNothing()
{
    ClosingOffice office;
    const QString number = enter(office).number;
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, true));
    const auto second = decide(office, headLogin, number, false);
    PUAS_VERIFY_OK(second);
    QVERIFY(second->isOpen());
    // A third person settles it.
    office.as(headLogin);
    PUAS_VERIFY_OK(addUser(office.folder(), {QStringLiteral("hari"), QStringLiteral("Hari"),
                                             Role::Personnel, peoplePassword}));
    const auto third = decide(office, QStringLiteral("hari"), number, false);
    PUAS_VERIFY_OK(third);
    QCOMPARE(third->accepted, std::optional(false));
}

void ObjectionTest::acceptedLeavesOutAndKeeps()
{
    ClosingOffice office;
    const qint64 kept = rows(office);
    const QString number = enter(office).number;
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, true));
    const auto settled = decide(office, headLogin, number, true);
    PUAS_VERIFY_OK(settled);
    const PeriodFigure siti = figure(office, closingSiti);
    QCOMPARE(siti.tally.n(), 30);
    QCOMPARE(siti.tally.satisfied(), 30);
    QCOMPARE(siti.leftOut, 10);
    QCOMPARE(siti.allowancePercent->toString(), QStringLiteral("100.00"));
    QVERIFY(settled->before.contains("\"allowance_percent\":\"75.00\""));
    QVERIFY(settled->after.contains("\"allowance_percent\":\"100.00\""));
    QCOMPARE(leftOutFromJson(settled->leftOut).size(), size_t(10));
    // Nothing is deleted, others are not touched, and rows and tallies agree.
    QCOMPARE(rows(office), kept);
    QCOMPARE(figure(office, closingBudi).tally.n(), 40);
    QCOMPARE(*office.store().check(), QStringList());
    const auto explanation = explanationOf(closingSiti, office.store(), october(), closingTime());
    PUAS_VERIFY_OK(explanation);
    QCOMPARE(explanation->leftOut.front().whyNot, QStringLiteral("objection"));
    QCOMPARE(explanation->leftOut.front().ratings, 10);
    QVERIFY(explanation->proof.holds());
}

void ObjectionTest::effectIsWhatAcceptingGives()
{
    ClosingOffice office;
    const Objection objection = enter(office, 25, 35);
    const auto effect = effectOf(office.store(), objection, closingTime());
    PUAS_VERIFY_OK(effect);
    QCOMPARE(effect->ratings, 10);
    QCOMPARE(effect->before.tally.satisfied(), 30);
    PUAS_VERIFY_OK(decide(office, personnelLogin, objection.number, true));
    PUAS_VERIFY_OK(decide(office, headLogin, objection.number, true));
    const PeriodFigure after = figure(office, closingSiti);
    QCOMPARE(after.tally, effect->after.tally);
    QCOMPARE(after.tally.satisfied(), 25); // of 30
    QCOMPARE(after.allowancePercent->toString(), effect->after.allowancePercent->toString());
    QCOMPARE(after.leftOut, effect->after.leftOut);
}

void ObjectionTest::rejectedChangesNothing()
{
    ClosingOffice office;
    const QString number = enter(office).number;
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, false));
    const auto settled = decide(office, headLogin, number, false);
    QCOMPARE(settled->accepted, std::optional(false));
    QCOMPARE(settled->before, settled->after);
    QVERIFY(leftOutFromJson(settled->leftOut).empty());
    QCOMPARE(figure(office, closingSiti).tally.n(), 40);
}

void ObjectionTest::withoutRatingsChangesNothing()
{
    ClosingOffice office;
    office.as(itLogin);
    const auto added = addObjection(office.folder(),
                                    {closingSiti, october(), QStringLiteral("Terlalu rendah"), {}, {}},
                                    closingTime());
    PUAS_VERIFY_OK(decide(office, personnelLogin, added->number, true));
    PUAS_VERIFY_OK(decide(office, headLogin, added->number, true));
    QCOMPARE(figure(office, closingSiti).tally.n(), 40);
}

/// The kiosk sends a taken back tap after the rating was left out.
void ObjectionTest::aChangedTapStaysOut()
{
    ClosingOffice office;
    const quint64 before = office.lastSeq();
    office.bring(closingSiti, 0, 1, 145);
    const quint64 tap = before + 1;
    const QString number = enter(office, 145, 146).number;
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, true));
    PUAS_VERIFY_OK(decide(office, headLogin, number, true));
    office.add(Changed{tap, {{QStringLiteral("overall"), 4, 4}}},
               octoberMoment(146).toMSecsSinceEpoch());
    office.bring();
    QCOMPARE(figure(office, closingSiti).tally.n(), 40);
    QCOMPARE(figure(office, closingSiti).leftOut, 1);
    QCOMPARE(*office.store().check(), QStringList());
}

void ObjectionTest::blocksClosingUntilSettled()
{
    ClosingOffice office;
    const QString number = enter(office).number;
    office.as(personnelLogin);
    PUAS_COMPARE_ERROR(closePeriod(office.folder(), october(), closingTime(), {}),
                       ErrorCode::InvalidInput);
    QCOMPARE(closingOf(office.store(), october(), closingTime())->blocks,
             std::vector{ClosingBlock::OpenObjections});
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, false));
    PUAS_VERIFY_OK(decide(office, headLogin, number, false));
    office.as(personnelLogin);
    PUAS_VERIFY_OK(closePeriod(office.folder(), october(), closingTime(), {}));
    enter(office); // and again before the approval
    office.as(headLogin);
    PUAS_COMPARE_ERROR(approvePeriod(office.folder(), october(), closingTime(), {}),
                       ErrorCode::InvalidInput);
}

void ObjectionTest::settledAfterApprovalIsACorrection()
{
    ClosingOffice office;
    office.as(personnelLogin);
    PUAS_VERIFY_OK(closePeriod(office.folder(), october(), closingTime(), {}));
    office.as(headLogin);
    PUAS_VERIFY_OK(approvePeriod(office.folder(), october(), closingTime(), {}));
    const QString number = enter(office).number;
    PUAS_VERIFY_OK(decide(office, personnelLogin, number, true));
    PUAS_VERIFY_OK(decide(office, headLogin, number, true));
    const auto closing = closingOf(office.store(), october(), closingTime());
    QCOMPARE(closing->approved()->figures.front().allowancePercent->toString(),
             closing->approved()->figures.front().officer == closingSiti ? QStringLiteral("75.00")
                                                                         : QStringLiteral("100.00"));
    const auto later = arrivedAfterApproval(*closing);
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later.front().ratings, 0); // none came, ten were left out
    office.as(personnelLogin);
    const auto second = closePeriod(office.folder(), october(), closingTime(),
                                    QStringLiteral("keberatan"));
    PUAS_VERIFY_OK(second);
    QCOMPARE(second->version, 2);
}

void ObjectionTest::leftOutIsReadAgain()
{
    const std::vector<RatingPlaceOfOrigin> ratings{{QStringLiteral("k1"), {}, 7},
                                                   {QStringLiteral("k1"), {}, 3},
                                                   {{}, QStringLiteral("csv:a.csv"), 12}};
    const QByteArray json = leftOutJson(ratings);
    QCOMPARE(json, QByteArray("{\"files\":{\"csv:a.csv\":[12]},\"kiosks\":{\"k1\":[3,7]}}"));
    QCOMPARE(leftOutJson(leftOutFromJson(json)), json);
}

QTEST_GUILESS_MAIN(ObjectionTest)
#include "objection_test.moc"
