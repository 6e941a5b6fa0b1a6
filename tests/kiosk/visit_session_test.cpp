// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visit_session.h"

#include <QTest>

using namespace puas;
using Stage = VisitSession::Stage;

namespace {

/// One thing that happens, and when, in milliseconds after the first look.
struct Step {
    qint64 at;
    /// "tap 3", "kept 7", "lost", "change", "more", "back", "over" with "1" where something was
    /// given, "added", "finish", "stay", "touch", "tick"
    QString what;
};

/// All orders that a history gave, as text: "3" or "2 for 7".
QStringList play(VisitSession &session, const std::vector<Step> &steps)
{
    QStringList orders;
    for (const Step &step : steps) {
        const QString verb = step.what.section(u' ', 0, 0);
        const int number = step.what.section(u' ', 1).toInt();
        if (verb == u"tap") {
            if (const auto order = session.rate(number, step.at))
                orders << (order->changes ? QStringLiteral("%1 for %2").arg(order->value).arg(*order->changes)
                                          : QString::number(order->value));
        } else if (verb == u"kept") {
            session.saved(number, step.at);
        } else if (verb == u"more") {
            static_cast<void>(session.addMore(step.at));
        } else if (verb == u"back") {
            session.backToThanks(step.at);
        } else if (verb == u"over") {
            static_cast<void>(session.conclude(number != 0, step.at));
        } else if (verb == u"added") {
            session.added(step.at);
        } else if (verb == u"lost") {
            session.failed();
        } else if (verb == u"recovered") {
            session.recovered();
        } else if (verb == u"change") {
            session.change(step.at);
        } else if (verb == u"finish") {
            session.finish();
        } else if (verb == u"stay") {
            session.stay(step.at);
        } else if (verb == u"touch") {
            session.touched(step.at);
        } else {
            session.tick(step.at);
        }
    }
    return orders;
}

} // namespace

class VisitSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void follows_data();
    void follows();
    void countsTheSecondsOfTheRing_data();
    void countsTheSecondsOfTheRing();
    void wakesOnlyWhenSomethingChanges();
};

Q_DECLARE_METATYPE(std::vector<Step>)
Q_DECLARE_METATYPE(puas::VisitSession::Stage)

void VisitSessionTest::follows_data()
{
    QTest::addColumn<std::vector<Step>>("steps");
    QTest::addColumn<QStringList>("orders");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("warning");
    QTest::addColumn<bool>("underway");

    using Steps = std::vector<Step>;
    const auto row = [](const char *name, Steps steps, QStringList orders, Stage stage, bool warning, bool underway) {
        QTest::newRow(name) << steps << orders << stage << warning << underway;
    };
    row("nothing happens", {{0, QStringLiteral("tick")}, {90'000, QStringLiteral("tick")}}, {}, Stage::Rating, false, false);
    row("a tap waits for the disk", {{0, QStringLiteral("tap 3")}}, {QStringLiteral("3")}, Stage::Saving, false, true);
    row("however long the disk takes", {{0, QStringLiteral("tap 3")}, {60'000, QStringLiteral("tick")}}, {QStringLiteral("3")}, Stage::Saving, false, true);
    row("thanks only when it is kept", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("a second tap while it is written", {{0, QStringLiteral("tap 3")}, {5, QStringLiteral("tap 1")}, {80, QStringLiteral("kept 7")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("a second tap after the thanks", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {90, QStringLiteral("tap 1")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("an answer that does not exist", {{0, QStringLiteral("tap 5")}, {1, QStringLiteral("tap 0")}}, {}, Stage::Rating, false, false);
    row("a lost tap is never thanked", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("lost")}}, {QStringLiteral("3")}, Stage::OutOfUse, false, true);
    row("a disk that works again opens the faces for the next person",
        {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("lost")}, {9'000, QStringLiteral("recovered")}, {9'100, QStringLiteral("tap 2")}},
        {QStringLiteral("3"), QStringLiteral("2")}, Stage::Saving, false, true);
    row("recovery means nothing to a visit that goes well",
        {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {90, QStringLiteral("recovered")}},
        {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("out of use takes no tap", {{0, QStringLiteral("lost")}, {80, QStringLiteral("tap 1")}}, {}, Stage::OutOfUse, false, false);
    row("Ubah goes back to the faces", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {4'000, QStringLiteral("change")}}, {QStringLiteral("3")}, Stage::Rating, false, true);
    row("the next tap takes the first one's place", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {4'000, QStringLiteral("change")}, {5'000, QStringLiteral("tap 2")}, {5'080, QStringLiteral("kept 8")}},
        {QStringLiteral("3"), QStringLiteral("2 for 7")}, Stage::Thanks, false, true);
    row("and the one after that too", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {1'000, QStringLiteral("change")}, {2'000, QStringLiteral("tap 2")}, {2'080, QStringLiteral("kept 8")}, {3'000, QStringLiteral("change")}, {4'000, QStringLiteral("tap 4")}},
        {QStringLiteral("3"), QStringLiteral("2 for 7"), QStringLiteral("4 for 7")}, Stage::Saving, false, true);
    row("Ubah ends after five seconds", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {5'080, QStringLiteral("change")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("Selesai ends the visit", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {1'000, QStringLiteral("finish")}}, {QStringLiteral("3")}, Stage::Rating, false, false);
    row("the thanks stay eight seconds after Ubah", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {13'079, QStringLiteral("tick")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("and then end without a warning", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {13'080, QStringLiteral("tick")}}, {QStringLiteral("3")}, Stage::Rating, false, false);
    row("a touch keeps the thanks", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {13'000, QStringLiteral("touch")}, {20'000, QStringLiteral("tick")}}, {QStringLiteral("3")}, Stage::Thanks, false, true);
    row("the next person's tap is a new rating", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {1'000, QStringLiteral("finish")}, {2'000, QStringLiteral("tap 1")}},
        {QStringLiteral("3"), QStringLiteral("1")}, Stage::Saving, false, true);
    row("29 seconds untouched", {{0, QStringLiteral("touch")}, {29'999, QStringLiteral("tick")}}, {}, Stage::Rating, false, true);
    row("30 seconds untouched: the warning", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}}, {}, Stage::Rating, true, true);
    row("a face under the warning takes no tap", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {31'000, QStringLiteral("tap 3")}}, {}, Stage::Rating, true, true);
    row("a touch alone does not answer it", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {31'000, QStringLiteral("touch")}, {50'000, QStringLiteral("tick")}}, {}, Stage::Rating, false, false);
    row("still here", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {49'000, QStringLiteral("stay")}, {50'000, QStringLiteral("tick")}}, {}, Stage::Rating, false, true);
    row("still here counts anew", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {49'000, QStringLiteral("stay")}, {79'000, QStringLiteral("tick")}}, {}, Stage::Rating, true, true);
    row("20 seconds of warning", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {49'999, QStringLiteral("tick")}}, {}, Stage::Rating, true, true);
    row("then back to the start", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {50'000, QStringLiteral("tick")}}, {}, Stage::Rating, false, false);
    row("walking away after Ubah keeps the tap", {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}, {1'000, QStringLiteral("change")}, {31'000, QStringLiteral("tick")}, {51'000, QStringLiteral("tick")}, {52'000, QStringLiteral("tap 1")}},
        {QStringLiteral("3"), QStringLiteral("1")}, Stage::Saving, false, true);
    const Step tap{0, QStringLiteral("tap 3")};
    const Step kept{80, QStringLiteral("kept 7")};
    const Step more{2'000, QStringLiteral("more")};
    const QStringList one{QStringLiteral("3")};
    row("Beri alasan leads on", {tap, kept, more}, one, Stage::Adding, false, true);
    row("but not before the tap is on disk", {tap, more}, one, Stage::Saving, false, true);
    row("no face takes a tap there", {tap, kept, more, {3'000, QStringLiteral("tap 1")}}, one, Stage::Adding, false, true);
    row("back to the thanks, in time for Ubah", {tap, kept, more, {3'000, QStringLiteral("back")}, {4'000, QStringLiteral("change")}}, one, Stage::Rating, false, true);
    row("back does not give the time anew", {tap, kept, more, {30'000, QStringLiteral("back")}, {30'100, QStringLiteral("change")}}, one, Stage::Thanks, false, true);
    row("nothing was added: the thanks, at once", {tap, kept, more, {9'000, QStringLiteral("over 0")}}, one, Stage::Thanks, false, true);
    row("something was: the thanks wait for the disk", {tap, kept, more, {9'000, QStringLiteral("over 1")}}, one, Stage::Keeping, false, true);
    row("and come", {tap, kept, more, {9'000, QStringLiteral("over 1")}, {9'080, QStringLiteral("added")}}, one, Stage::Thanks, false, true);
    row("all was asked: no more, and no Ubah", {tap, kept, {1'000, QStringLiteral("more")}, {2'000, QStringLiteral("over 0")}, {3'000, QStringLiteral("more")}, {3'100, QStringLiteral("change")}}, one, Stage::Thanks, false, true);
    row("concluded early, it does not wait for Ubah", {tap, kept, {1'000, QStringLiteral("more")}, {2'000, QStringLiteral("over 0")}, {10'000, QStringLiteral("tick")}}, one, Stage::Rating, false, false);
    row("eight seconds later the next person's turn", {tap, kept, more, {9'000, QStringLiteral("over 1")}, {9'080, QStringLiteral("added")}, {17'080, QStringLiteral("tick")}}, one, Stage::Rating, false, false);
    row("a lost addition is never thanked", {tap, kept, more, {9'000, QStringLiteral("over 1")}, {9'080, QStringLiteral("lost")}}, one, Stage::OutOfUse, false, true);
    row("30 seconds at a question: the warning", {tap, kept, more, {32'000, QStringLiteral("tick")}}, one, Stage::Adding, true, true);
    row("which is not passed over", {tap, kept, more, {32'000, QStringLiteral("tick")}, {33'000, QStringLiteral("over 1")}}, one, Stage::Adding, true, true);
    row("still here, at the same question", {tap, kept, more, {32'000, QStringLiteral("tick")}, {33'000, QStringLiteral("stay")}}, one, Stage::Adding, false, true);
    row("walking away from a question", {tap, kept, more, {32'000, QStringLiteral("tick")}, {52'000, QStringLiteral("tick")}}, one, Stage::Rating, false, false);
    row("Selesai in the warning", {{0, QStringLiteral("touch")}, {30'000, QStringLiteral("tick")}, {31'000, QStringLiteral("finish")}}, {}, Stage::Rating, false, false);
}

void VisitSessionTest::follows()
{
    QFETCH(std::vector<Step>, steps);
    VisitSession session({});

    const QStringList orders = play(session, steps);

    QTEST(orders, "orders");
    QTEST(session.stage(), "stage");
    QTEST(session.isWarning(), "warning");
    QTEST(session.isUnderway(), "underway");
}

void VisitSessionTest::countsTheSecondsOfTheRing_data()
{
    QTest::addColumn<qint64>("afterThanks");
    QTest::addColumn<int>("left");

    QTest::newRow("at once") << qint64(0) << 5;
    QTest::newRow("within the first second") << qint64(999) << 5;
    QTest::newRow("after one") << qint64(1'000) << 4;
    QTest::newRow("the last moment") << qint64(4'999) << 1;
    QTest::newRow("over") << qint64(5'000) << 0;
}

void VisitSessionTest::countsTheSecondsOfTheRing()
{
    QFETCH(qint64, afterThanks);
    VisitSession session({});
    play(session, {{0, QStringLiteral("tap 3")}, {80, QStringLiteral("kept 7")}});

    QTEST(session.changeSecondsLeft(80 + afterThanks), "left");
}

void VisitSessionTest::wakesOnlyWhenSomethingChanges()
{
    VisitSession session({});
    QVERIFY2(!session.nextTickAt(0), "an untouched screen sets no timer");

    session.touched(0);
    QCOMPARE(session.nextTickAt(10).value(), 30'000);
    session.tick(30'000);
    QCOMPARE(session.nextTickAt(30'000).value(), 31'000);
    session.stay(31'000);
    QVERIFY(session.rate(4, 32'000));
    QVERIFY2(!session.nextTickAt(32'000), "while the disk works nothing counts down");
    session.saved(1, 32'100);
    QCOMPARE(session.nextTickAt(32'100).value(), 33'100);
    QCOMPARE(session.nextTickAt(37'100).value(), 45'100);
    session.finish();
    QVERIFY(!session.nextTickAt(40'000));
}

QTEST_GUILESS_MAIN(VisitSessionTest)
#include "visit_session_test.moc"
