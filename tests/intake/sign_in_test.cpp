// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/sign_in.h"

#include "app/intake/user_acts.h"
#include "tests/support/expect.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// Who is let in, and when no more.
class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void letsInWhoKnowsThePassword_data();
    void letsInWhoKnowsThePassword();
    void locksFor_data();
    void locksFor();
    void fiveInARowLock();
    void aLockGrowsUntilSomebodyGetsIn();
    void aSuccessForgetsFailures();
    void aNewPasswordEndsALock();
    void theUnknownIsTreatedAlike();
    void aClockThatRanAheadLocksNobodyForEver();
    void requireMayAsksTheOfficesActor();

private:
    /// "ok" or the error's name.
    [[nodiscard]] QString attempt(const QString &login, const QString &password, qint64 nowMs)
    {
        return outcomeOf(signIn(m_office->folder(), login, password, nowMs));
    }
    [[nodiscard]] QStringList lockActs();

    TestOffice m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestOffice> m_office;
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = importTimeMs;
const QString ratna = QStringLiteral("ratna");
const QString agus = QStringLiteral("agus");
const QString former = QStringLiteral("dwi");
const QString right = QStringLiteral("kopi susu tanpa gula");
const QString wrong = QStringLiteral("kopi susu dengan gula");
const QString failed = QStringLiteral("sign-in-failed");
const QString locked = QStringLiteral("locked-out");

} // namespace

void SignInTest::initTestCase()
{
    OfficeFolder &office = m_prepared.folder();
    PUAS_VERIFY_OK(addUser(office, {ratna, QStringLiteral("Ratna"), Role::Head, right}));
    office.setActor(ratna);
    PUAS_VERIFY_OK(addUser(office, {agus, QStringLiteral("Agus"), Role::It, right}));
    PUAS_VERIFY_OK(addUser(office, {former, QStringLiteral("Dwi"), Role::It, right}));
    PUAS_VERIFY_OK(setUserActive(office, former, false));
    m_prepared.close();
}

void SignInTest::init()
{
    m_office = std::make_unique<TestOffice>(m_prepared.path());
}

QStringList SignInTest::lockActs()
{
    QStringList found;
    const auto walked = verifyActs(
        m_office->folder().store(), m_office->folder().signingKey().publicKey(),
        [&](quint64, const Act &act) {
            if (act.kind == QLatin1String("sign-in-locked"))
                found.append(act.subject + QLatin1Char(' ') + QString::fromUtf8(act.after));
            return true;
        });
    return walked ? found : QStringList{errorName(walked.error().code)};
}

void SignInTest::letsInWhoKnowsThePassword_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the one") << ratna << right << ok;
    QTest::newRow("login in capitals, with a space") << QStringLiteral(" RATNA ") << right << ok;
    QTest::newRow("password in capitals") << ratna << right.toUpper() << failed;
    QTest::newRow("password with a space") << ratna << right + QLatin1Char(' ') << failed;
    QTest::newRow("no password") << ratna << QString() << failed;
    QTest::newRow("an unknown login") << QStringLiteral("budi") << right << failed;
    QTest::newRow("no login") << QString() << QString() << failed;
    QTest::newRow("a deactivated account") << former << right << failed;
}

void SignInTest::letsInWhoKnowsThePassword()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QTEST(attempt(login, password, start), "outcome");
}

void SignInTest::locksFor_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("minutes");
    const auto row = [](int failures, int minutes) {
        QTest::addRow("%d failures", failures) << failures << minutes;
    };
    row(0, 0);
    row(4, 0);
    row(5, 1);
    row(6, 0);
    row(10, 5);
    row(15, 15);
    row(20, 60);
    row(25, 60);
    row(26, 0);
    row(1000, 60);
}

void SignInTest::locksFor()
{
    QFETCH(int, failures);
    QFETCH(int, minutes);
    QCOMPARE(lockMsAfter(failures), minutes * minute);
}

void SignInTest::fiveInARowLock()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(attempt(ratna, wrong, start), failed);
    QCOMPARE(lockActs(), QStringList());
    const auto fifth = signIn(m_office->folder(), ratna, wrong, start);
    PUAS_COMPARE_ERROR(fifth, ErrorCode::LockedOut);
    QCOMPARE(fifth.error().detail, QStringLiteral("2026-10-06T15:21:00Z"));
    QCOMPARE(lockActs(), QStringList{QStringLiteral(
                             R"(ratna {"failures":5,"locked_until":"2026-10-06T15:21:00Z"})")});
    // The right password does not help, nor is another wrong one counted.
    QCOMPARE(attempt(ratna, right, start + minute - 1), locked);
    QCOMPARE(attempt(ratna, wrong, start + minute - 1), locked);
    QCOMPARE(lockActs().size(), 1);
    QCOMPARE(attempt(ratna, right, start + minute), ok);
}

void SignInTest::aLockGrowsUntilSomebodyGetsIn()
{
    for (int i = 0; i < 5; ++i)
        (void)attempt(ratna, wrong, start);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(attempt(ratna, wrong, start + minute), failed);
    QCOMPARE(attempt(ratna, wrong, start + minute), locked);
    QCOMPARE(attempt(ratna, right, start + 6 * minute - 1), locked);
    QCOMPARE(attempt(ratna, right, start + 6 * minute), ok);
    QCOMPARE(lockActs().size(), 2);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(attempt(ratna, wrong, start + 7 * minute), failed);
    QCOMPARE(attempt(ratna, wrong, start + 7 * minute), locked);
    QCOMPARE(attempt(ratna, right, start + 8 * minute), ok); // from the beginning: one minute
}

void SignInTest::aSuccessForgetsFailures()
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(attempt(ratna, wrong, start), failed);
        QCOMPARE(attempt(ratna, right, start), ok);
    }
    QCOMPARE(lockActs(), QStringList());
}

void SignInTest::aNewPasswordEndsALock()
{
    for (int i = 0; i < 5; ++i)
        (void)attempt(ratna, wrong, start);
    m_office->folder().setActor(ratna);
    PUAS_VERIFY_OK(setUserPassword(m_office->folder(), ratna, QStringLiteral("teh tawar hangat")));
    QCOMPARE(attempt(ratna, right, start), failed);
    QCOMPARE(attempt(ratna, QStringLiteral("teh tawar hangat"), start), ok);
}

/// A login that nobody has is counted as one that somebody has, with a hash of equal cost;
/// it locks nobody.
void SignInTest::theUnknownIsTreatedAlike()
{
    const QString budi = QStringLiteral("budi");
    for (int i = 0; i < 6; ++i)
        QCOMPARE(attempt(i % 2 == 0 ? budi : QStringLiteral("citra"), wrong, start), failed);
    const UserBook users = m_office->folder().store().users();
    QCOMPARE(users.credential(budi)->failures, 6);
    const auto cost = [](const QString &hash) { return hash.section(QLatin1Char('$'), 0, 3); };
    QCOMPARE(cost(users.credential(budi)->passwordHash), cost(users.credential(ratna)->passwordHash));
    QCOMPARE(lockActs(), QStringList());
    QCOMPARE(attempt(ratna, right, start), ok);
}

void SignInTest::aClockThatRanAheadLocksNobodyForEver()
{
    const qint64 ahead = start + 365LL * 24 * 60 * minute;
    for (int i = 0; i < 5; ++i)
        (void)attempt(ratna, wrong, ahead);
    QCOMPARE(attempt(ratna, right, ahead), locked);
    QCOMPARE(attempt(ratna, right, start), ok);
}

void SignInTest::requireMayAsksTheOfficesActor()
{
    OfficeFolder &office = m_office->folder();
    PUAS_COMPARE_ERROR(requireMay(office, Deed::ManageUsers), ErrorCode::NotSignedIn);
    office.setActor(ratna);
    QCOMPARE(requireMay(office, Deed::ManageUsers)->name, QStringLiteral("Ratna"));
    PUAS_COMPARE_ERROR(requireMay(office, Deed::Backup), ErrorCode::NotAllowed);
    office.setActor(agus);
    PUAS_VERIFY_OK(requireMay(office, Deed::Backup));
    PUAS_VERIFY_OK(setUserActive(office, agus, false));
    PUAS_COMPARE_ERROR(requireMay(office, Deed::Backup), ErrorCode::NotAllowed);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
