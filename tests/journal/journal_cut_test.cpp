// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"

#include "tests/support/cutting_vfs.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

using namespace puas;
using namespace puas::test;

namespace {

const PublicKey kiosk = fixedSigningKey(1).publicKey();
constexpr int storedBefore = 3;
constexpr int appended = 12;

enum class Loss { Kill, PowerCut, LyingSync };

/// A journal of three events, a cut at one write while more are appended, and what a new
/// start finds.
struct CutRun {
    quint64 acknowledged = 0; ///< events whose append() succeeded
    quint64 found = 0;        ///< events in the journal afterwards
    bool cut = false;
    Result<> opened;

    CutRun(qint64 write, Loss loss)
    {
        CuttingVfs &vfs = CuttingVfs::installed();
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("journal.sqlite"));
        {
            auto journal = Journal::create(path, kiosk);
            for (int i = 0; i < storedBefore; ++i)
                acknowledged = journal->append(sampleEvent(i))->seq;
            vfs.arm(write, loss == Loss::LyingSync ? CuttingVfs::Sync::Lying : CuttingVfs::Sync::Done);
            for (int i = 0; i < appended; ++i)
                if (const auto head = journal->append(sampleEvent(5)))
                    acknowledged = head->seq;
                else
                    break;
        }
        cut = vfs.hasCut();
        vfs.disarm();
        if (loss != Loss::Kill && cut)
            vfs.restoreSynced();
        const auto journal = Journal::open(path, kiosk);
        opened = journal.map([](const Journal &) {});
        found = journal ? journal->head().seq : 0;
    }
};

} // namespace

/// What is acknowledged is on disk, whatever write the machine stops at.
class JournalCutTest : public QObject
{
    Q_OBJECT

private slots:
    void cutAtEveryWrite_data();
    void cutAtEveryWrite();
    void lyingSyncIsNoticedByThisTest();
};

void JournalCutTest::cutAtEveryWrite_data()
{
    QTest::addColumn<int>("loss");
    QTest::newRow("the process is killed") << int(Loss::Kill);
    QTest::newRow("the power fails") << int(Loss::PowerCut);
}

void JournalCutTest::cutAtEveryWrite()
{
    QFETCH(int, loss);
    for (qint64 write = 0;; ++write) {
        const CutRun run(write, Loss(loss));
        PUAS_VERIFY_OK(run.opened);
        const QString place = QStringLiteral("write %1: acknowledged %2, found %3")
                                  .arg(write)
                                  .arg(run.acknowledged)
                                  .arg(run.found);
        // The event at hand may be there or not; nobody was thanked for it yet.
        QVERIFY2(run.found == run.acknowledged || run.found == run.acknowledged + 1, qPrintable(place));
        if (!run.cut) {
            QVERIFY(write > appended);
            QCOMPARE(run.found, quint64(storedBefore + appended));
            break;
        }
    }
}

void JournalCutTest::lyingSyncIsNoticedByThisTest()
{
    int lost = 0;
    for (qint64 write = 4; write < 20; ++write) {
        const CutRun run(write, Loss::LyingSync);
        lost += run.found < run.acknowledged ? 1 : 0;
    }
    QVERIFY2(lost > 0, "a disk that keeps nothing has to lose something");
}

QTEST_GUILESS_MAIN(JournalCutTest)
#include "journal_cut_test.moc"
