// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/second_copy.h"

#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>

using namespace puas;
using namespace puas::test;

namespace {

const PublicKey kiosk = fixedSigningKey(1).publicKey();
constexpr quint64 stored = 12;

/// A journal and its copy, with the same events, both closed.
struct Fixture {
    TestFolder first;
    TestFolder second;
    QString path = first.file(QStringLiteral("journal.sqlite"));
    QString copyPath = secondCopyPath(second.path(), QStringLiteral("1234567890abcdef1234"));

    Fixture()
    {
        auto journal = opened();
        append(*journal, stored);
    }

    /// As the kiosk starts: both are brought together, then every event goes to both.
    [[nodiscard]] Result<Journal> opened()
    {
        if (!QFile::exists(path) && !QFile::exists(copyPath) && !Journal::create(path, kiosk))
            qFatal("no journal can be made");
        if (const auto recovered = recover(); !recovered)
            return tl::unexpected(recovered.error());
        auto journal = Journal::open(path, kiosk);
        if (const auto kept = journal->keepSecondCopy(*Journal::open(copyPath, kiosk)); !kept)
            return tl::unexpected(kept.error());
        return journal;
    }

    [[nodiscard]] Result<Recovery> recover() { return recoverJournal(path, copyPath, kiosk); }

    static void append(Journal &journal, quint64 count, int firstSample = 0)
    {
        for (quint64 i = 0; i < count; ++i)
            if (!journal.append(sampleEvent(firstSample + int(i % 5))))
                qFatal("an event was not appended");
    }

    [[nodiscard]] ChainHead headOf(const QString &file) const
    {
        return Journal::openReadOnly(file, kiosk)->head();
    }
    [[nodiscard]] bool areEqual() const { return headOf(path) == headOf(copyPath); }
};

/// Overwrites a part in the middle of a database that nobody has open.
void damage(const QString &path)
{
    QByteArray bytes = contentOf(path);
    bytes.replace(bytes.size() / 2, 600, QByteArray(600, 'x'));
    putContent(path, bytes);
}

QStringList asideOf(const TestFolder &folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("*.aside-*")}, QDir::Files);
}

} // namespace

/// Two files, one history: what one disk loses the other has.
class SecondCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEventGoesToBoth();
    void lostJournalComesBack();
    void damagedJournalComesBackAndIsKeptAside();
    void lostTailComesBack();
    void copyCatchesUp();
    void damagedCopyIsMadeAnew();
    void anotherHistoryIsKeptAside();
    void journalGoesOnWithoutItsCopy();
    void bothLostIsSaid();
};

void SecondCopyTest::everyEventGoesToBoth()
{
    Fixture f;
    QCOMPARE(f.headOf(f.path).seq, stored);
    QVERIFY(f.areEqual());
}

void SecondCopyTest::lostJournalComesBack()
{
    Fixture f;
    const ChainHead head = f.headOf(f.path);
    QVERIFY(QFile::remove(f.path));
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QVERIFY(recovery->replacedJournal);
    QCOMPARE(recovery->restored, stored);
    QVERIFY(f.headOf(f.path) == head);
}

void SecondCopyTest::damagedJournalComesBackAndIsKeptAside()
{
    Fixture f;
    const ChainHead head = f.headOf(f.path);
    damage(f.path);
    QVERIFY2(!Journal::open(f.path, kiosk), "the damage has to be one");
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QVERIFY(recovery->replacedJournal);
    QVERIFY(f.headOf(f.path) == head);
    QCOMPARE(asideOf(f.first).size(), 1);
}

void SecondCopyTest::lostTailComesBack()
{
    Fixture f;
    const QByteArray before = contentOf(f.path);
    {
        auto journal = f.opened();
        f.append(*journal, 4);
    }
    const ChainHead head = f.headOf(f.copyPath);
    putContent(f.path, before); // as a disk does that said it had synced
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QCOMPARE(recovery->restored, 4u);
    QVERIFY(!recovery->replacedJournal);
    QVERIFY(f.headOf(f.path) == head);
}

void SecondCopyTest::copyCatchesUp()
{
    Fixture f;
    {
        auto alone = Journal::open(f.path, kiosk); // a tool that does not know of the copy
        f.append(*alone, 3);
    }
    QVERIFY(!f.areEqual());
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QCOMPARE(recovery->restored, 0u);
    QVERIFY(f.areEqual());
}

void SecondCopyTest::damagedCopyIsMadeAnew()
{
    Fixture f;
    damage(f.copyPath);
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QVERIFY(recovery->replacedCopy);
    QVERIFY(f.areEqual());
    QCOMPARE(asideOf(f.second).size(), 1);
}

void SecondCopyTest::anotherHistoryIsKeptAside()
{
    Fixture f;
    const QByteArray image = contentOf(f.path);
    {
        auto journal = f.opened();
        f.append(*journal, 2);
    }
    putContent(f.path, image); // set back to an image, and used without the other disk
    {
        auto alone = Journal::open(f.path, kiosk);
        f.append(*alone, 3, 3);
    }
    const ChainHead head = f.headOf(f.path);
    const auto recovery = f.recover();
    PUAS_VERIFY_OK(recovery);
    QVERIFY(recovery->replacedCopy);
    QCOMPARE(recovery->restored, 0u);
    QVERIFY2(f.headOf(f.path) == head, "which one is true no program can say: the journal stays");
    QVERIFY(!asideOf(f.second).isEmpty());
}

void SecondCopyTest::journalGoesOnWithoutItsCopy()
{
    Fixture f;
    auto journal = Journal::open(f.path, kiosk);
    // A copy that cannot be written stands for one whose disk has failed.
    PUAS_VERIFY_OK(journal->keepSecondCopy(*Journal::openReadOnly(f.copyPath, kiosk)));
    QVERIFY(journal->hasSecondCopy());
    PUAS_VERIFY_OK(journal->append(sampleEvent(1)));
    QVERIFY(!journal->hasSecondCopy());
    PUAS_VERIFY_OK(journal->append(sampleEvent(2)));
    QCOMPARE(f.headOf(f.path).seq, stored + 2);
}

void SecondCopyTest::bothLostIsSaid()
{
    Fixture f;
    QVERIFY(QFile::remove(f.path));
    QVERIFY(QFile::remove(f.copyPath));
    PUAS_COMPARE_ERROR(f.recover(), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SecondCopyTest)
#include "second_copy_test.moc"
