// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal_sink.h"
#include "kiosk/outbox_carrier.h"

#include "app/intake/kiosk_settings.h"
#include "app/intake/write_post.h"
#include "tests/support/cutting_vfs.h"
#include "tests/support/expect.h"
#include "tests/support/test_kiosk.h"

#include <QSignalSpy>
#include <QTest>

using namespace puas;
using namespace puas::test;
using namespace std::chrono_literals;

namespace {

/// A kiosk's folder with the threads that work on it, as the running program has them.
struct Fixture {
    TestOffice office;
    TestKiosk made{office, 1, QStringLiteral("A1")};
    std::optional<KioskFolder> folder;
    FixedClock clock;
    std::unique_ptr<JournalThread> journal;

    Fixture()
    {
        CuttingVfs::installed().disarm();
        made.close();
        folder.emplace(std::move(*KioskFolder::open(made.path())));
        journal = std::move(*JournalThread::start(*folder, clock));
    }

    void restart()
    {
        journal.reset();
        journal = std::move(*JournalThread::start(*folder, clock));
    }

    /// What a new start of the program finds.
    [[nodiscard]] KioskState stored()
    {
        journal.reset();
        const auto reopened = Journal::openReadOnly(folder->journalPath(), folder->key().publicKey());
        return *readKioskState(*reopened);
    }
};

RatingDraft tap(int value)
{
    return {value, QStringLiteral("id"), {}};
}

} // namespace

/// Between the window and the disk: nothing is thanked for that is not kept.
class DiskTest : public QObject
{
    Q_OBJECT

private slots:
    void tapIsOnDiskWhenItIsSaidToBe();
    void tapsUnderWayAreKeptAtTheEnd();
    void failedDiskIsSaidAndTriedUntilItWorks();
    void lostJournalComesBackFromItsSecondCopy();
    void carrierBringsTheStickAndTakesSettings();
    void tapsInTrainingNeverCount();
    void carrierSaysWhatBroke();
};

void DiskTest::tapIsOnDiskWhenItIsSaidToBe()
{
    Fixture f;
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy kept(&sink, &RatingSink::kept);
    sink.keep(tap(4));
    QCOMPARE(kept.count(), 0); // never in the thread that draws
    QVERIFY(kept.wait());
    const auto reader = Journal::openReadOnly(f.folder->journalPath(), f.folder->key().publicKey());
    QCOMPARE(kept.front().front().toLongLong(), qint64(reader->head().seq));
    QCOMPARE(readKioskState(*reader)->ratings, 1u);
}

void DiskTest::tapsUnderWayAreKeptAtTheEnd()
{
    Fixture f;
    {
        JournalSink sink(*f.journal, f.folder->config());
        for (int i = 0; i < 20; ++i)
            sink.keep(tap(3));
    }
    QCOMPARE(f.stored().ratings, 20u);
}

void DiskTest::failedDiskIsSaidAndTriedUntilItWorks()
{
    Fixture f;
    JournalSink sink(*f.journal, f.folder->config(), 5ms);
    QSignalSpy kept(&sink, &RatingSink::kept);
    QSignalSpy lost(&sink, &RatingSink::lost);
    QSignalSpy recovered(&sink, &RatingSink::recovered);

    f.journal->drain();
    CuttingVfs::installed().arm(0);
    sink.keep(tap(4));
    QVERIFY(lost.wait());
    QVERIFY2(!lost.front().front().toString().isEmpty(), "staff get a code");
    QTest::qWait(50);
    QCOMPARE(recovered.count(), 0);
    QCOMPARE(kept.count(), 0);

    f.journal->drain();
    CuttingVfs::installed().disarm();
    QVERIFY(recovered.wait());
    sink.keep(tap(2));
    QVERIFY(kept.wait());
    QCOMPARE(recovered.count(), 1);
    QCOMPARE(f.stored().ratings, 1u);
}

void DiskTest::lostJournalComesBackFromItsSecondCopy()
{
    Fixture f;
    const TestFolder otherDisk;
    PUAS_VERIFY_OK(f.folder->saveLocal({0, otherDisk.path()}));
    f.restart();
    {
        JournalSink sink(*f.journal, f.folder->config());
        QSignalSpy kept(&sink, &RatingSink::kept);
        for (int i = 0; i < 3; ++i)
            sink.keep(tap(4));
        QTRY_COMPARE(kept.count(), 3);
    }
    f.journal.reset();
    QVERIFY(QFile::remove(f.folder->journalPath()));
    f.restart();
    QCOMPARE(f.journal->state().ratings, 3u);
    QCOMPARE(f.stored().ratings, 3u);
}

void DiskTest::carrierBringsTheStickAndTakesSettings()
{
    Fixture f;
    const TestFolder stick;
    OutboxCarrier carrier(*f.journal, *f.folder);
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy arrived(&carrier, &StickCarrier::arrived);
    QSignalSpy settings(&carrier, &OutboxCarrier::settingsTaken);
    sink.keep(tap(4));
    carrier.carry(stick.path());
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.front().front().toLongLong(), 3); // started, the tap, exported
    const auto imported = importPaths(f.office.folder(), {stick.path()}, importTimeMs);
    QCOMPARE(outcomeName(imported->front()), QStringLiteral("accepted"));

    Officer officer;
    officer.nip = QStringLiteral("198001012005011001");
    officer.name = QStringLiteral("Sri Wahyuni");
    PUAS_VERIFY_OK(f.office.folder().store().registry().putOfficer(officer));
    PUAS_VERIFY_OK(writePost(f.office.folder(), stick.path(), importTimeMs));
    carrier.carry(stick.path());
    QVERIFY(arrived.wait());
    QCOMPARE(settings.count(), 1);
    QVERIFY(settings.front().front().value<KioskConfig>().officer(officer.nip));
}

void DiskTest::tapsInTrainingNeverCount()
{
    Fixture f;
    const TestFolder stick;
    OutboxCarrier carrier(*f.journal, *f.folder);
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy arrived(&carrier, &StickCarrier::arrived);
    sink.keep(tap(4));
    sink.setTraining(true);
    sink.keep(tap(1));
    sink.keep(tap(1));
    sink.setTraining(false);
    sink.keep(tap(3));
    carrier.carry(stick.path());
    QVERIFY(arrived.wait());
    const auto imported = importPaths(f.office.folder(), {stick.path()}, importTimeMs);
    QCOMPARE(outcomeName(imported->front()), QStringLiteral("accepted"));

    const DateRange always = *DateRange::inclusive(QDate(2000, 1, 1), QDate(2100, 1, 1));
    const auto counts = f.office.folder().store().tallies().counts(always);
    QCOMPARE(counts->ratings, 2);
    const auto leftOut = f.office.folder().store().tallies().leftOut(always);
    QCOMPARE(leftOut->size(), 1u);
    QCOMPARE(leftOut->front().whyNot, QStringLiteral("training"));
    QCOMPARE(leftOut->front().ratings, 2);
}

void DiskTest::carrierSaysWhatBroke()
{
    Fixture f;
    {
        OutboxCarrier carrier(*f.journal, *f.folder);
        QSignalSpy broke(&carrier, &StickCarrier::broke);
        QSignalSpy arrived(&carrier, &StickCarrier::arrived);
        carrier.carry(QStringLiteral("/proc/no-stick"));
        QVERIFY(broke.wait());
        QCOMPARE(arrived.count(), 0);
    }
    QCOMPARE(f.stored().ratings, 0u);
}

QTEST_GUILESS_MAIN(DiskTest)
#include "disk_test.moc"
