// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_window.h"

#include "kiosk/input_surface.h"

#include <QKeyEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace puas;
using namespace puas::test;

namespace {

const Panel tenInch{{1280, 800}, 5.89};

QPointF centre(const TouchTarget *target)
{
    return target->mapToScene(target->boundingRect().center());
}

QString word(int value)
{
    static const std::array words{"Not satisfied", "Less satisfied", "Satisfied", "Very satisfied"};
    return KioskWindow::text("RatingScreen", words[static_cast<size_t>(value - 1)]);
}

/// As a keyboard sends it; QTest::keyClick() knows only some keys.
void pressKey(KioskWindow &kiosk, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(kiosk.window(), &event);
    }
}

} // namespace

/// The real window, driven by mouse, touch and keys over a fake disk.
class ScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void aTouchOnTheIdleScreenNeverRates();
    void aKeyOnTheIdleScreenNeverRates();
    void idleComesAfterTheLastPerson();
    void closedHoursTakeNoTouch();
    void closingWaitsForThanks();
    void itGetsInAfterHours();
    void officersSignOnWithTheirPin();
    void officersHandOverAndSignOff();
    void aWrongPinOpensNoPage();
    void officersPageSpeaksOfGroups();
    void moreOfficersThanAPage();
    void theOfficersKeyOpensOneRating();
    void nothingRatesWhileItIsNobodysTurn();
    void aScannedTicketOpensOneRating();
    void aScanOnTheFacesRatesNothing();
    void aTypedTicketOpensOneRating();
    void theLobbyAsksWhoServed();
    void theRulerMeasuresThePanel();

private:
    static void rememberWarnings(QtMsgType type, const QMessageLogContext &, const QString &message);
    static inline QStringList warnings;
};

void ScreensTest::rememberWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtWarningMsg && message.contains(u"qrc:"))
        warnings << message;
    else if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

void ScreensTest::init()
{
    warnings.clear();
    qInstallMessageHandler(rememberWarnings);
}

void ScreensTest::cleanup()
{
    qInstallMessageHandler(nullptr);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

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
            if (modifier != Qt::NoModifier || key < Qt::Key_1 || key > Qt::Key_4)
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

void ScreensTest::aTouchOnTheIdleScreenNeverRates()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QPointF face = centre(kiosk.target(word(4)));
    kiosk.showIdle(0);
    QVERIFY(kiosk.shows(QStringLiteral("Yang kami ubah")));
    QVERIFY(kiosk.shows(QStringLiteral("94")));
    kiosk.tap(face);
    QVERIFY(kiosk.target(word(4)));
    QVERIFY(kiosk.sink.drafts.empty());
    kiosk.tap(face);
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void ScreensTest::aKeyOnTheIdleScreenNeverRates()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.showIdle(0);
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QVERIFY(kiosk.target(word(4)));
    QVERIFY(kiosk.sink.drafts.empty());
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void ScreensTest::idleComesAfterTheLastPerson()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.tap(word(3));
    kiosk.kiosk().attract()->advance();
    QVERIFY2(kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")), "not while somebody is there");
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    kiosk.showIdle(0);
    QVERIFY(kiosk.shows(QStringLiteral("Yang kami ubah")));
    kiosk.kiosk().training()->set(true);
    QVERIFY2(kiosk.target(word(3)), "nor while people practise");
}

void ScreensTest::closedHoursTakeNoTouch()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QPointF face = centre(kiosk.target(word(4)));
    kiosk.close();
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
    QVERIFY(kiosk.shows(QStringLiteral("Buka pukul Senin 08.00")));
    for (int tap = 0; tap < 3; ++tap)
        kiosk.tap(face);
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
    QVERIFY(kiosk.sink.drafts.empty());
}

void ScreensTest::closingWaitsForThanks()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.sink.answersAtOnce = false;
    kiosk.tap(word(2));
    kiosk.close();
    emit kiosk.sink.kept(1);
    QVERIFY(kiosk.shows(KioskWindow::text("ThanksScreen", "Thank you")));
    kiosk.tap(KioskWindow::text("ThanksScreen", "Change"));
    kiosk.sink.answersAtOnce = true;
    kiosk.tap(word(4));
    QCOMPARE(kiosk.sink.drafts.size(), 2U);
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
}

void ScreensTest::itGetsInAfterHours()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.close();
    for (int tap = 0; tap < CornerKnock::taps; ++tap)
        kiosk.tap(QPointF(10, 10));
    QVERIFY(kiosk.shows(KioskWindow::text("PinScreen", "For IT staff: PIN")));
    kiosk.tap(KioskWindow::text("DigitPad", "Cancel"));
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
}

void ScreensTest::officersSignOnWithTheirPin()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    QSignalSpy asked(kiosk.kiosk().duty(), &Duty::asked);
    kiosk.openStaff();
    kiosk.tap(QStringLiteral("Petugas: mulai atau selesai"));
    kiosk.tap(QStringLiteral("Endang Puji Astuti"));
    QVERIFY(kiosk.shows(QStringLiteral("Endang Puji: PIN")));
    for (const QChar digit : QStringLiteral("1357"))
        kiosk.tap(QString(digit));
    kiosk.tap(KioskWindow::text("DigitPad", "Continue"));
    QVERIFY(QTest::qWaitFor([&kiosk] { return kiosk.shows(QStringLiteral("Tidak bertugas")); }));
    kiosk.tap(QStringLiteral("Mulai bertugas"));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("199207072018032005"));
    QVERIFY2(kiosk.kiosk().duty()->officer().isEmpty(), "not before it is on disk");
    kiosk.tap(QStringLiteral("Kembali"));
    QVERIFY(kiosk.target(word(1)));
}

void ScreensTest::officersHandOverAndSignOff()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    QSignalSpy asked(kiosk.kiosk().duty(), &Duty::asked);
    kiosk.kiosk().duty()->set(QStringLiteral("197912112005011004"));
    kiosk.openOfficer();
    kiosk.tap(QStringLiteral("Ambil alih loket"));
    QCOMPARE(asked.takeFirst().front().toString(), QStringLiteral("199001012015032001"));
    kiosk.kiosk().duty()->set(QStringLiteral("199001012015032001"));
    kiosk.tap(QStringLiteral("Selesai bertugas"));
    QCOMPARE(asked.takeFirst().front().toString(), QString());
}

void ScreensTest::aWrongPinOpensNoPage()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    QSignalSpy refused(kiosk.kiosk().officers()->door(), &PinDoor::refused);
    kiosk.openStaff();
    kiosk.tap(QStringLiteral("Petugas: mulai atau selesai"));
    kiosk.tap(QStringLiteral("Joko"));
    for (const QChar digit : QStringLiteral("7531"))
        kiosk.tap(QString(digit));
    kiosk.tap(KioskWindow::text("DigitPad", "Continue"));
    QVERIFY(refused.wait());
    QVERIFY(kiosk.shows(KioskWindow::text("PinScreen", "The PIN is wrong.")));
}

void ScreensTest::officersPageSpeaksOfGroups()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.openOfficer();
    kiosk.kiosk().officers()->setGroups(0, {0, 0, 0, 0});
    QVERIFY(kiosk.shows(QStringLiteral("Bulan ini: kurang dari 5 penilaian, belum ada angka.")));
    kiosk.kiosk().officers()->setGroups(10, {0, 1, 4, 5});
    QVERIFY(kiosk.shows(QStringLiteral("Bulan ini, per kelompok 5: 10 penilaian")));
}

void ScreensTest::moreOfficersThanAPage()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.openStaff();
    kiosk.tap(QStringLiteral("Petugas: mulai atau selesai"));
    QVERIFY(!kiosk.shows(QStringLiteral("Tri Lestari")));
    kiosk.tap(QStringLiteral("Lainnya"));
    kiosk.tap(QStringLiteral("Tri Lestari"));
    QVERIFY(kiosk.shows(QStringLiteral("Tri Lestari: PIN")));
}

void ScreensTest::theOfficersKeyOpensOneRating()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    Turn *turn = kiosk.kiosk().turn();
    connect(turn, &Turn::openAsked, this, [turn] { turn->opened({5, QString()}); });
    kiosk.kiosk().setOpenKey(QStringLiteral("F9"));
    turn->set(Admission::Mode::Served, {});
    QVERIFY(kiosk.shows(QStringLiteral("Silakan menilai setelah dilayani")));
    kiosk.kiosk().attract()->advance();
    pressKey(kiosk, Qt::Key_F9, Qt::NoModifier);
    kiosk.tap(word(3));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    QVERIFY(kiosk.shows(QStringLiteral("Silakan menilai setelah dilayani")));
}

void ScreensTest::nothingRatesWhileItIsNobodysTurn()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QPointF face = centre(kiosk.target(word(4)));
    kiosk.kiosk().turn()->set(Admission::Mode::Served, {});
    for (int tap = 0; tap < 5; ++tap)
        kiosk.tap(face);
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
        pressKey(kiosk, key, Qt::KeypadModifier);
    kiosk.kiosk().visit()->rate(4);
    QVERIFY(kiosk.sink.drafts.empty());
    QVERIFY(!kiosk.kiosk().visit()->isUnderway());
}

namespace {

void asksForTickets(KioskWindow &kiosk)
{
    Turn *turn = kiosk.kiosk().turn();
    QObject::connect(turn, &Turn::openAsked, turn, [turn] { turn->opened({5, QString()}); });
    turn->setTickets(
        [](const QString &code) {
            return code == u"000012345678" ? std::optional<quint32>(12) : std::nullopt;
        },
        {});
    turn->set(Admission::Mode::Ticket, {});
}

void scan(KioskWindow &kiosk, const QString &code)
{
    for (const QChar digit : code)
        pressKey(kiosk, Qt::Key_0 + digit.digitValue(), Qt::NoModifier);
    pressKey(kiosk, Qt::Key_Return, Qt::NoModifier);
}

} // namespace

void ScreensTest::aScannedTicketOpensOneRating()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    asksForTickets(kiosk);
    kiosk.kiosk().attract()->advance();
    QVERIFY(kiosk.shows(QStringLiteral("Yang kami ubah")) || kiosk.shows(QStringLiteral("Sentuh layar untuk menilai")));
    scan(kiosk, QStringLiteral("000012345678"));
    kiosk.tap(word(2));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    scan(kiosk, QStringLiteral("000012345678"));
    QVERIFY(kiosk.shows(QStringLiteral("Tiket ini sudah dipakai.")));
}

void ScreensTest::aScanOnTheFacesRatesNothing()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    asksForTickets(kiosk);
    scan(kiosk, QStringLiteral("000012345678"));
    QVERIFY(kiosk.target(word(2)));
    scan(kiosk, QStringLiteral("111122223333"));
    QTest::qWait(200);
    QVERIFY(kiosk.sink.drafts.empty());
    pressKey(kiosk, Qt::Key_2, Qt::KeypadModifier);
    QTRY_COMPARE(kiosk.sink.drafts.size(), 1U);
}

void ScreensTest::aTypedTicketOpensOneRating()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    asksForTickets(kiosk);
    for (const QChar digit : QStringLiteral("000012345679"))
        kiosk.tap(QString(digit));
    kiosk.tap(KioskWindow::text("DigitPad", "Continue"));
    QVERIFY(kiosk.shows(QStringLiteral("Kode ini tidak dikenal di sini.")));
    for (const QChar digit : QStringLiteral("000012345678"))
        kiosk.tap(QString(digit));
    QVERIFY(kiosk.shows(QStringLiteral("0000 1234 5678")));
    kiosk.tap(KioskWindow::text("DigitPad", "Continue"));
    kiosk.tap(word(4));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void ScreensTest::theLobbyAsksWhoServed()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.kiosk().officers()->setRoster(roster());
    kiosk.kiosk().turn()->set(Admission::Mode::Lobby, {});
    QVERIFY(kiosk.shows(QStringLiteral("Siapa yang melayani Anda?")));
    kiosk.tap(QStringLiteral("Joko"));
    QCOMPARE(kiosk.kiosk().turn()->picked(), QStringLiteral("197912112005011004"));
    kiosk.tap(word(3));
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
    kiosk.tap(KioskWindow::text("ThanksScreen", "Finish"));
    QVERIFY(kiosk.shows(QStringLiteral("Siapa yang melayani Anda?")));
}

void ScreensTest::theRulerMeasuresThePanel()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    Ruler *ruler = kiosk.kiosk().ruler();
    connect(ruler, &Ruler::saveAsked, ruler, [ruler](double pixelsPerMm) { ruler->set(pixelsPerMm); });
    kiosk.openRuler();
    QCOMPARE(ruler->cardPixels(), 504); // 85.60 mm at 5.89
    const qreal before = kiosk.target(QStringLiteral("Kembali"))->height();
    for (int press = 0; press < 9; ++press)
        kiosk.tap(QStringLiteral("−10"));
    kiosk.tap(QStringLiteral("+1"));
    QCOMPARE(ruler->cardPixels(), 415);
    kiosk.tap(QStringLiteral("Simpan"));
    QVERIFY(qAbs(ruler->pixelsPerMm() - 415 / 85.60) < 1e-9);
    QVERIFY2(kiosk.target(QStringLiteral("Kembali"))->height() < before, "every length follows at once");
}

int main(int argc, char **argv)
{
    prepareKioskProgram();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "screens_test.moc"
