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

/// Keeps a tap and gives its number.
qint64 kept(JournalSink &sink, int value)
{
    QSignalSpy spy(&sink, &RatingSink::kept);
    sink.keep(tap(value));
    return spy.wait() ? spy.front().front().toLongLong() : 0;
}

AdditionDraft addition(qint64 rating)
{
    return {rating,
            {{QStringLiteral("time"), 2, 4}, {QStringLiteral("conduct"), 4, 4}},
            {QStringLiteral("kind"), QStringLiteral("slow")},
            ProposalDraft{QStringLiteral("access"), QStringLiteral("Bidang miring untuk kursi roda")}};
}

const DateRange always = *DateRange::inclusive(QDate(2000, 1, 1), QDate(2100, 1, 1));

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
    void whatIsAddedReachesTheTallies();
    void whatIsAddedInTrainingNeverCounts();
    void anAdditionThatIsLostIsSaid();
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
    QSignalSpy history(&carrier, &StickCarrier::history);
    carrier.askHistory();
    QVERIFY(history.wait());
    // The receipt brought the time; the clock has ticked since, not by a minute.
    QCOMPARE(history.front().at(2).toLongLong() / 60'000,
             (importTimeMs - f.clock.now().wallMs) / 60'000);
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

    const auto counts = f.office.folder().store().tallies().counts(always);
    QCOMPARE(counts->ratings, 2);
    const auto leftOut = f.office.folder().store().tallies().leftOut(always);
    QCOMPARE(leftOut->size(), 1u);
    QCOMPARE(leftOut->front().whyNot, QStringLiteral("training"));
    QCOMPARE(leftOut->front().ratings, 2);
}

void DiskTest::whatIsAddedReachesTheTallies()
{
    Fixture f;
    const TestFolder stick;
    OutboxCarrier carrier(*f.journal, *f.folder);
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy arrived(&carrier, &StickCarrier::arrived);
    QSignalSpy added(&sink, &RatingSink::added);
    const qint64 first = kept(sink, 4);
    const qint64 second = kept(sink, 1);
    sink.add(addition(first));
    QVERIFY(added.wait());
    sink.keep({2, QStringLiteral("id"), first}); // and the tap itself is taken back
    carrier.carry(stick.path());
    QVERIFY(arrived.wait());
    for (int again = 0; again < 2; ++again) // the same stick twice changes nothing
        QVERIFY(importPaths(f.office.folder(), {stick.path()}, importTimeMs));

    const TallyReader tallies = f.office.folder().store().tallies();
    const auto counts = tallies.counts(always);
    QCOMPARE(counts->ratings, 2);
    QCOMPARE(counts->skmRespondents, 1);
    const auto answers = tallies.byQuestion(always);
    QCOMPARE(answers->at(QStringLiteral("time")).counts(), (std::map<int, qint64>{{1, 0}, {2, 1}, {3, 0}, {4, 0}}));
    QCOMPARE(answers->at(QStringLiteral("conduct")).counts(), (std::map<int, qint64>{{1, 0}, {2, 0}, {3, 0}, {4, 1}}));
    QCOMPARE(answers->at(QStringLiteral("overall")).counts(), (std::map<int, qint64>{{1, 1}, {2, 1}, {3, 0}, {4, 0}}));
    const auto reasons = tallies.reasons(always);
    QCOMPARE(reasons->size(), 2u);
    QCOMPARE(reasons->front().reason, QStringLiteral("kind"));
    QCOMPARE(reasons->front().ratings, 1);
    QVERIFY(second > first);
}

void DiskTest::whatIsAddedInTrainingNeverCounts()
{
    Fixture f;
    const TestFolder stick;
    OutboxCarrier carrier(*f.journal, *f.folder);
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy arrived(&carrier, &StickCarrier::arrived);
    sink.setTraining(true);
    sink.add(addition(kept(sink, 1)));
    carrier.carry(stick.path());
    QVERIFY(arrived.wait());
    QVERIFY(importPaths(f.office.folder(), {stick.path()}, importTimeMs));
    const TallyReader tallies = f.office.folder().store().tallies();
    QVERIFY(tallies.reasons(always)->empty());
    QVERIFY(tallies.byQuestion(always)->empty());
}

void DiskTest::anAdditionThatIsLostIsSaid()
{
    Fixture f;
    JournalSink sink(*f.journal, f.folder->config());
    QSignalSpy added(&sink, &RatingSink::added);
    QSignalSpy lost(&sink, &RatingSink::lost);
    const qint64 rating = kept(sink, 4);
    f.journal->drain();
    CuttingVfs::installed().arm(0);
    sink.add(addition(rating));
    QVERIFY(lost.wait());
    QCOMPARE(added.count(), 0);
    f.journal->drain();
    CuttingVfs::installed().disarm();
    QCOMPARE(f.stored().ratings, 1u);
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
