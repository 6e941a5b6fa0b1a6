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
constexpr int appended = 6;

/// A disk that goes away at one write and comes back before the next append, and a journal
/// that is not told: the files it has open stay dead.
struct FailedDisk {
    std::vector<quint64> acknowledged; ///< numbers of the events whose append() succeeded
    int refused = 0;
    bool failed = false;
    Result<Journal> reopened = fail(ErrorCode::NotFound);

    explicit FailedDisk(qint64 write)
    {
        CuttingVfs &vfs = CuttingVfs::installed();
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("journal.sqlite"));
        {
            auto journal = Journal::create(path, kiosk);
            vfs.arm(write);
            for (int i = 0; i < appended; ++i) {
                const auto head = journal->append(sampleEvent(i));
                if (head)
                    acknowledged.push_back(head->seq);
                else
                    ++refused;
                failed = failed || vfs.hasCut();
                if (vfs.isDead())
                    vfs.comeBackForNewFiles();
            }
        }
        vfs.disarm();
        reopened = Journal::open(path, kiosk);
    }
};

} // namespace

/// After the disk failed, the same journal goes on by itself as soon as the disk does.
class JournalDoubtTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAfterEachWriteThatFailed();
    void whatAFailedSyncLeftIsNotBelieved();
    void readerIsNeverInDoubt();
};

void JournalDoubtTest::goesOnAfterEachWriteThatFailed()
{
    int failures = 0;
    for (qint64 write = 0;; ++write) {
        const FailedDisk run(write);
        PUAS_VERIFY_OK(run.reopened);
        const QString place = QStringLiteral("write %1: %2 acknowledged, %3 refused, %4 found")
                                  .arg(write)
                                  .arg(run.acknowledged.size())
                                  .arg(run.refused)
                                  .arg(run.reopened->head().seq);
        // Only the append that met the fault may fail; no number is given twice; one event
        // that nobody was thanked for may have come to the disk nevertheless.
        QVERIFY2(run.refused <= 1, qPrintable(place));
        QVERIFY2(std::is_sorted(run.acknowledged.begin(), run.acknowledged.end(), std::less_equal<>()),
                 qPrintable(place));
        const quint64 found = run.reopened->head().seq;
        QVERIFY2(found == run.acknowledged.size()
                     || found == run.acknowledged.size() + quint64(run.refused),
                 qPrintable(place));
        failures += run.refused;
        if (!run.failed)
            break;
    }
    QVERIFY(failures > 0);
}

/// A sync says no, and what it should have kept can be read all the same. An event that is
/// acknowledged then survives a power cut that comes right after.
void JournalDoubtTest::whatAFailedSyncLeftIsNotBelieved()
{
    CuttingVfs &vfs = CuttingVfs::installed();
    int acknowledgedAfterAll = 0;
    for (qint64 sync = 0;; ++sync) {
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("journal.sqlite"));
        quint64 acknowledged = 0;
        bool failed = false;
        {
            auto journal = Journal::create(path, kiosk);
            vfs.armSync(sync);
            for (int i = 0; i < appended && !failed; ++i) {
                const auto head = journal->append(sampleEvent(i));
                failed = vfs.hasFailedSync();
                if (head)
                    acknowledged = head->seq;
                acknowledgedAfterAll += head && failed;
            }
            vfs.cutNow();
        }
        vfs.restoreSynced();
        vfs.disarm();
        const auto reopened = Journal::open(path, kiosk);
        PUAS_VERIFY_OK(reopened);
        QVERIFY2(reopened->head().seq >= acknowledged,
                 qPrintable(QStringLiteral("sync %1: %2 acknowledged, %3 found")
                                .arg(sync)
                                .arg(acknowledged)
                                .arg(reopened->head().seq)));
        if (!failed)
            break;
    }
    QVERIFY(acknowledgedAfterAll > 0);
}

void JournalDoubtTest::readerIsNeverInDoubt()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("journal.sqlite"));
    auto writer = Journal::create(path, kiosk);
    PUAS_VERIFY_OK(writer->append(sampleEvent(0)));
    auto reader = Journal::openReadOnly(path, kiosk);
    PUAS_COMPARE_ERROR(reader->append(sampleEvent(1)), ErrorCode::PermissionDenied);
    PUAS_COMPARE_ERROR(reader->append(sampleEvent(1)), ErrorCode::PermissionDenied);
    QCOMPARE(reader->head().seq, 1u);
}

QTEST_GUILESS_MAIN(JournalDoubtTest)
#include "journal_doubt_test.moc"
