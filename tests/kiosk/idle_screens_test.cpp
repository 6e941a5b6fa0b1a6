// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

#include <QSignalSpy>

using namespace puas;
using namespace puas::test;

/// What shows while nobody is there, and in closed hours.
class IdleScreensTest : public ScreensCase
{
    Q_OBJECT

private slots:
    void aTouchOnTheIdleScreenNeverRates();
    void aKeyOnTheIdleScreenNeverRates();
    void idleComesAfterTheLastPerson();
    void closedHoursTakeNoTouch();
    void closingWaitsForThanks();
    void itGetsInAfterHours();
};

void IdleScreensTest::aTouchOnTheIdleScreenNeverRates()
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

void IdleScreensTest::aKeyOnTheIdleScreenNeverRates()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.showIdle(0);
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QVERIFY(kiosk.target(word(4)));
    QVERIFY(kiosk.sink.drafts.empty());
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QCOMPARE(kiosk.sink.drafts.size(), 1U);
}

void IdleScreensTest::idleComesAfterTheLastPerson()
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

void IdleScreensTest::closedHoursTakeNoTouch()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    const QPointF face = centre(kiosk.target(word(4)));
    kiosk.close();
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
    QVERIFY(kiosk.shows(QStringLiteral("Buka Senin pukul 08.00")));
    for (int tap = 0; tap < 3; ++tap)
        kiosk.tap(face);
    QTest::keyClick(kiosk.window(), Qt::Key_4, Qt::KeypadModifier);
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
    QVERIFY(kiosk.sink.drafts.empty());
}

void IdleScreensTest::closingWaitsForThanks()
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

void IdleScreensTest::itGetsInAfterHours()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    kiosk.close();
    for (int tap = 0; tap < CornerKnock::taps; ++tap)
        kiosk.tap(QPointF(10, 10));
    QVERIFY(kiosk.shows(KioskWindow::text("PinScreen", "For IT staff: PIN")));
    kiosk.tap(KioskWindow::text("DigitPad", "Cancel"));
    QVERIFY(kiosk.shows(QStringLiteral("Loket sedang tutup")));
}

int main(int argc, char **argv)
{
    return runScreens<IdleScreensTest>(argc, argv);
}

#include "idle_screens_test.moc"
