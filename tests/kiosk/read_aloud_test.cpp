// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/recording_speaker.h"
#include "tests/kiosk/run_screens.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

const Panel tenInch{{1280, 800}, 5.89};

/// Counts how often its name is asked for.
class CountingTarget : public TouchTarget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label)

public:
    QString label() const
    {
        ++asked;
        return QStringLiteral("Name");
    }

    mutable int asked = 0;
};

} // namespace

/// "Bacakan" on the screens that follow the tap, and what the keypad's steps there say.
class ReadAloudTest : public QObject
{
    Q_OBJECT

private slots:
    void walksNoScreenWhileSilent();
    void readsAloudWhereAsked_data();
    void readsAloudWhereAsked();
    void eachTileSaysItsWord();
    void lettersAreNotSaid();
};

void ReadAloudTest::walksNoScreenWhileSilent()
{
    CountingTarget screen;
    Speech speech([] { return 0; });
    auto speaker = std::make_unique<RecordingSpeaker>();
    const RecordingSpeaker &recorded = *speaker;
    speech.setSpeaker(std::move(speaker));
    speech.show(&screen, QString());
    speech.show(&screen, QString());
    speech.tell(QStringLiteral("Tile"));
    QCOMPARE(screen.asked, 0);
    QVERIFY(recorded.said.isEmpty());
    speech.nextLevel();
    QVERIFY(screen.asked > 0);
    QCOMPARE(recorded.said, QStringList(QStringLiteral("Name.")));
}

void ReadAloudTest::readsAloudWhereAsked_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("begin");
    QTest::newRow("reasons") << 0 << QStringLiteral("Apa alasan Anda?");
    QTest::newRow("question") << 1 << QStringLiteral("Pertanyaan 1 dari 9.");
    QTest::newRow("topic") << 10 << QStringLiteral("Usulan Anda tentang apa?");
    QTest::newRow("writing") << 11 << QStringLiteral("Tulis usulan.");
}

/// "Bacakan" says what the repeat key says, rests at the second touch and goes on at the third.
void ReadAloudTest::readsAloudWhereAsked()
{
    QFETCH(int, steps);
    QFETCH(QString, begin);
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    kiosk.kiosk().visit()->rate(3);
    kiosk.kiosk().visit()->addMore();
    for (int step = 0; step < steps; ++step) {
        Additions &additions = *kiosk.kiosk().visit()->additions();
        if (step == 10) {
            additions.toggleTopic(QStringLiteral("access"));
            additions.goOn();
        } else {
            additions.skip();
        }
    }
    QTest::qWait(drawingMs);
    kiosk.settle();
    kiosk.tap(QStringLiteral("Bacakan"));
    QVERIFY2(heard(speaker).startsWith(begin), qPrintable(heard(speaker)));
    const QString byTouch = heard(speaker);
    kiosk.tap(QStringLiteral("Bacakan"));
    QCOMPARE(speaker.does, QStringLiteral("paused"));
    kiosk.tap(QStringLiteral("Bacakan"));
    QCOMPARE(speaker.does, QStringLiteral("says"));
    emit speaker.finished();
    kiosk.pass(Speech::againMs);
    QTest::keyClick(kiosk.window(), Qt::Key_0, Qt::KeypadModifier);
    QVERIFY2(heard(speaker).startsWith(byTouch), qPrintable(heard(speaker)));
}

void ReadAloudTest::eachTileSaysItsWord()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    turnOn(kiosk);
    kiosk.kiosk().visit()->rate(3);
    kiosk.kiosk().visit()->addMore();
    heard(speaker);
    QTest::keyClick(kiosk.window(), Qt::Key_2, Qt::KeypadModifier);
    QCOMPARE(heard(speaker), QStringLiteral("Cepat"));
    QTest::keyClick(kiosk.window(), Qt::Key_2, Qt::KeypadModifier);
    QCOMPARE(heard(speaker), QStringLiteral("Ramah"));
    QTest::keyClick(kiosk.window(), Qt::Key_3, Qt::KeypadModifier);
    QCOMPARE(heard(speaker), QStringLiteral("Ramah"));
    QVERIFY2(!speaker.said.join(u' ').contains(u"dipilih"), "never what was chosen");
}

/// Who stands near must not hear what is written.
void ReadAloudTest::lettersAreNotSaid()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    RecordingSpeaker &speaker = listenTo(kiosk);
    turnOn(kiosk);
    kiosk.kiosk().visit()->rate(3);
    kiosk.kiosk().visit()->addMore();
    Additions &additions = *kiosk.kiosk().visit()->additions();
    for (int step = 0; step < 10; ++step)
        additions.skip();
    additions.toggleTopic(QStringLiteral("access"));
    additions.goOn();
    heard(speaker);
    const qsizetype before = speaker.said.size();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(kiosk.window(), Qt::Key_2, Qt::KeypadModifier);
    QTest::keyClick(kiosk.window(), Qt::Key_3, Qt::KeypadModifier);
    QTest::qWait(drawingMs);
    QVERIFY(!additions.text().isEmpty());
    QCOMPARE(speaker.said.size(), before);
}

int main(int argc, char **argv)
{
    return runScreens<ReadAloudTest>(argc, argv);
}

#include "read_aloud_test.moc"
