// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

using namespace puas;
using namespace puas::test;

/// What can be added after the tap: reasons, the survey's questions, a proposal.
class AdditionScreensTest : public ScreensCase
{
    Q_OBJECT

private slots:
    void whatIsAddedGoesToTheDiskOnce();
    void theThanksWaitForWhatIsAdded();
    void walkingAwayKeepsWhatWasGiven();
    void everythingCanBeSkipped();
    void theKeypadDoesEverything();
    void aStormOverAQuestionAnswersIt();
    void aProposalIsTyped();
    void otherChoicesEndAStep_data();
    void otherChoicesEndAStep();
};

void AdditionScreensTest::whatIsAddedGoesToTheDiskOnce()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.sink.nextSeq = 7;
    kiosk.tap(word(3));
    kiosk.tap(QStringLiteral("Beri alasan"));
    kiosk.tap(QStringLiteral("Ramah"));
    kiosk.tap(QStringLiteral("Lambat"));
    kiosk.tap(QStringLiteral("Cepat"));
    kiosk.tap(QStringLiteral("Cepat")); // and not, after all
    kiosk.tap(QStringLiteral("Lanjut"));
    QVERIFY(kiosk.shows(QStringLiteral("Pertanyaan 1 dari 9")));
    kiosk.tap(QStringLiteral("Sangat sesuai"));
    QVERIFY(kiosk.shows(QStringLiteral("Pertanyaan 2 dari 9")));
    kiosk.tap(QStringLiteral("Kembali"));
    QVERIFY(kiosk.target(QStringLiteral("Sangat sesuai"))->property("selected").toBool());
    kiosk.tap(QStringLiteral("Kurang sesuai"));
    for (int question = 2; question <= 9; ++question)
        kiosk.tap(QStringLiteral("Lewati"));
    kiosk.tap(QStringLiteral("Gizi keluarga"));
    kiosk.tap(QStringLiteral("Kesehatan"));
    kiosk.tap(QStringLiteral("Lanjut"));
    kiosk.tap(QStringLiteral("A"));
    kiosk.tap(QStringLiteral("D"));
    kiosk.tap(QStringLiteral("A"));
    QVERIFY(kiosk.sink.additions.empty());
    kiosk.tap(QStringLiteral("Kirim"));

    const AdditionDraft given{7,
                              {{QStringLiteral("requirements"), 2, 4}},
                              {QStringLiteral("kind"), QStringLiteral("slow")},
                              ProposalDraft{QStringLiteral("health"), QStringLiteral("Ada")}};
    QCOMPARE(kiosk.sink.additions, std::vector{given});
    QVERIFY(kiosk.shows(QStringLiteral("Terima kasih")));
    QVERIFY2(!kiosk.has(QStringLiteral("Ubah")) && !kiosk.has(QStringLiteral("Beri alasan")), "all was asked");
    kiosk.tap(QStringLiteral("Selesai"));
    kiosk.tap(word(2));
    kiosk.startAgain();
    QCOMPARE(kiosk.sink.additions.size(), 1U);
    QCOMPARE(kiosk.sink.drafts.size(), 2U);
}

void AdditionScreensTest::theThanksWaitForWhatIsAdded()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(word(3));
    kiosk.sink.answersAtOnce = false;
    Visit &visit = *kiosk.kiosk().visit();
    visit.addMore();
    visit.additions()->toggleReason(QStringLiteral("clear"));
    for (int step = 0; step < 10; ++step)
        visit.additions()->goOn(), visit.additions()->skip();
    QCOMPARE(visit.stage(), Visit::Keeping);
    QVERIFY(!kiosk.shows(QStringLiteral("Terima kasih")));
    kiosk.tap(QStringLiteral("Lewati"));
    kiosk.tap(QStringLiteral("Kesehatan"));
    QCOMPARE(kiosk.sink.additions.size(), 1U);
    emit kiosk.sink.added();
    QVERIFY(kiosk.shows(QStringLiteral("Terima kasih")));
    kiosk.startAgain();
    QCOMPARE(kiosk.sink.additions.size(), 1U);
}

void AdditionScreensTest::walkingAwayKeepsWhatWasGiven()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(word(3));
    kiosk.tap(QStringLiteral("Beri alasan"));
    kiosk.tap(QStringLiteral("Jelas"));
    kiosk.tap(QStringLiteral("Lanjut"));
    kiosk.tap(QStringLiteral("Sesuai"));
    kiosk.pass(30'000);
    QVERIFY(kiosk.kiosk().visit()->isWarning());
    QVERIFY(kiosk.shows(KioskWindow::text("IdleWarning", "Your rating stays saved.")));
    kiosk.pass(20'000);

    QVERIFY(kiosk.target(word(1)));
    const AdditionDraft given{1, {{QStringLiteral("requirements"), 3, 4}}, {QStringLiteral("clear")}, {}};
    QCOMPARE(kiosk.sink.additions, std::vector{given});

    kiosk.tap(word(1));
    kiosk.tap(QStringLiteral("Beri alasan"));
    QVERIFY2(!kiosk.target(QStringLiteral("Jelas"))->property("selected").toBool(), "the next person starts anew");
}

void AdditionScreensTest::everythingCanBeSkipped()
{
    for (const Panel &panel : panels()) {
        KioskWindow kiosk(panel, QStringLiteral("id"));
        kiosk.tap(word(3));
        kiosk.tap(QStringLiteral("Beri alasan"));
        for (int step = 0; step < 11; ++step)
            kiosk.tap(QStringLiteral("Lewati"));
        QVERIFY(kiosk.shows(QStringLiteral("Terima kasih")));
        QVERIFY(kiosk.sink.additions.empty());
        kiosk.pass(8'000);
        QVERIFY(kiosk.target(word(1)));
    }
}

void AdditionScreensTest::theKeypadDoesEverything()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const auto keys = [&kiosk](const QList<int> &pressed) {
        for (const int key : pressed)
            pressKey(kiosk, key, key == Qt::Key_Backspace ? Qt::NoModifier : Qt::KeypadModifier);
    };
    keys({Qt::Key_3, Qt::Key_2}); // Puas, Beri alasan
    keys({Qt::Key_2, Qt::Key_2, Qt::Key_3, Qt::Key_1, Qt::Key_3, Qt::Key_4}); // Ramah, Cepat, Lanjut
    keys({Qt::Key_4, Qt::Key_1, Qt::Key_Backspace, Qt::Key_2}); // answers; the second one again
    for (int question = 3; question <= 9; ++question)
        keys({Qt::Key_3});
    QVERIFY(kiosk.shows(QStringLiteral("Usulan Anda tentang apa?")));
    keys({Qt::Key_1, Qt::Key_3, Qt::Key_4});                         // the last topic
    keys({Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_3, Qt::Key_4}); // one key, then Kirim
    QVERIFY(kiosk.shows(QStringLiteral("Terima kasih")));
    QCOMPARE(kiosk.sink.additions.size(), 1U);
    const AdditionDraft &given = kiosk.sink.additions.front();
    QCOMPARE(given.reasons, QStringList({QStringLiteral("fast"), QStringLiteral("kind")}));
    QCOMPARE(given.answers.size(), 9U);
    QCOMPARE(given.proposal->topic, QStringLiteral("other"));
    QCOMPARE(given.proposal->text, QStringLiteral("B"));
    keys({Qt::Key_1});
    QVERIFY2(kiosk.shows(QStringLiteral("Terima kasih")), "Ubah is over");
    keys({Qt::Key_3});
    QVERIFY(kiosk.target(word(1)));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void AdditionScreensTest::aStormOverAQuestionAnswersIt()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(word(3));
    kiosk.tap(QStringLiteral("Beri alasan"));
    kiosk.tap(QStringLiteral("Lewati"));
    kiosk.setSettleMs(300);
    QTest::qWait(350);
    const QPointF answer = centre(kiosk.target(QStringLiteral("Sesuai")));
    for (int tap = 0; tap < 50; ++tap)
        kiosk.tap(answer);
    QCOMPARE(kiosk.kiosk().visit()->additions()->questionNumber(), 2);
}

void AdditionScreensTest::aProposalIsTyped()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(word(3));
    Visit &visit = *kiosk.kiosk().visit();
    visit.addMore();
    for (int step = 0; step < 10; ++step)
        visit.additions()->skip();
    kiosk.tap(QStringLiteral("Lainnya"));
    kiosk.tap(QStringLiteral("Lanjut"));
    for (const QChar typed : QStringLiteral("kursi 2x")) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(typed));
        QCoreApplication::sendEvent(kiosk.window(), &event);
    }
    pressKey(kiosk, Qt::Key_Backspace, Qt::NoModifier);
    QCOMPARE(visit.additions()->text(), QStringLiteral("Kursi 2"));
    pressKey(kiosk, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(visit.additions()->text(), QStringLiteral("Kursi 2"));
    kiosk.tap(QStringLiteral("Batal"));
    QVERIFY(kiosk.shows(QStringLiteral("Usulan Anda tentang apa?")));
    kiosk.tap(QStringLiteral("Lewati"));
    QVERIFY2(kiosk.sink.additions.empty(), "what was not sent is not kept");
    QVERIFY2(visit.additions()->text().isEmpty(), "nor remembered");
}

void AdditionScreensTest::otherChoicesEndAStep_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("shows");
    QTest::newRow("skip") << int(Qt::Key_1) << QStringLiteral("Pertanyaan 3 dari 9");
    QTest::newRow("finish") << int(Qt::Key_4) << QStringLiteral("Terima kasih");
}

void AdditionScreensTest::otherChoicesEndAStep()
{
    QFETCH(int, key);
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    for (const int pressed : {Qt::Key_3, Qt::Key_2, Qt::Key_4, Qt::Key_4}) // Puas, Beri alasan, past it, the best answer
        pressKey(kiosk, pressed, Qt::KeypadModifier);
    QVERIFY(kiosk.shows(QStringLiteral("Pertanyaan 2 dari 9")));
    for (const int pressed : {int(Qt::Key_0), int(Qt::Key_0), key})
        pressKey(kiosk, pressed, Qt::KeypadModifier);
    QFETCH(QString, shows);
    QVERIFY(kiosk.shows(shows));
    const bool isOver = key == Qt::Key_4;
    QCOMPARE(kiosk.sink.additions.size(), isOver ? 1U : 0U);
}

int main(int argc, char **argv)
{
    return runScreens<AdditionScreensTest>(argc, argv);
}

#include "addition_screens_test.moc"
