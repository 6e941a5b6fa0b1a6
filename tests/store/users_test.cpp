// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What the store keeps of accounts.
class UsersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatItIsGiven();
    void forms_data();
    void forms();
    void aLoginIsOnePerson();
    void nobodyStandsInForTheUnknown();
    void changesForgetFailures();
    void unknownLoginsAreNotFound();
    void survivesReopening();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
};

namespace {

const QString hash = QStringLiteral("$argon2id$...");

User ratna()
{
    return {QStringLiteral("ratna"), QStringLiteral("Ratna Widyastuti"), Role::Head, true, 5, {}};
}

} // namespace

void UsersTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice()).value();
}

void UsersTest::keepsWhatItIsGiven()
{
    UserBook users = m_store->users();
    QVERIFY(*users.isEmpty());
    QCOMPARE(users.users()->size(), 0U);
    User typed = ratna();
    typed.login = QStringLiteral(" Ratna ");
    typed.name = QStringLiteral(" Ratna Widyastuti ");
    QVERIFY(users.add(typed, hash));
    QVERIFY(users.add({QStringLiteral("agus"), QStringLiteral("Agus"), Role::It, false, 6, {}}, hash));
    QVERIFY(!*users.isEmpty());
    const auto all = users.users();
    QCOMPARE(all->size(), 2U);
    QCOMPARE(all->front().login, QStringLiteral("agus"));
    QCOMPARE(all->front().role, Role::It);
    QVERIFY(!all->front().active);
    const User kept = users.user(QStringLiteral("RATNA")).value();
    QCOMPARE(kept.login, QStringLiteral("ratna"));
    QCOMPARE(kept.name, QStringLiteral("Ratna Widyastuti"));
    QCOMPARE(kept.role, Role::Head);
    QCOMPARE(kept.createdAtUtcMs, 5);
    QVERIFY(kept.active && !kept.lockedUntilUtcMs);
}

void UsersTest::forms_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    const QString name = QStringLiteral("Ratna");
    QTest::newRow("a word") << "ratna" << name << true;
    QTest::newRow("a NIP") << "197908232006041011" << name << true;
    QTest::newRow("one letter") << "r" << name << true;
    QTest::newRow("signs inside") << "ratna.w-1_x" << name << true;
    QTest::newRow("capitals become small") << "Ratna" << name << true;
    QTest::newRow("64 characters") << QString(64, u'r') << name << true;
    QTest::newRow("65 characters") << QString(65, u'r') << name << false;
    QTest::newRow("nothing") << "" << name << false;
    QTest::newRow("a space inside") << "ratna w" << name << false;
    QTest::newRow("a colon, as logins of the system are named in acts")
        << "login:root" << name << false;
    QTest::newRow("a sign at the end") << "ratna." << name << false;
    QTest::newRow("a line end") << "ratna\nx" << name << false;
    QTest::newRow("another alphabet") << QStringLiteral("rаtna") << name << false; // a Cyrillic a
    QTest::newRow("no name") << "ratna" << QStringLiteral(" ") << false;
    QTest::newRow("200 characters of a name") << "ratna" << QString(200, u'x') << true;
    QTest::newRow("201 characters of a name") << "ratna" << QString(201, u'x') << false;
}

void UsersTest::forms()
{
    QFETCH(QString, login);
    QFETCH(QString, name);
    QFETCH(bool, taken);
    const auto added = m_store->users().add({login, name, Role::It, true, 5, {}}, hash);
    QCOMPARE(added.has_value(), taken);
    QCOMPARE(m_store->users().users()->size(), taken ? 1U : 0U);
    if (!taken)
        QCOMPARE(added.error().code, ErrorCode::InvalidArgument);
}

void UsersTest::aLoginIsOnePerson()
{
    UserBook users = m_store->users();
    QVERIFY(users.add(ratna(), hash));
    User second = ratna();
    second.login = QStringLiteral("RATNA");
    QCOMPARE(users.add(second, hash).error().code, ErrorCode::AlreadyExists);
    QVERIFY(users.setActive(ratna().login, false));
    QCOMPARE(users.add(second, hash).error().code, ErrorCode::AlreadyExists);
}

void UsersTest::nobodyStandsInForTheUnknown()
{
    UserBook users = m_store->users();
    QVERIFY(users.add(ratna(), hash));
    QCOMPARE(users.credential(QStringLiteral("ratna"))->passwordHash, hash);
    for (const QString &login : {QStringLiteral("nobody"), QString(), QStringLiteral("' OR ''='")}) {
        const Credential credential = users.credential(login).value();
        QCOMPARE(credential.login, QString());
        QVERIFY(!credential.active);
        QVERIFY(credential.passwordHash.startsWith(QLatin1String("$argon2id$v=19$m=65536,t=2,p=1$")));
    }
    QVERIFY(users.setFailures({}, 7, {}));
    QCOMPARE(users.credential(QStringLiteral("nobody"))->failures, 7);
    QCOMPARE(users.credential(QStringLiteral("ratna"))->failures, 0);
    QCOMPARE(users.setActive({}, true).error().code, ErrorCode::NotFound);
    QCOMPARE(users.setPasswordHash({}, hash).error().code, ErrorCode::NotFound);
    QCOMPARE(users.users()->size(), 1U);
}

void UsersTest::changesForgetFailures()
{
    UserBook users = m_store->users();
    QVERIFY(users.add(ratna(), hash));
    QVERIFY(users.setFailures(QStringLiteral("ratna"), 5, 90));
    QCOMPARE(users.user(QStringLiteral("ratna"))->lockedUntilUtcMs, std::optional<qint64>(90));
    QVERIFY(users.setRole(QStringLiteral("ratna"), Role::Auditor));
    QCOMPARE(users.user(QStringLiteral("ratna"))->role, Role::Auditor);
    QCOMPARE(users.credential(QStringLiteral("ratna"))->failures, 5);
    QVERIFY(users.setPasswordHash(QStringLiteral("ratna"), QStringLiteral("$other")));
    QCOMPARE(users.credential(QStringLiteral("ratna"))->passwordHash, QStringLiteral("$other"));
    QCOMPARE(users.credential(QStringLiteral("ratna"))->failures, 0);
    QVERIFY(!users.user(QStringLiteral("ratna"))->lockedUntilUtcMs);
    QVERIFY(users.setFailures(QStringLiteral("ratna"), 5, 90));
    QVERIFY(users.setActive(QStringLiteral("ratna"), true));
    QCOMPARE(users.credential(QStringLiteral("ratna"))->failures, 0);
}

void UsersTest::unknownLoginsAreNotFound()
{
    UserBook users = m_store->users();
    const QString none = QStringLiteral("none");
    QCOMPARE(users.user(none).error().code, ErrorCode::NotFound);
    QCOMPARE(users.setRole(none, Role::Head).error().code, ErrorCode::NotFound);
    QCOMPARE(users.setActive(none, true).error().code, ErrorCode::NotFound);
    QCOMPARE(users.setPasswordHash(none, hash).error().code, ErrorCode::NotFound);
}

void UsersTest::survivesReopening()
{
    QVERIFY(m_store->users().add(ratna(), hash));
    const QString folder = m_store->folder();
    m_store.reset();
    const auto reader = Store::open(folder, Store::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(reader->users().user(QStringLiteral("ratna"))->name, QStringLiteral("Ratna Widyastuti"));
    QCOMPARE(reader->users().setActive(QStringLiteral("ratna"), false).error().code,
             ErrorCode::PermissionDenied);
}

QTEST_GUILESS_MAIN(UsersTest)
#include "users_test.moc"
