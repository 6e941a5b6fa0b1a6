// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/user_acts.h"

#include "tests/support/expect.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// Changes of accounts: who may, what stays, what the office's journal says.
class UserActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFirstIsAHead();
    void furtherOnesNeedSomebodyWhoMay_data();
    void furtherOnesNeedSomebodyWhoMay();
    void passwords_data();
    void passwords();
    void theLastHeadStays();
    void everybodyChangesTheOwnPassword();
    void everyChangeIsAnAct();
    void actAndChangeAreOne();

private:
    [[nodiscard]] OfficeFolder &office() { return m_office->folder(); }
    [[nodiscard]] std::vector<Act> acts();

    TestOffice m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestOffice> m_office;
};

namespace {

const QString password = QStringLiteral("kopi susu tanpa gula");

NewUser newUser(Role role)
{
    return {roleName(role), QStringLiteral("Somebody"), role, password};
}

} // namespace

void UserActsTest::initTestCase()
{
    PUAS_VERIFY_OK(addUser(m_prepared.folder(), newUser(Role::Head)));
    m_prepared.folder().setActor(QStringLiteral("head"));
    for (const Role role : {Role::It, Role::Personnel, Role::Auditor})
        PUAS_VERIFY_OK(addUser(m_prepared.folder(), newUser(role)));
    m_prepared.close();
}

/// One account a role, its login the role's name; the head acts.
void UserActsTest::init()
{
    m_office = std::make_unique<TestOffice>(m_prepared.path());
    office().setActor(QStringLiteral("head"));
}

std::vector<Act> UserActsTest::acts()
{
    std::vector<Act> all;
    const auto walked = verifyActs(office().store(), office().signingKey().publicKey(),
                                   [&](quint64, const Act &act) {
                                       all.push_back(act);
                                       return true;
                                   });
    return walked ? all : std::vector<Act>();
}

void UserActsTest::theFirstIsAHead()
{
    m_office = std::make_unique<TestOffice>();
    for (const Role role : {Role::It, Role::Personnel, Role::Auditor})
        PUAS_COMPARE_ERROR(addUser(office(), newUser(role)), ErrorCode::InvalidInput);
    PUAS_VERIFY_OK(addUser(office(), newUser(Role::Head)));
    PUAS_COMPARE_ERROR(addUser(office(), newUser(Role::It)), ErrorCode::NotSignedIn);
    PUAS_COMPARE_ERROR(setUserActive(office(), QStringLiteral("head"), false), ErrorCode::NotSignedIn);
}

void UserActsTest::furtherOnesNeedSomebodyWhoMay_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("head") << "head" << ok;
    QTest::newRow("it") << "it" << ok;
    QTest::newRow("personnel") << "personnel" << QStringLiteral("not-allowed");
    QTest::newRow("auditor") << "auditor" << QStringLiteral("not-allowed");
    QTest::newRow("a login of the system") << "login:head" << QStringLiteral("not-signed-in");
    QTest::newRow("nobody") << QString() << QStringLiteral("not-signed-in");
}

void UserActsTest::furtherOnesNeedSomebodyWhoMay()
{
    QFETCH(QString, actor);
    office().setActor(actor);
    const QString auditor = QStringLiteral("auditor");
    const size_t before = acts().size();
    QTEST(outcomeOf(addUser(office(),
                            {QStringLiteral("new"), QStringLiteral("New"), Role::Auditor, password})),
          "outcome");
    QTEST(outcomeOf(setUserRole(office(), QStringLiteral("new"), Role::It)), "outcome");
    QTEST(outcomeOf(setUserPassword(office(), QStringLiteral("new"), password)), "outcome");
    QTEST(outcomeOf(setUserActive(office(), QStringLiteral("new"), false)), "outcome");
    QFETCH(QString, outcome);
    QCOMPARE(acts().size(), before + (outcome == ok ? 4 : 0));
}

void UserActsTest::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("taken");
    QTest::newRow("10 characters") << "1234567890" << true;
    QTest::newRow("9 characters") << "123456789" << false;
    QTest::newRow("none") << "" << false;
    QTest::newRow("all the same") << "aaaaaaaaaa" << true;
    QTest::newRow("spaces") << QString(10, u' ') << true;
    QTest::newRow("9 characters of two units each") << QStringLiteral("🙂").repeated(9) << false;
    QTest::newRow("10 characters of two units each") << QStringLiteral("🙂").repeated(10) << true;
    QTest::newRow("the login") << "ratna.widyastuti" << false;
    QTest::newRow("the login in capitals") << "Ratna.Widyastuti" << false;
    QTest::newRow("the login and more") << "ratna.widyastuti1" << true;
    QTest::newRow("1000 characters") << QString(1000, u'x') << true;
    QTest::newRow("1001 characters") << QString(1001, u'x') << false;
}

void UserActsTest::passwords()
{
    QFETCH(QString, password);
    QFETCH(bool, taken);
    m_office = std::make_unique<TestOffice>();
    const NewUser user{QStringLiteral("ratna.widyastuti"), QStringLiteral("Ratna"), Role::Head,
                       password};
    QCOMPARE(outcomeOf(addUser(office(), user)), taken ? ok : QStringLiteral("weak-password"));
    QCOMPARE(*office().store().users().isEmpty(), !taken);
}

void UserActsTest::theLastHeadStays()
{
    const QString head = QStringLiteral("head");
    const QString deputy = QStringLiteral("deputy");
    PUAS_COMPARE_ERROR(setUserActive(office(), head, false), ErrorCode::LastHead);
    PUAS_COMPARE_ERROR(setUserRole(office(), head, Role::It), ErrorCode::LastHead);
    PUAS_VERIFY_OK(setUserRole(office(), head, Role::Head));
    PUAS_VERIFY_OK(addUser(office(), {deputy, QStringLiteral("Deputy"), Role::Head, password}));
    PUAS_VERIFY_OK(setUserActive(office(), deputy, false));
    PUAS_COMPARE_ERROR(setUserActive(office(), head, false),
                       ErrorCode::LastHead); // she is no active head
    PUAS_VERIFY_OK(setUserActive(office(), deputy, true));
    PUAS_VERIFY_OK(setUserActive(office(), head, false));
    office().setActor(deputy);
    PUAS_COMPARE_ERROR(setUserRole(office(), deputy, Role::Auditor), ErrorCode::LastHead);
}

void UserActsTest::everybodyChangesTheOwnPassword()
{
    const QString auditor = QStringLiteral("auditor");
    office().setActor(auditor);
    const QString before = office().store().users().credential(auditor)->passwordHash;
    PUAS_VERIFY_OK(
        setUserPassword(office(), QStringLiteral("Auditor"), QStringLiteral("teh tawar hangat")));
    QVERIFY(office().store().users().credential(auditor)->passwordHash != before);
    PUAS_COMPARE_ERROR(setUserPassword(office(), auditor, auditor), ErrorCode::WeakPassword);
    PUAS_COMPARE_ERROR(setUserPassword(office(), QStringLiteral("it"), password),
                       ErrorCode::NotAllowed);
}

void UserActsTest::everyChangeIsAnAct()
{
    office().setActor(QStringLiteral("it"));
    const QString auditor = QStringLiteral("auditor");
    const size_t before = acts().size();
    PUAS_VERIFY_OK(setUserRole(office(), auditor, Role::Personnel));
    PUAS_VERIFY_OK(setUserPassword(office(), auditor, QStringLiteral("teh tawar hangat")));
    PUAS_VERIFY_OK(setUserActive(office(), auditor, false));
    PUAS_VERIFY_OK(setUserActive(office(), auditor, false)); // it is so already
    PUAS_VERIFY_OK(setUserActive(office(), auditor, true));
    const auto all = acts();
    QStringList kinds;
    for (size_t i = before; i < all.size(); ++i) {
        QCOMPARE(all[i].who, QStringLiteral("it"));
        QCOMPARE(all[i].subject, auditor);
        kinds.append(all[i].kind);
    }
    QCOMPARE(kinds,
             (QStringList{QStringLiteral("user-role"), QStringLiteral("user-password"),
                          QStringLiteral("user-deactivated"), QStringLiteral("user-activated")}));
    QCOMPARE(all[before].before, QByteArray(R"({"role":"auditor"})"));
    QCOMPARE(all[before].after, QByteArray(R"({"role":"personnel"})"));
    const QString hash = office().store().users().credential(auditor)->passwordHash;
    QCOMPARE(all[before + 1].after, QByteArray(R"({"password":")")
                                        + passwordFingerprint(hash).toLatin1() + QByteArray(R"("})"));
    for (const Act &act : all) // neither hashes nor passwords
        for (const QByteArray &text : {act.before, act.after})
            QVERIFY2(!text.contains("argon2") && !text.contains("kopi") && !text.contains("teh"),
                     text.constData());
}

void UserActsTest::actAndChangeAreOne()
{
    const size_t before = acts().size();
    PUAS_COMPARE_ERROR(addUser(office(), newUser(Role::It)), ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(
        addUser(office(), {QStringLiteral("a b"), QStringLiteral("A"), Role::It, password}),
        ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(setUserRole(office(), QStringLiteral("none"), Role::It), ErrorCode::NotFound);
    QCOMPARE(acts().size(), before);
    QCOMPARE(office().store().users().users()->size(), 4U);
}

QTEST_GUILESS_MAIN(UserActsTest)
#include "user_acts_test.moc"
