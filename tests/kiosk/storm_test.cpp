// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/run_screens.h"
#include "tests/kiosk/seen_items.h"

#include <QKeyEvent>
#include <QPointingDevice>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace puas;
using namespace puas::test;

namespace {

const Panel tenInchWide{{1280, 800}, 5.89};
/// Upright, the targets of the thanks lie where the lower faces were.
const Panel tenInchUpright{{800, 1280}, 5.89};
constexpr int tapEveryMs = 20; // 50 a second
constexpr int settle = 300;
constexpr int rest = 350;

QString faceWord(int value)
{
    static const std::array words{"Not satisfied", "Less satisfied", "Satisfied", "Very satisfied"};
    return KioskWindow::text("RatingScreen", words[static_cast<size_t>(value - 1)]);
}

QPoint middleOf(const TouchTarget *target)
{
    return target->mapToScene(target->boundingRect().center()).toPoint();
}

/// All that a touch or a key could do to the kiosk, in one line to compare.
QString whatIs(KioskWindow &kiosk)
{
    const PersonSettings &settings = *kiosk.kiosk().settings();
    const Visit &visit = *kiosk.kiosk().visit();
    QStringList names;
    for (const Seen &target : everythingSeen(*kiosk.window()).targets)
        names << target.name;
    return QStringLiteral("%1 ratings, stage %2, warning %3, %4, large %5, contrast %6, low %7, training %8, targets: %9")
        .arg(kiosk.sink.drafts.size()).arg(visit.stage()).arg(visit.isWarning()).arg(settings.language())
        .arg(settings.largeText()).arg(settings.highContrast()).arg(settings.lowMode())
        .arg(kiosk.kiosk().training()->isOn()).arg(names.join(u','));
}

/// As a keyboard sends it; QTest::keyClick() knows only some keys.
void sendKey(KioskWindow &kiosk, int key, Qt::KeyboardModifiers modifiers, bool repeated = false)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, QString(), repeated);
        QCoreApplication::sendEvent(kiosk.window(), &event);
    }
}

/// The keys that mean something to the kiosk when they come alone.
bool isOfTheKeypad(int key)
{
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Enter || key == Qt::Key_Return
        || key == Qt::Key_Backspace;
}

/// Letters, signs and all that Qt has a name for: function keys, media keys, phone keys.
std::vector<int> everyKey()
{
    std::vector<int> keys;
    for (int key = Qt::Key_Space; key <= Qt::Key_ydiaeresis; ++key)
        keys.push_back(key);
    for (int key = Qt::Key_Escape; key <= Qt::Key_Escape + 0x1ff; ++key)
        keys.push_back(key);
    for (int key = Qt::Key_Multi_key; key <= Qt::Key_Multi_key + 0xff; ++key)
        keys.push_back(key);
    for (int key = Qt::Key_Context1; key <= Qt::Key_Context1 + 0x3f; ++key)
        keys.push_back(key);
    return keys;
}

std::vector<Qt::KeyboardModifiers> everyModifier()
{
    std::vector<Qt::KeyboardModifiers> all;
    for (int bits = 0; bits < 32; ++bits) {
        Qt::KeyboardModifiers modifiers;
        modifiers.setFlag(Qt::ShiftModifier, bits & 1);
        modifiers.setFlag(Qt::ControlModifier, bits & 2);
        modifiers.setFlag(Qt::AltModifier, bits & 4);
        modifiers.setFlag(Qt::MetaModifier, bits & 8);
        modifiers.setFlag(Qt::KeypadModifier, bits & 16);
        all.push_back(modifiers);
    }
    return all;
}

/// Fingers on the glass, each with a number of its own.
class Hand
{
public:
    explicit Hand(KioskWindow &kiosk) : m_window(kiosk.window()), m_screen(QTest::createTouchDevice()) {}

    void down(int finger, QPoint place)
    {
        auto event = others(finger);
        event.press(finger, place).commit();
        m_down[finger] = place;
    }
    void up(int finger)
    {
        auto event = others(finger);
        event.release(finger, m_down.value(finger)).commit();
        m_down.remove(finger);
    }
    void tap(QPoint place)
    {
        down(0, place);
        up(0);
    }

private:
    QTest::QTouchEventSequence others(int except)
    {
        auto event = QTest::touchEvent(m_window, m_screen.get(), false);
        for (auto finger = m_down.cbegin(); finger != m_down.cend(); ++finger) {
            if (finger.key() != except)
                event.stationary(finger.key());
        }
        return event;
    }

    QQuickWindow *m_window;
    std::unique_ptr<QPointingDevice> m_screen;
    QMap<int, QPoint> m_down;
};

} // namespace

/// Hands that hammer, lean and slip, and keyboards that were never meant for a kiosk:
/// exactly one rating for each visit, and nothing else happens.
class StormTest : public QObject
{
    Q_OBJECT

private slots:
    void fiftyTapsASecond_data();
    void fiftyTapsASecond();
    void manyFingers_data();
    void manyFingers();
    void aPressThatIsNeverReleased();
    void aTouchWhileTheScreenChanges();
    void aTouchWhileTheWarningComes();
    void aKeyHeldDown();
    void everyKeyWithEveryModifier_data();
    void everyKeyWithEveryModifier();
};

void StormTest::fiftyTapsASecond_data()
{
    QTest::addColumn<bool>("upright");
    QTest::addColumn<bool>("slowDisk");
    QTest::newRow("wide") << false << false;
    QTest::newRow("upright") << true << false;
    QTest::newRow("wide, while the disk works") << false << true;
    QTest::newRow("upright, while the disk works") << true << true;
}

/// A second of taps on the faces, where they stand or stood, then the next person's.
void StormTest::fiftyTapsASecond()
{
    QFETCH(bool, upright);
    QFETCH(bool, slowDisk);
    KioskWindow kiosk(upright ? tenInchUpright : tenInchWide, QStringLiteral("id"));
    kiosk.setSettleMs(settle);
    kiosk.sink.answersAtOnce = !slowDisk;
    Hand hand(kiosk);
    std::mt19937 random(20261124);
    std::array<QPoint, 4> faces;
    for (size_t index = 0; index < faces.size(); ++index)
        faces[index] = middleOf(kiosk.target(faceWord(static_cast<int>(index) + 1)));

    for (int visit = 1; visit <= 2; ++visit) {
        int first = 0;
        for (int tap = 0; tap < 50; ++tap) {
            const size_t face = random() % faces.size();
            if (tap == 0)
                first = static_cast<int>(face) + 1;
            hand.tap(faces[face]);
            if (slowDisk && tap == 25)
                emit kiosk.sink.kept(visit);
            QTest::qWait(tapEveryMs);
        }
        QCOMPARE(kiosk.sink.drafts.size(), static_cast<size_t>(visit));
        QCOMPARE(kiosk.sink.drafts.back(), (RatingDraft{first, QStringLiteral("id"), std::nullopt}));
        QCOMPARE(kiosk.kiosk().visit()->stage(), Visit::Thanks);
        QTest::qWait(rest);
        hand.tap(middleOf(kiosk.target(KioskWindow::text("ThanksScreen", "Finish"))));
        QCOMPARE(kiosk.kiosk().visit()->stage(), Visit::Rating);
        QTest::qWait(rest);
    }
}

void StormTest::manyFingers_data()
{
    QTest::addColumn<int>("fingers");
    for (int fingers = 2; fingers <= 10; ++fingers)
        QTest::addRow("%d fingers", fingers) << fingers;
}

void StormTest::manyFingers()
{
    QFETCH(int, fingers);
    KioskWindow kiosk(tenInchWide, QStringLiteral("id"));
    Hand hand(kiosk);
    std::mt19937 random(static_cast<unsigned>(fingers));
    const std::vector<Seen> targets = everythingSeen(*kiosk.window()).targets;
    const QString before = whatIs(kiosk);

    for (int round = 0; round < 20; ++round) {
        std::vector<int> hands(static_cast<size_t>(fingers));
        std::iota(hands.begin(), hands.end(), 0);
        for (const int finger : hands)
            hand.down(finger, targets[random() % targets.size()].place.center().toPoint() + QPoint(finger, finger));
        std::shuffle(hands.begin(), hands.end(), random);
        for (const int finger : hands)
            hand.up(finger);
        QCOMPARE(whatIs(kiosk), before);
    }
    hand.tap(middleOf(kiosk.target(faceWord(2))));
    QCOMPARE(kiosk.sink.drafts, (std::vector{RatingDraft{2, QStringLiteral("id"), std::nullopt}}));
}

void StormTest::aPressThatIsNeverReleased()
{
    KioskWindow kiosk(tenInchWide, QStringLiteral("id"));
    const QString before = whatIs(kiosk);
    Hand lost(kiosk);
    lost.down(0, middleOf(kiosk.target(faceWord(1))));
    QTest::mousePress(kiosk.window(), Qt::LeftButton, {}, middleOf(kiosk.target(faceWord(3))));
    kiosk.pass(29'000);
    QCOMPARE(whatIs(kiosk), before);

    Hand hand(kiosk);
    hand.tap(middleOf(kiosk.target(faceWord(4))));
    QCOMPARE(kiosk.sink.drafts, (std::vector{RatingDraft{4, QStringLiteral("id"), std::nullopt}}));
    QTest::mouseRelease(kiosk.window(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

/// The finger comes down on one screen and leaves another.
void StormTest::aTouchWhileTheScreenChanges()
{
    KioskWindow kiosk(tenInchUpright, QStringLiteral("id"));
    kiosk.setSettleMs(settle);
    kiosk.sink.answersAtOnce = false;
    Hand hand(kiosk);
    hand.tap(middleOf(kiosk.target(faceWord(3))));
    std::vector<QPoint> places;
    for (int y = 20; y < 1280; y += 40)
        places.emplace_back(400, y);
    for (const QPoint place : places) {
        hand.down(0, place);
        hand.up(0);
    }
    hand.down(0, places.back());
    emit kiosk.sink.kept(1);
    const QString after = whatIs(kiosk);
    hand.up(0);
    for (const QPoint place : places)
        hand.tap(place);
    QCOMPARE(whatIs(kiosk), after);
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void StormTest::aTouchWhileTheWarningComes()
{
    KioskWindow kiosk(tenInchWide, QStringLiteral("id"));
    kiosk.setSettleMs(settle);
    Hand hand(kiosk);
    hand.down(0, middleOf(kiosk.target(faceWord(1))));
    kiosk.pass(30'000);
    QVERIFY(kiosk.kiosk().visit()->isWarning());
    const QString during = whatIs(kiosk);
    hand.up(0);
    QCOMPARE(whatIs(kiosk), during);
    kiosk.pass(20'000);
    QVERIFY(kiosk.sink.drafts.empty());
}

void StormTest::aKeyHeldDown()
{
    KioskWindow kiosk(tenInchWide, QStringLiteral("id"));
    kiosk.setSettleMs(settle);
    sendKey(kiosk, Qt::Key_3, Qt::KeypadModifier);
    for (int repeat = 0; repeat < 50; ++repeat) {
        sendKey(kiosk, Qt::Key_3, Qt::KeypadModifier, true);
        sendKey(kiosk, Qt::Key_1 + repeat % 4, Qt::NoModifier);
        QTest::qWait(tapEveryMs);
    }
    QCOMPARE(kiosk.sink.drafts, (std::vector{RatingDraft{3, QStringLiteral("id"), std::nullopt}}));
    QCOMPARE(kiosk.kiosk().visit()->stage(), Visit::Thanks);
}

using Reach = std::function<void(KioskWindow &)>;
Q_DECLARE_METATYPE(Reach)

void StormTest::everyKeyWithEveryModifier_data()
{
    QTest::addColumn<Reach>("reach");
    QTest::newRow("rating") << Reach([](KioskWindow &) {});
    QTest::newRow("thanks") << Reach([](KioskWindow &kiosk) { kiosk.kiosk().visit()->rate(3); });
    QTest::newRow("language") << Reach([](KioskWindow &kiosk) { kiosk.tap(KioskWindow::text("SettingsRow", "Language")); });
    QTest::newRow("warning") << Reach([](KioskWindow &kiosk) {
        kiosk.kiosk().visit()->touched();
        kiosk.pass(30'000);
    });
    QTest::newRow("out of use") << Reach([](KioskWindow &kiosk) { kiosk.kiosk().visit()->fault(QStringLiteral("D-03")); });
}

void StormTest::everyKeyWithEveryModifier()
{
    QFETCH(Reach, reach);
    KioskWindow kiosk(tenInchWide, QStringLiteral("id"));
    reach(kiosk);
    const QString before = whatIs(kiosk);
    const QImage pictureBefore = kiosk.picture();
    for (const int key : everyKey()) {
        for (const Qt::KeyboardModifiers modifiers : everyModifier()) {
            const bool alone = !(modifiers & ~Qt::KeypadModifier);
            if (!alone || !isOfTheKeypad(key))
                sendKey(kiosk, key, modifiers);
            else
                sendKey(kiosk, key, modifiers, true);
        }
        QCOMPARE(whatIs(kiosk), before);
    }
    QVERIFY(kiosk.window()->isVisible());
    QCOMPARE(kiosk.picture(), pictureBefore);
}

int main(int argc, char **argv)
{
    return runScreens<StormTest>(argc, argv);
}

#include "storm_test.moc"
