// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QFileInfo>

using namespace puas::test;

namespace {

const QStringList passphrase{QStringLiteral("PUAS_PASSPHRASE=empat kata yang panjang")};
const QByteArray rows("at,office,counter,officer,service,overall\n"
                      "2026-11-02T09:00,,,198001012005011001,,4\n"
                      "2026-11-02T09:05,,,198001012005011001,,2\n");

} // namespace

/// office backup, office check-backup, office restore.
class BackupCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesAndComesBack();
    void withoutPassphraseNothingIsDone();
    void whoMayNotIsRefused();

private:
    [[nodiscard]] Called scores(const QString &data) const
    {
        return puasctl(words(
            "scores --data %1 --from 2026-11-01 --to 2026-11-30 --by officer --format json", {data}));
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->file(QString::fromLatin1(name));
    }

    std::unique_ptr<TestFolder> m_folder;
};

void BackupCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(
        puasctl(words("office create --data %1 --code DUKCAPIL --name Dukcapil", {path("office")})), 0);
    putContent(path("past.csv"), rows);
    PUAS_VERIFY_STATUS(puasctl(words("import-csv --data %1 %2", {path("office"), path("past.csv")})),
                       0);
}

void BackupCommandsTest::goesAndComesBack()
{
    const QStringList backup = words("office backup --data %1 --to %2", {path("office"), path("b")});
    PUAS_VERIFY_STATUS(puasctl(backup, passphrase), 0);
    const Called checked = puasctl(words("office check-backup %1", {path("b")}), passphrase);
    PUAS_VERIFY_STATUS(checked, 0);
    QVERIFY(checked.out.contains("2 ratings"));
    const QStringList restore = words("office restore --data %1 --from %2", {path("new"), path("b")});
    PUAS_VERIFY_STATUS(puasctl(restore, passphrase), 0);
    QCOMPARE(scores(path("new")).out, scores(path("office")).out);
    PUAS_VERIFY_STATUS(puasctl(words("verify %1", {path("new")})), 0);
    QVERIFY2(puasctl(restore, passphrase).status == 1, "an office stands there already");
}

void BackupCommandsTest::withoutPassphraseNothingIsDone()
{
    PUAS_VERIFY_STATUS(puasctl(words("office backup --data %1 --to %2", {path("office"), path("b")})), 2);
    QVERIFY(!QFileInfo::exists(path("b")));
    PUAS_VERIFY_STATUS(
        puasctl(words("office backup --data %1 --to %2", {path("office"), path("b")}), passphrase), 0);
    const QStringList wrong{QStringLiteral("PUAS_PASSPHRASE=another one, also long")};
    const Called refused = puasctl(
        words("office restore --data %1 --from %2", {path("new"), path("b")}), wrong);
    PUAS_VERIFY_STATUS(refused, 3);
    QVERIFY(refused.err.contains("passphrase"));
    QVERIFY(!QFileInfo::exists(path("new")));
}

void BackupCommandsTest::whoMayNotIsRefused()
{
    const QStringList head{QStringLiteral("PUAS_NEW_PASSWORD=the head's password")};
    PUAS_VERIFY_STATUS(
        puasctl(words("user add --data %1 --login ratna --name Ratna --role head", {path("office")}),
                head),
        0);
    const QStringList backup = words("office backup --data %1 --to %2", {path("office"), path("b")});
    PUAS_VERIFY_STATUS(puasctl(backup, passphrase), 3); // nobody said who acts
    const QStringList asHead = passphrase
                               + QStringList{QStringLiteral("PUAS_PASSWORD=the head's password")};
    PUAS_VERIFY_STATUS(puasctl(backup + words("--as ratna"), asHead), 3); // that is IT's
    QVERIFY(!QFileInfo::exists(path("b")));
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "backup_commands_test.moc"
