// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/bundle/receipt.h"
#include "app/intake/ask_again.h"
#include "app/intake/kiosk_settings.h"
#include "app/journal/kiosk_state.h"
#include "tests/outbox/stick_between.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fixed_keys.h"

#include <QDirIterator>

#include <cerrno>

using namespace puas;
using namespace puas::test;

/// From the journal to the stick.
class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void loopOfTheStick();
    void nothingNewGivesTheSameFile();
    void lostFileIsANewExport();
    void fileOfAnotherLengthIsNotTaken();
    void outboxKeepsAFew();
    void dyingDiskLosesNoEvent();
    void stickThatDiesIsTriedAgain();
    void linkOnTheStickIsRefused();
};

void OutboxTest::loopOfTheStick()
{
    StickBetween f;
    f.kiosk.rate(4);
    f.kiosk.rate(3);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.kiosk.lastExport().first, 1u);
    QCOMPARE(f.kiosk.lastExport().last, 3u); // two ratings and Exported
    QCOMPARE(f.kiosk.lastExport().ratings, 2u);
    QCOMPARE(f.import(), QStringList{QStringLiteral("accepted")});
    QCOMPARE(f.post().receipts, 1);

    QVERIFY(f.kiosk.takeFrom(f.stick.path()).receipt);
    QCOMPARE(readKioskState(f.kiosk.journal())->receiptedSeq, 3u);
    QVERIFY2(!f.kiosk.takeFrom(f.stick.path()).receipt, "taken once");

    f.kiosk.rate(1);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.kiosk.lastExport().first, 4u);
    QCOMPARE(f.import(), (QStringList{QStringLiteral("accepted"), QStringLiteral("known")}));
    QCOMPARE(f.office.overall(counter).counts(),
             (std::map<int, qint64>{{1, 1}, {2, 0}, {3, 1}, {4, 1}}));
    const auto known = f.office.folder().store().registry().kiosk(f.kiosk.folder().kioskId());
    QCOMPARE(known->acknowledgedSeq, 3);
}

void OutboxTest::nothingNewGivesTheSameFile()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    const PreparedExport first = f.kiosk.lastExport();
    const QByteArray content = contentOf(first.path);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.kiosk.lastExport().path, first.path);
    QCOMPARE(contentOf(first.path), content);
    QCOMPARE(f.bundlesOnStick().size(), 1);
    QCOMPARE(f.kiosk.journal().head().seq, first.last);
}

void OutboxTest::lostFileIsANewExport()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    const PreparedExport first = f.kiosk.lastExport();
    const QByteArray delivered = contentOf(f.place() + QLatin1Char('/')
                                           + QFileInfo(first.path).fileName());
    QVERIFY(QFile::remove(first.path));
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QVERIFY2(f.kiosk.lastExport().path != first.path, "two files of one name never differ");
    QCOMPARE(contentOf(f.place() + QLatin1Char('/') + QFileInfo(first.path).fileName()), delivered);
    QCOMPARE(f.import(), (QStringList{QStringLiteral("accepted"), QStringLiteral("accepted")}));
    QCOMPARE(f.office.overall(counter).n(), 1);
}

void OutboxTest::fileOfAnotherLengthIsNotTaken()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    const QString path = f.kiosk.lastExport().path;
    putContent(path, contentOf(path).chopped(1));
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QVERIFY(f.kiosk.lastExport().path != path);
    QCOMPARE(f.import().last(), QStringLiteral("accepted"));
}

void OutboxTest::outboxKeepsAFew()
{
    StickBetween f;
    putContent(f.kiosk.folder().outboxPath() + QStringLiteral("/old.puas.part"), "left by a power cut");
    putContent(f.kiosk.folder().outboxPath() + QStringLiteral("/old.puas.payload"),
               "left by a power cut");
    for (int i = 0; i < 9; ++i) {
        f.kiosk.rate(4);
        QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    }
    const QDir outbox(f.kiosk.folder().outboxPath());
    QCOMPARE(outbox.entryList(QDir::Files | QDir::Hidden).size(), 5);
    QVERIFY(QFile::exists(f.kiosk.lastExport().path));
    QCOMPARE(f.bundlesOnStick().size(), 9);
}

void OutboxTest::dyingDiskLosesNoEvent()
{
    StickBetween f;
    f.kiosk.rate(4);
    for (qint64 call = 0;; ++call) {
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, ENOSPC);
        const auto prepared = prepareExport(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock(), disk);
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(prepared);
            break;
        }
        PUAS_COMPARE_ERROR(prepared, ErrorCode::DiskFull);
        PUAS_VERIFY_OK(f.kiosk.journal().verify());
    }
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    QCOMPARE(f.import(), QStringList{QStringLiteral("accepted")});
    QCOMPARE(f.office.overall(counter).n(), 1);
}

void OutboxTest::stickThatDiesIsTriedAgain()
{
    StickBetween f;
    f.kiosk.rate(4);
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), ok);
    f.kiosk.rate(3);
    const auto prepared = prepareExport(f.kiosk.folder(), f.kiosk.journal(), f.kiosk.clock());
    PUAS_VERIFY_OK(prepared);
    for (qint64 call = 0;; ++call) {
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, EIO);
        const auto delivered = deliverExport(*prepared, f.kiosk.folder(), f.stick.path(), {}, disk);
        // What is on the stick is whole at any time, the earlier bundle too.
        QDirIterator bundles(f.place(), {QStringLiteral("*.puas")}, QDir::Files);
        while (bundles.hasNext()) {
            auto bundle = BundleFile::open(bundles.next());
            PUAS_VERIFY_OK(bundle);
            PUAS_VERIFY_OK(bundle->verifyPayload());
        }
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(delivered);
            break;
        }
        PUAS_COMPARE_ERROR(delivered, ErrorCode::Io);
        QFile::remove(f.place() + QLatin1Char('/') + QFileInfo(prepared->path).fileName());
    }
    QCOMPARE(f.import(), (QStringList{QStringLiteral("accepted"), QStringLiteral("accepted")}));
    QCOMPARE(f.office.overall(counter).n(), 2);
}

void OutboxTest::linkOnTheStickIsRefused()
{
    StickBetween f;
    f.kiosk.rate(4);
    const TestFolder away;
    QVERIFY(QFile::link(away.path(), f.stick.file(QStringLiteral("puas"))));
    QCOMPARE(f.kiosk.exportTo(f.stick.path()), QStringLiteral("permission-denied"));
    QVERIFY(QDir(away.path()).isEmpty());

    const QString folder = away.folder(
        stickFolderOf(QStringLiteral("DUKCAPIL"), f.kiosk.folder().kioskId()).sliced(5));
    QCOMPARE(f.import(), QStringList());
    QCOMPARE(f.post().settings, 0);
    QVERIFY(QDir(folder).isEmpty());
    putContent(folder + QStringLiteral("/settings.signed"), "x");
    QVERIFY(!collectPost(f.kiosk.folder(), f.stick.path()).settings);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
