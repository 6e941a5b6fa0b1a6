// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace puas::test;

/// user add, list, role, password, deactivate, activate.
class UserCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anOfficeWithoutAccountsAsksNobody();
    void theFirstAccountNeedsNobody();
    void refuses_data();
    void refuses();
    void changesShowInTheList();
    void theListIsForWhoMayReadIt();
    void everybodySetsTheOwnPassword();
    void lockedAfterFiveWrongPasswords();
    void listsOfOfficersAskPersonnel();
    void placesAskHeadOrIt();
    void otherCommandsAskNobody();

private:
    /// With the password of --as, and a new one; empty: not set.
    [[nodiscard]] Called run(const char *line, const char *password = "",
                             const char *newPassword = "") const;
    void emptyOffice();
    [[nodiscard]] int countAccounts() const;

    TestFolder m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestFolder> m_folder;
};

namespace {

constexpr char headPassword[] = "kopi susu tanpa gula";
constexpr char itPassword[] = "teh tawar hangat sekali";

} // namespace

void UserCommandsTest::initTestCase()
{
    emptyOffice();
    PUAS_VERIFY_STATUS(run("user add --login ratna --name Ratna --role head", "", headPassword), 0);
    PUAS_VERIFY_STATUS(
        run("user add --login agus --name Agus --role it --as ratna", headPassword, itPassword), 0);
    copyFolder(m_folder->path(), m_prepared.path());
}

void UserCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    copyFolder(m_prepared.path(), m_folder->path());
}

void UserCommandsTest::emptyOffice()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name Dukcapil"), 0);
}

int UserCommandsTest::countAccounts() const
{
    int count = -1;
    {
        QSqlDatabase shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                       QStringLiteral("shell"));
        shell.setDatabaseName(m_folder->file(QStringLiteral("office/office.sqlite")));
        if (shell.open()) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM account WHERE id > 0 AND active = 1"),
                            shell);
            count = query.next() ? query.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    return count;
}

Called UserCommandsTest::run(const char *line, const char *password, const char *newPassword) const
{
    QStringList environment;
    if (*password)
        environment.append(QStringLiteral("PUAS_PASSWORD=") + QLatin1String(password));
    if (*newPassword)
        environment.append(QStringLiteral("PUAS_NEW_PASSWORD=") + QLatin1String(newPassword));
    return puasctl(
        words(line) + QStringList{QStringLiteral("--data"), m_folder->file(QStringLiteral("office"))},
        environment);
}

void UserCommandsTest::anOfficeWithoutAccountsAsksNobody()
{
    emptyOffice();
    const Called list = run("user list");
    PUAS_VERIFY_STATUS(list, 0);
    QCOMPARE(list.array(), QJsonArray());
    PUAS_VERIFY_STATUS(run("user list --format csv"), 0);
}

void UserCommandsTest::theFirstAccountNeedsNobody()
{
    emptyOffice();
    const Called added = run("user add --login Ratna --name Ratna --role head", "", headPassword);
    PUAS_VERIFY_STATUS(added, 0);
    QCOMPARE(added.out, QByteArray("Ratna (ratna) has an account as head\n"));
    const QJsonObject user = run("user list --as ratna", headPassword).array().first().toObject();
    QCOMPARE(user[QStringLiteral("login")].toString(), QStringLiteral("ratna"));
    QCOMPARE(user[QStringLiteral("name")].toString(), QStringLiteral("Ratna"));
    QCOMPARE(user[QStringLiteral("role")].toString(), QStringLiteral("head"));
    QCOMPARE(user[QStringLiteral("active")].toBool(), true);
    QVERIFY(user[QStringLiteral("locked_until")].isNull());
    QCOMPARE(user.keys(), (QStringList{QStringLiteral("active"), QStringLiteral("created"),
                                       QStringLiteral("locked_until"), QStringLiteral("login"),
                                       QStringLiteral("name"), QStringLiteral("role")}));
}

void UserCommandsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("newPassword");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *password, const char *newPassword, int status,
                        const char *says) {
        QTest::addRow("%s: %s", line, says) << QByteArray(line) << QByteArray(password)
                                            << QByteArray(newPassword) << status << QByteArray(says);
    };
    row("user add --login x --name X --role it", "", itPassword, 3, "not-signed-in");
    row("user add --login x --name X --role it --as ratna", "wrong", itPassword, 3, "sign-in-failed");
    row("user add --login x --name X --role it --as nobody", headPassword, itPassword, 3,
        "sign-in-failed");
    row("user add --login x --name X --role it --as ratna", headPassword, "short", 3, "weak-password");
    row("user add --login x --name X --role boss --as ratna", headPassword, itPassword, 2,
        "head|it|personnel|auditor");
    row("user add --login agus --name X --role it --as ratna", headPassword, itPassword, 1,
        "already-exists");
    row("user add --login a:b --name X --role it --as ratna", headPassword, itPassword, 2, "a to z");
    row("user add --login x --name X --role it --as ratna", headPassword, "", 2, "PUAS_NEW_PASSWORD");
    row("user list --as ratna", "", "", 2, "PUAS_PASSWORD");
    row("user list", headPassword, "", 3, "not-signed-in");
    row("user role --login none --role it --as ratna", headPassword, "", 1, "not-found");
    row("user role --login ratna --role it --as ratna", headPassword, "", 3, "last-head");
    row("user deactivate --login ratna --as agus", itPassword, "", 3, "last-head");
    row("user deactivate --login ratna", "", "", 3, "not-signed-in");
    row("user password --login ratna", "", itPassword, 3, "not-signed-in");
}

void UserCommandsTest::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, newPassword);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Called called = run(line.constData(), password.constData(), newPassword.constData());
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY2(called.err.contains(says) && called.out.isEmpty(), called.toText().constData());
    QCOMPARE(countAccounts(), 2);
}

void UserCommandsTest::changesShowInTheList()
{
    PUAS_VERIFY_STATUS(run("user role --login agus --role auditor --as ratna", headPassword), 0);
    PUAS_VERIFY_STATUS(run("user deactivate --login agus --as ratna", headPassword), 0);
    const Called list = run("user list --format csv --as ratna", headPassword);
    const QByteArrayList lines = list.out.split('\n');
    QCOMPARE(lines.at(0), QByteArray("login,name,role,active,created,locked_until"));
    QVERIFY2(lines.at(1).startsWith("agus,Agus,auditor,0,20"), lines.at(1).constData());
    PUAS_VERIFY_STATUS(run("user list --as agus", itPassword), 3);
    PUAS_VERIFY_STATUS(run("user activate --login agus --as ratna", headPassword), 0);
    PUAS_VERIFY_STATUS(run("user list --as agus", itPassword), 0);
}

void UserCommandsTest::theListIsForWhoMayReadIt()
{
    PUAS_VERIFY_STATUS(run("user role --login agus --role personnel --as ratna", headPassword), 0);
    const Called list = run("user list --as agus", itPassword);
    PUAS_VERIFY_STATUS(list, 3);
    QVERIFY2(list.err.contains("not-allowed") && list.out.isEmpty(), list.toText().constData());
}

void UserCommandsTest::everybodySetsTheOwnPassword()
{
    PUAS_VERIFY_STATUS(run("user role --login agus --role auditor --as ratna", headPassword), 0);
    PUAS_VERIFY_STATUS(run("user password --login agus --as agus", itPassword, "wedang jahe panas"), 0);
    PUAS_VERIFY_STATUS(run("user list --as agus", itPassword), 3);
    PUAS_VERIFY_STATUS(run("user list --as agus", "wedang jahe panas"), 0);
    PUAS_VERIFY_STATUS(
        run("user password --login ratna --as agus", "wedang jahe panas", "wedang jahe hangat"), 3);
}

void UserCommandsTest::lockedAfterFiveWrongPasswords()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(run("user list --as agus", "wrong").err.contains("sign-in-failed"));
    QVERIFY(run("user list --as agus", "wrong").err.contains("locked-out"));
    const Called locked = run("user list --as agus", itPassword);
    PUAS_VERIFY_STATUS(locked, 3);
    QVERIFY2(locked.err.contains("locked-out") && locked.err.contains("wait until then"),
             locked.err.constData());
    PUAS_VERIFY_STATUS(run("user password --login agus --as ratna", headPassword, "wedang jahe panas"),
                       0);
    PUAS_VERIFY_STATUS(run("user list --as agus", "wedang jahe panas"), 0);
}

void UserCommandsTest::listsOfOfficersAskPersonnel()
{
    PUAS_VERIFY_STATUS(run("user add --login sari --name Sari --role personnel --as agus", itPassword, "kopi tubruk"), 0);
    const TestFolder files;
    const QString list = files.file(QStringLiteral("list.csv"));
    putContent(list, "nip,name\n1985,Siti\n");
    const QByteArray line = "officer import " + list.toUtf8();
    QVERIFY(run(line.constData()).err.contains("not-signed-in"));
    QVERIFY(run((line + " --as agus").constData(), itPassword).err.contains("not-allowed"));
    PUAS_VERIFY_STATUS(run((line + " --as sari").constData(), "kopi tubruk"), 0);
}

void UserCommandsTest::placesAskHeadOrIt()
{
    QVERIFY(run("counter add --code L1 --name Desk").err.contains("not-signed-in"));
    PUAS_VERIFY_STATUS(run("counter add --code L1 --name Desk --as ratna", headPassword), 0);
    PUAS_VERIFY_STATUS(run("service add --code KTP --name Card --as agus", itPassword), 0);
}

void UserCommandsTest::otherCommandsAskNobody()
{
    PUAS_VERIFY_STATUS(run("officer add --nip 1985 --name Siti"), 0);
    PUAS_VERIFY_STATUS(run("scores --from 2026-10-01 --to 2026-10-31 --by officer"), 0);
    PUAS_VERIFY_STATUS(run("doctor"), 0);
}

QTEST_GUILESS_MAIN(UserCommandsTest)
#include "user_commands_test.moc"
