// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/screens_case.h"

#include <QSignalSpy>

using namespace puas;
using namespace puas::test;

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

/// Whose turn it is: the officer's key, tickets, the lobby. One rating each.
class TurnScreensTest : public ScreensCase
{
    Q_OBJECT

private slots:
    void theOfficersKeyOpensOneRating();
    void nothingRatesWhileItIsNobodysTurn();
    void aScannedTicketOpensOneRating();
    void aScanOnTheFacesRatesNothing();
    void aTypedTicketOpensOneRating();
    void theLobbyAsksWhoServed();
};

void TurnScreensTest::theOfficersKeyOpensOneRating()
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

void TurnScreensTest::nothingRatesWhileItIsNobodysTurn()
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

void TurnScreensTest::aScannedTicketOpensOneRating()
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

void TurnScreensTest::aScanOnTheFacesRatesNothing()
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

void TurnScreensTest::aTypedTicketOpensOneRating()
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

void TurnScreensTest::theLobbyAsksWhoServed()
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

int main(int argc, char **argv)
{
    return runScreens<TurnScreensTest>(argc, argv);
}

#include "turn_screens_test.moc"
