// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/office_backup.h"

#include "app/intake/write_post.h"
#include "app/journal/kiosk_state.h"
#include "tests/support/expect.h"
#include "tests/support/test_kiosk.h"

#include <QDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

namespace {

const QString counter = QStringLiteral("A1");
const QString passphrase = QStringLiteral("empat kata yang panjang");

/// An office with ratings of one kiosk, its backup, and the place where it will be restored.
struct Fixture {
    TestOffice office;
    TestKiosk kiosk{office, 1, counter};
    TestFolder stick;
    TestFolder safe;
    QString file = safe.file(QStringLiteral("kantor.puasbackup"));
    QString restored = safe.file(QStringLiteral("restored"));

    Fixture()
    {
        kiosk.rate(4);
        kiosk.rate(2);
        bring(office.folder());
    }

    /// The kiosk's data to an office, and the office's receipt back to the kiosk.
    QString bring(OfficeFolder &to)
    {
        const QString exported = kiosk.exportTo(stick.path());
        const auto outcomes = importPaths(to, {stick.path()}, importTimeMs);
        if (exported != ok || !outcomes || outcomes->empty())
            return QStringLiteral("not brought");
        if (!writePost(to, stick.path(), importTimeMs))
            return QStringLiteral("no post");
        kiosk.takeFrom(stick.path());
        return outcomeName(outcomes->back());
    }

    [[nodiscard]] Result<BackupContent> backUp()
    {
        return backUpOffice(office.folder(), file, passphrase, importTimeMs);
    }
    [[nodiscard]] Result<BackupContent> restore()
    {
        return restoreOffice(file, passphrase, restored, importTimeMs + 1000);
    }
};

std::map<int, qint64> answersOf(const Store &store)
{
    const DateRange all{QDate(2000, 1, 1), QDate(2100, 1, 1)};
    return store.tallies().total(all, QString::fromUtf16(overallQuestion))->counts();
}

void change(const QString &path, const std::function<void(QByteArray &)> &edit)
{
    QByteArray bytes = contentOf(path);
    edit(bytes);
    putContent(path, bytes);
}

} // namespace

/// An office's data survive its machine, and nothing but them comes back.
class OfficeBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void restoredOfficeGoesOnWithItsKiosks();
    void wrongPassphraseOpensNothing();
    void changedFileIsRefused_data();
    void changedFileIsRefused();
    void nothingIsOverwritten();
    void shortPassphraseIsRefusedBeforeAnyAct();
    void fileHoldsNoReadableSecret();
};

void OfficeBackupTest::restoredOfficeGoesOnWithItsKiosks()
{
    Fixture f;
    const auto made = f.backUp();
    PUAS_VERIFY_OK(made);
    QCOMPARE(made->office, QStringLiteral("DUKCAPIL"));
    QCOMPARE(made->ratings, 2);
    const auto before = answersOf(f.office.folder().store());
    f.office.close(); // its machine is gone

    PUAS_VERIFY_OK(f.restore());
    auto office = OfficeFolder::open(f.restored);
    PUAS_VERIFY_OK(office);
    QCOMPARE(answersOf(office->store()), before);
    const auto acts = verifyActs(office->store(), office->signingKey().publicKey());
    PUAS_VERIFY_OK(acts);
    QCOMPARE(qint64(*acts), made->acts + 1); // and the restoring itself

    f.kiosk.rate(3);
    QCOMPARE(f.bring(*office), QStringLiteral("accepted"));
    QCOMPARE(answersOf(office->store()).at(3), 1);
    PUAS_VERIFY_OK(office->store().check());
    QVERIFY(office->store().check()->isEmpty());
    QVERIFY(readKioskState(f.kiosk.journal())->receiptedSeq > 0);
    QVERIFY(!QDir(f.restored + QStringLiteral(".restoring")).exists());
}

void OfficeBackupTest::wrongPassphraseOpensNothing()
{
    Fixture f;
    PUAS_VERIFY_OK(f.backUp());
    PUAS_COMPARE_ERROR(restoreOffice(f.file, passphrase + u'!', f.restored, importTimeMs),
                       ErrorCode::WrongPin);
    QVERIFY(!QDir(f.restored).exists());
}

void OfficeBackupTest::changedFileIsRefused_data()
{
    QTest::addColumn<qint64>("place"); // negative: from the end
    QTest::addColumn<int>("remove");
    QTest::addColumn<ErrorCode>("reason");
    QTest::newRow("another kind of file") << qint64(0) << 0 << ErrorCode::InvalidInput;
    QTest::newRow("a newer version") << qint64(12) << 0 << ErrorCode::NewerFormat;
    QTest::newRow("the salt") << qint64(20) << 0 << ErrorCode::WrongPin;
    QTest::newRow("in the middle") << qint64(90'000) << 0 << ErrorCode::Damaged;
    QTest::newRow("the last byte") << qint64(-1) << 0 << ErrorCode::Damaged;
    QTest::newRow("the end is cut off") << qint64(0) << 1 << ErrorCode::Damaged;
    QTest::newRow("the last chunk is cut off") << qint64(0) << 70'000 << ErrorCode::Damaged;
}

void OfficeBackupTest::changedFileIsRefused()
{
    QFETCH(qint64, place);
    QFETCH(int, remove);
    QFETCH(ErrorCode, reason);
    Fixture f;
    PUAS_VERIFY_OK(f.backUp());
    change(f.file, [&](QByteArray &bytes) {
        if (remove > 0)
            bytes.chop(remove);
        else
            bytes[place < 0 ? bytes.size() + place : place] ^= 1;
    });
    PUAS_COMPARE_ERROR(f.restore(), reason);
    QVERIFY(!QDir(f.restored).exists());
    QVERIFY(!QDir(f.restored + QStringLiteral(".restoring")).exists());
}

void OfficeBackupTest::nothingIsOverwritten()
{
    Fixture f;
    PUAS_VERIFY_OK(f.backUp());
    QDir().mkpath(f.restored);
    putContent(f.restored + QStringLiteral("/theirs"), "kept");
    PUAS_COMPARE_ERROR(f.restore(), ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(f.restored + QStringLiteral("/theirs")), QByteArray("kept"));
}

void OfficeBackupTest::shortPassphraseIsRefusedBeforeAnyAct()
{
    Fixture f;
    const auto acts = f.office.folder().store().acts().last();
    QVERIFY(!backUpOffice(f.office.folder(), f.file, QStringLiteral("too short"), importTimeMs));
    QCOMPARE((*f.office.folder().store().acts().last())->seq, (*acts)->seq);
    QVERIFY(!QFile::exists(f.file));
}

void OfficeBackupTest::fileHoldsNoReadableSecret()
{
    Fixture f;
    PUAS_VERIFY_OK(f.backUp());
    const QByteArray bytes = contentOf(f.file);
    QVERIFY(!bytes.contains("SQLite format 3"));
    QVERIFY(!bytes.contains("DUKCAPIL"));
    const QByteArray key = contentOf(f.office.path() + QStringLiteral("/keys/office-signing.key"));
    QVERIFY(key.size() > 16);
    QVERIFY(!bytes.contains(key.right(16)));
    QCOMPARE(QFile::permissions(f.file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QVERIFY(!QFile::exists(f.office.path() + QStringLiteral("/office.sqlite.copy")));
}

QTEST_GUILESS_MAIN(OfficeBackupTest)
#include "office_backup_test.moc"
