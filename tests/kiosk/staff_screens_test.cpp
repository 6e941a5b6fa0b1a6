// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

#include <QSignalSpy>

using namespace puas;
using namespace puas::test;

/// Officers who sign on, their page, and the page that measures the panel.
class StaffScreensTest : public ScreensCase
{
    Q_OBJECT

private slots:
    void officersSignOnWithTheirPin();
    void officersHandOverAndSignOff();
    void aWrongPinOpensNoPage();
    void officersPageSpeaksOfGroups();
    void moreOfficersThanAPage();
    void theRulerMeasuresThePanel();
};

void StaffScreensTest::officersSignOnWithTheirPin()
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

void StaffScreensTest::officersHandOverAndSignOff()
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

void StaffScreensTest::aWrongPinOpensNoPage()
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

void StaffScreensTest::officersPageSpeaksOfGroups()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.openOfficer();
    kiosk.kiosk().officers()->setGroups(0, {0, 0, 0, 0});
    QVERIFY(kiosk.shows(QStringLiteral("Bulan ini: kurang dari 5 penilaian, belum ada angka.")));
    kiosk.kiosk().officers()->setGroups(10, {0, 1, 4, 5});
    QVERIFY(kiosk.shows(QStringLiteral("Bulan ini, per kelompok 5: 10 penilaian")));
}

void StaffScreensTest::moreOfficersThanAPage()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.openStaff();
    kiosk.tap(QStringLiteral("Petugas: mulai atau selesai"));
    QVERIFY(!kiosk.shows(QStringLiteral("Tri Lestari")));
    kiosk.tap(QStringLiteral("Lainnya"));
    kiosk.tap(QStringLiteral("Tri Lestari"));
    QVERIFY(kiosk.shows(QStringLiteral("Tri Lestari: PIN")));
}

void StaffScreensTest::theRulerMeasuresThePanel()
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
    return runScreens<StaffScreensTest>(argc, argv);
}

#include "staff_screens_test.moc"
