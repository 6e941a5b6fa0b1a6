// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

#include "kiosk/input_surface.h"

#include <QPointingDevice>
#include <QSignalSpy>

using namespace puas;
using namespace puas::test;

/// The tap, the thanks, the settings, IT's page and training.
class ScreensTest : public ScreensCase
{
    Q_OBJECT

private slots:
    void eachFaceGivesItsRating_data();
    void eachFaceGivesItsRating();
    void thanksWaitForTheDisk();
    void aLostTapShowsNoThanks();
    void changeKeepsTheFirstTapUntilTheNext();
    void aTouchEndsWhereItBegan();
    void twoFingersDoNothing();
    void aStormGivesOneRating();
    void aStormOverAChangeOfScreenGivesOneRating();
    void keysRate_data();
    void keysRate();
    void otherKeysDoNothing();
    void languageChangesEveryWord();
    void settingsLeaveWithThePerson();
    void theWarningCanBeAnswered();
    void theWarningGoesBackToTheStart();
    void fiveTapsAndThePinOpenTheExport();
    void exportSaysOneWordOfState();
    void trainingIsLoudOnEveryScreen_data();
    void trainingIsLoudOnEveryScreen();
    void trainingBeginsWhenItIsOnRecord();
};

void ScreensTest::eachFaceGivesItsRating_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("value");
    for (const QString &language : PersonSettings::languages()) {
        for (int value = 1; value <= 4; ++value)
            QTest::addRow("%s %d", qPrintable(language), value) << language << value;
    }
}

void ScreensTest::eachFaceGivesItsRating()
{
    QFETCH(QString, language);
    QFETCH(int, value);
    KioskWindow kiosk(tenInch, language);

    kiosk.tap(word(value));

    QCOMPARE(kiosk.sink.drafts, (std::vector{RatingDraft{value, language, std::nullopt}}));
    QVERIFY(kiosk.target(KioskWindow::text("ThanksScreen", "Change")));
}

void ScreensTest::thanksWaitForTheDisk()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.sink.answersAtOnce = false;

    kiosk.tap(word(3));
    QCOMPARE(kiosk.kiosk().visit()->stage(), Visit::Saving);
    QVERIFY(kiosk.target(word(3)));
    QVERIFY(!kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")));

    emit kiosk.sink.kept(1);
    QVERIFY(kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")));
}

void ScreensTest::aLostTapShowsNoThanks()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.sink.answersAtOnce = false;

    kiosk.tap(word(3));
    emit kiosk.sink.lost(QStringLiteral("D-03"));

    QVERIFY(!kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")));
    QVERIFY(kiosk.shows(KioskWindow::text("OutOfUseScreen", "Staff: tell IT code %1").arg(QStringLiteral("D-03"))));
}

void ScreensTest::changeKeepsTheFirstTapUntilTheNext()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.sink.nextSeq = 7;

    kiosk.tap(word(1));
    kiosk.tap(KioskWindow::text("ThanksScreen", "Change"));
    kiosk.tap(word(4));

    QCOMPARE(kiosk.sink.drafts, (std::vector{RatingDraft{1, QStringLiteral("id"), std::nullopt},
                                             RatingDraft{4, QStringLiteral("id"), 7}}));
    QVERIFY(kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")));
}

void ScreensTest::aTouchEndsWhereItBegan()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QPoint one = centre(kiosk.target(word(1))).toPoint();
    const QPoint two = centre(kiosk.target(word(2))).toPoint();

    QTest::mousePress(kiosk.window(), Qt::LeftButton, {}, one);
    QVERIFY(kiosk.target(word(1))->isPressed());
    QTest::mouseMove(kiosk.window(), two);
    QVERIFY(!kiosk.target(word(1))->isPressed());
    QTest::mouseRelease(kiosk.window(), Qt::LeftButton, {}, two);
    QTest::mouseClick(kiosk.window(), Qt::RightButton, {}, one);
    kiosk.tap(QPointF(one) + QPointF(0, 400));

    QVERIFY(kiosk.sink.drafts.empty());
}

void ScreensTest::twoFingersDoNothing()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint one = centre(kiosk.target(word(1))).toPoint();
    const QPoint two = centre(kiosk.target(word(2))).toPoint();
    QQuickWindow *window = kiosk.window();

    QTest::touchEvent(window, screen.get()).press(0, one);
    QTest::touchEvent(window, screen.get()).stationary(0).press(1, two);
    QTest::touchEvent(window, screen.get()).stationary(0).release(1, two);
    QTest::touchEvent(window, screen.get()).release(0, one);
    QVERIFY2(kiosk.sink.drafts.empty(), "neither finger counts, nor the one that stays");

    QTest::touchEvent(window, screen.get()).press(0, two);
    QTest::touchEvent(window, screen.get()).release(0, two);
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    QCOMPARE(kiosk.sink.drafts.front().value, 2);
}

void ScreensTest::aStormGivesOneRating()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.setSettleMs(300);
    kiosk.sink.answersAtOnce = false;

    const QPointF face = centre(kiosk.target(word(2)));
    for (int tap = 0; tap < 50; ++tap)
        kiosk.tap(face);

    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void ScreensTest::aStormOverAChangeOfScreenGivesOneRating()
{
    // Upright, the targets of the thanks lie where the lower faces were.
    KioskWindow kiosk({{800, 1280}, 5.89}, QStringLiteral("id"));
    kiosk.setSettleMs(300);

    const QPointF face = centre(kiosk.target(word(4)));
    for (int tap = 0; tap < 50; ++tap) {
        kiosk.tap(face);
        kiosk.tap(QPointF(400, 1000));
        kiosk.tap(QPointF(400, 1150));
    }

    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    QCOMPARE(kiosk.kiosk().visit()->stage(), Visit::Thanks);
}

void ScreensTest::keysRate_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("value");
    for (int value = 1; value <= 4; ++value)
        QTest::addRow("key %d", value) << Qt::Key_0 + value << value;
}

void ScreensTest::keysRate()
{
    QFETCH(int, key);
    KioskWindow kiosk(tenInch, QStringLiteral("id"));

    QTest::keyClick(kiosk.window(), static_cast<Qt::Key>(key), Qt::KeypadModifier);

    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    QTEST(kiosk.sink.drafts.front().value, "value");
}

void ScreensTest::otherKeysDoNothing()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QImage before = kiosk.picture();
    for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
        for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier, Qt::ShiftModifier}) {
            if (modifier != Qt::NoModifier || key < Qt::Key_0 || key > Qt::Key_4)
                pressKey(kiosk, key, modifier);
        }
    }
    for (int key = Qt::Key_Escape; key <= Qt::Key_F35; ++key)
        pressKey(kiosk, key, Qt::AltModifier);

    QVERIFY(kiosk.sink.drafts.empty());
    QVERIFY(kiosk.window()->isVisible());
    QCOMPARE(kiosk.picture(), before);
}

void ScreensTest::languageChangesEveryWord()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(QStringLiteral("Bahasa"));
    kiosk.tap(QStringLiteral("English"));
    QVERIFY(kiosk.target(QStringLiteral("Very satisfied")));
    kiosk.tap(QStringLiteral("Language"));
    kiosk.tap(QStringLiteral("Basa Jawa"));
    kiosk.tap(QStringLiteral("Marem sanget"));
    QVERIFY(kiosk.shows(QStringLiteral("Matur nuwun")));
    QCOMPARE(kiosk.sink.drafts.front().language, QStringLiteral("jv"));
}

void ScreensTest::settingsLeaveWithThePerson()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(QStringLiteral("Teks"));
    kiosk.tap(QStringLiteral("Kontras"));
    kiosk.tap(QStringLiteral("Rendah"));
    const PersonSettings &settings = *kiosk.kiosk().settings();
    QVERIFY(settings.largeText() && settings.highContrast() && settings.lowMode());

    kiosk.tap(word(3));
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));

    QVERIFY(!settings.largeText() && !settings.highContrast() && !settings.lowMode());
}

void ScreensTest::theWarningCanBeAnswered()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(QStringLiteral("Kontras"));
    kiosk.pass(30'000);
    QVERIFY(kiosk.kiosk().visit()->isWarning());
    const QString twenty = KioskWindow::text("IdleWarning", "Still here? Back to the start in %1 seconds.");
    QVERIFY(kiosk.shows(twenty.arg(20)));
    kiosk.pass(5'000);
    QVERIFY(kiosk.shows(twenty.arg(15)));

    kiosk.tap(centre(kiosk.target(word(1))) - QPointF(0, 100));
    QVERIFY2(!kiosk.kiosk().visit()->isWarning(), "a touch above the band means: still here");
    QVERIFY2(kiosk.sink.drafts.empty(), "and does nothing else");

    kiosk.pass(30'000);
    kiosk.tap(KioskWindow::text("IdleWarning", "I am still here"));
    QVERIFY(!kiosk.kiosk().visit()->isWarning());
    QVERIFY(kiosk.kiosk().settings()->highContrast());
}

void ScreensTest::theWarningGoesBackToTheStart()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(QStringLiteral("Kontras"));
    kiosk.pass(30'000);
    kiosk.pass(20'000);
    QVERIFY(!kiosk.kiosk().visit()->isWarning());
    QVERIFY(!kiosk.kiosk().settings()->highContrast());
}

void ScreensTest::fiveTapsAndThePinOpenTheExport()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.kiosk().door()->setCheck([](const QString &pin) { return pin == u"2580"; });
    for (int tap = 0; tap < CornerKnock::taps; ++tap)
        kiosk.tap(QPointF(10, 10));
    const auto typePin = [&kiosk](const QString &pin) {
        for (const QChar digit : pin)
            kiosk.tap(QString(digit));
        kiosk.tap(KioskWindow::text("DigitPad", "Continue"));
        return QTest::qWaitFor([&kiosk] { return !kiosk.kiosk().door()->isChecking(); });
    };

    QVERIFY(typePin(QStringLiteral("1234")));
    QVERIFY(kiosk.shows(KioskWindow::text("PinScreen", "The PIN is wrong.")));
    QVERIFY(typePin(QStringLiteral("2580")));
    QVERIFY(kiosk.shows(KioskWindow::text("ExportScreen", "Export to stick")));
}

void ScreensTest::exportSaysOneWordOfState()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.openExport();
    QVERIFY(kiosk.shows(QStringLiteral("Masukkan stik")));
    QCOMPARE(kiosk.carrier.carried, 0);
    kiosk.carrier.path = QStringLiteral("/media/stick");
    emit kiosk.carrier.came(kiosk.carrier.path);
    QVERIFY(QTest::qWaitFor([&kiosk] { return kiosk.carrier.carried == 1; }));
    QVERIFY(kiosk.shows(QStringLiteral("Menulis")));
    emit kiosk.carrier.checking(18);
    QVERIFY(kiosk.shows(QStringLiteral("Memeriksa")));
    emit kiosk.carrier.arrived(3'412);
    QVERIFY(kiosk.shows(QStringLiteral("Aman dicabut")));
    QVERIFY(kiosk.shows(QStringLiteral("3.412 peristiwa sampai.")));
    kiosk.tap(QStringLiteral("Sekali lagi"));
    QCOMPARE(kiosk.carrier.carried, 2);
    emit kiosk.carrier.broke({ErrorCode::DiskFull, QString()});
    QVERIFY(kiosk.shows(QStringLiteral("Gagal")));
    QVERIFY(kiosk.shows(QStringLiteral("Stik penuh. Coba stik lain.")));
    kiosk.tap(QStringLiteral("Tutup"));
    QVERIFY(kiosk.target(word(1)));
}

void ScreensTest::trainingIsLoudOnEveryScreen_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("pixelsPerMm");
    for (const Panel &panel : panels())
        QTest::addRow("%dx%d", panel.pixels.width(), panel.pixels.height()) << panel.pixels << panel.pixelsPerMm;
}

void ScreensTest::trainingIsLoudOnEveryScreen()
{
    QFETCH(QSize, pixels);
    QFETCH(double, pixelsPerMm);
    KioskWindow kiosk({pixels, pixelsPerMm}, QStringLiteral("id"));
    const auto isMarked = [&kiosk] {
        return kiosk.shows(QStringLiteral("LATIHAN: tidak dihitung")) || kiosk.shows(QStringLiteral("LATIHAN"));
    };
    QVERIFY(!isMarked());
    kiosk.kiosk().training()->set(true);
    QVERIFY(isMarked());
    kiosk.tap(QStringLiteral("Bahasa"));
    QVERIFY(isMarked());
    kiosk.tap(QStringLiteral("Kembali"));
    kiosk.tap(word(2));
    QVERIFY(isMarked());
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    QVERIFY(isMarked());
    kiosk.kiosk().training()->set(false);
    QVERIFY(!isMarked());
}

void ScreensTest::trainingBeginsWhenItIsOnRecord()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    QList<bool> asked;
    connect(kiosk.kiosk().training(), &Training::asked, this, [&asked](bool on) { asked << on; });
    kiosk.openExport();
    kiosk.tap(QStringLiteral("Perkakas"));
    kiosk.tap(QStringLiteral("Mulai latihan"));
    QCOMPARE(asked, QList{true});
    QVERIFY2(!kiosk.kiosk().training()->isOn(), "not before it is on disk");
    kiosk.kiosk().training()->set(true);
    kiosk.tap(QStringLiteral("Akhiri latihan"));
    QCOMPARE(asked, (QList{true, false}));
}

int main(int argc, char **argv)
{
    return runScreens<ScreensTest>(argc, argv);
}

#include "screens_test.moc"
