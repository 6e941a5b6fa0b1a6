// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/rule_acts.h"

#include "tests/support/expect.h"
#include "tests/support/office_people.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// A rule comes in use by two people, one of them a head, and not otherwise.
class RuleActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aProposalGovernsNothing();
    void twoPeoplePutItInUse();
    void whoMay_data();
    void whoMay();
    void theSamePersonInAnotherRole();
    void refusesWhatIsNoRule_data();
    void refusesWhatIsNoRule();
    void decidedOnce();
    void theSameTwice();
    void versionsAndDays();
    void actsTellOfIt();
    void aBusyStoreChangesNothing();

private:
    [[nodiscard]] OfficeFolder &office() { return m_office->folder(); }
    [[nodiscard]] Result<RuleProposal> proposeAs(const QString &login, const AllowanceRule &rule);
    [[nodiscard]] Result<StoredRule> approveAs(const QString &login, qint64 id);
    [[nodiscard]] QString inUseOn(QDate day);
    [[nodiscard]] QStringList kinds();

    TestOffice m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestOffice> m_office;
};

namespace {

AllowanceRule ruleFrom(QDate day, int minimum = 20)
{
    AllowanceRule rule = scaledRule();
    rule.id = QStringLiteral("ours");
    rule.minimumRatings = minimum;
    rule.effectiveFrom = day;
    return rule;
}

const QDate january(2027, 1, 1);
const QString secondHead = QStringLiteral("hari");
const QString secondPersonnel = QStringLiteral("wati");

} // namespace

void RuleActsTest::initTestCase()
{
    addPeople(m_prepared.folder());
    m_prepared.folder().setActor(headLogin);
    for (const auto &[login, role] : {std::pair{personnelLogin, Role::Personnel},
                                      {secondPersonnel, Role::Personnel},
                                      {secondHead, Role::Head}})
        PUAS_VERIFY_OK(addUser(m_prepared.folder(), {login, login, role, peoplePassword}));
    m_prepared.close();
}

void RuleActsTest::init()
{
    m_office = std::make_unique<TestOffice>(m_prepared.path());
}

Result<RuleProposal> RuleActsTest::proposeAs(const QString &login, const AllowanceRule &rule)
{
    office().setActor(login);
    return proposeRule(office(), rule, importTimeMs);
}

Result<StoredRule> RuleActsTest::approveAs(const QString &login, qint64 id)
{
    office().setActor(login);
    return approveRule(office(), id, importTimeMs + 1);
}

QString RuleActsTest::inUseOn(QDate day)
{
    const auto stored = office().store().ruleBook().ruleInUse(day);
    return stored ? QStringLiteral("%1 %2").arg(stored->rule.id).arg(stored->version)
                  : describe(stored);
}

QStringList RuleActsTest::kinds()
{
    QStringList all;
    const auto walked = verifyActs(office().store(), office().signingKey().publicKey(),
                                   [&](quint64, const Act &act) {
                                       all.append(act.kind);
                                       return true;
                                   });
    return walked ? all : QStringList{describe(walked)};
}

void RuleActsTest::aProposalGovernsNothing()
{
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    QCOMPARE(proposal->state, ProposalState::Open);
    QCOMPARE(proposal->proposedBy, personnelLogin);
    QCOMPARE(inUseOn(january), QStringLiteral("trenggalek 1"));
    PUAS_COMPARE_ERROR(office().store().ruleBook().rule(QStringLiteral("ours")), ErrorCode::NotFound);
    office().setActor(headLogin);
    PUAS_VERIFY_OK(rejectRule(office(), proposal->id, QStringLiteral("no"), importTimeMs));
    QCOMPARE(inUseOn(january), QStringLiteral("trenggalek 1"));
}

void RuleActsTest::twoPeoplePutItInUse()
{
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    const auto stored = approveAs(headLogin, proposal->id);
    PUAS_VERIFY_OK(stored);
    QCOMPARE(stored->version, 1);
    QCOMPARE(inUseOn(january), QStringLiteral("ours 1"));
    QCOMPARE(inUseOn(january.addDays(-1)), QStringLiteral("trenggalek 1"));
    const auto approval = office().store().ruleProposals().approvalOf(QStringLiteral("ours"), 1);
    PUAS_VERIFY_OK(approval);
    QVERIFY(*approval);
    QCOMPARE((*approval)->proposedBy, personnelLogin);
    QCOMPARE((*approval)->decidedBy, headLogin);
    const auto shipped = office().store().ruleProposals().approvalOf(QStringLiteral("trenggalek"), 1);
    PUAS_VERIFY_OK(shipped);
    QVERIFY(!*shipped);
}

void RuleActsTest::whoMay_data()
{
    QTest::addColumn<QString>("proposer");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<QString>("outcome");
    const QString notAllowed = errorName(ErrorCode::NotAllowed);
    QTest::newRow("personnel, head") << personnelLogin << headLogin << QStringLiteral("approved");
    QTest::newRow("head, personnel") << headLogin << personnelLogin << QStringLiteral("approved");
    QTest::newRow("two heads") << headLogin << secondHead << QStringLiteral("approved");
    QTest::newRow("two of personnel") << personnelLogin << secondPersonnel << notAllowed;
    QTest::newRow("the head alone") << headLogin << headLogin << notAllowed;
    QTest::newRow("personnel alone") << personnelLogin << personnelLogin << notAllowed;
    QTest::newRow("IT approves") << headLogin << itLogin << notAllowed;
    QTest::newRow("an auditor approves") << headLogin << auditorLogin << notAllowed;
    QTest::newRow("IT enters") << itLogin << headLogin << notAllowed;
    QTest::newRow("an auditor enters") << auditorLogin << headLogin << notAllowed;
    QTest::newRow("nobody enters") << QStringLiteral("login:root") << headLogin
                                   << errorName(ErrorCode::NotSignedIn);
    QTest::newRow("nobody approves")
        << headLogin << QStringLiteral("login:root") << errorName(ErrorCode::NotSignedIn);
}

void RuleActsTest::whoMay()
{
    QFETCH(QString, proposer);
    QFETCH(QString, approver);
    const qsizetype actsBefore = kinds().size();
    const auto proposal = proposeAs(proposer, ruleFrom(january));
    const auto approved = proposal.and_then(
        [&](const RuleProposal &open) { return approveAs(approver, open.id); });
    QTEST(approved ? QStringLiteral("approved") : errorName(approved.error().code), "outcome");
    QCOMPARE(inUseOn(january), approved ? QStringLiteral("ours 1") : QStringLiteral("trenggalek 1"));
    if (!approved)
        QCOMPARE(kinds().size(), actsBefore + (proposal ? 1 : 0));
}

/// Who entered a rule and was then made head may still not approve it.
void RuleActsTest::theSamePersonInAnotherRole()
{
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    office().setActor(headLogin);
    PUAS_VERIFY_OK(setUserRole(office(), personnelLogin, Role::Head));
    PUAS_COMPARE_ERROR(approveAs(personnelLogin, proposal->id), ErrorCode::NotAllowed);
    QCOMPARE(inUseOn(january), QStringLiteral("trenggalek 1"));
}

void RuleActsTest::refusesWhatIsNoRule_data()
{
    QTest::addColumn<AllowanceRule>("rule");
    QTest::addColumn<QString>("place");
    AllowanceRule rule = ruleFrom(january);
    rule.segments[1].from = {81, 0};
    QTest::newRow("a gap") << rule << QStringLiteral("segments[1].from: 81 leaves a gap after 80");
    rule.segments[1].from = {79, 0};
    QTest::newRow("an overlap") << rule
                                << QStringLiteral("segments[1].from: 79 overlaps what reaches to 80");
    QTest::newRow("no day") << ruleFrom({}) << QStringLiteral("effective_from");
    rule = ruleFrom(january);
    rule.shareOfAllowance = {60, 0};
    rule.components = {{QStringLiteral("discipline"), {39, 2}}};
    QTest::newRow("weights") << rule << QStringLiteral("sum to 0.990000000, not to 1");
}

void RuleActsTest::refusesWhatIsNoRule()
{
    QFETCH(AllowanceRule, rule);
    QFETCH(QString, place);
    const auto proposal = proposeAs(personnelLogin, rule);
    PUAS_COMPARE_ERROR(proposal, ErrorCode::InvalidInput);
    QVERIFY2(proposal.error().detail.contains(place), qPrintable(proposal.error().detail));
}

void RuleActsTest::decidedOnce()
{
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    office().setActor(headLogin);
    PUAS_COMPARE_ERROR(rejectRule(office(), proposal->id, QStringLiteral(" "), importTimeMs),
                       ErrorCode::InvalidArgument);
    PUAS_VERIFY_OK(rejectRule(office(), proposal->id, QStringLiteral("no"), importTimeMs));
    PUAS_COMPARE_ERROR(approveAs(headLogin, proposal->id), ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(rejectRule(office(), proposal->id, QStringLiteral("no"), importTimeMs),
                       ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(approveAs(headLogin, 77), ErrorCode::NotFound);
}

void RuleActsTest::theSameTwice()
{
    const auto first = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(first);
    PUAS_COMPARE_ERROR(proposeAs(headLogin, ruleFrom(january)), ErrorCode::AlreadyExists);
    PUAS_VERIFY_OK(approveAs(headLogin, first->id));
    // Once it is decided it may be asked for again; the version stays.
    const auto again = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(again);
    const auto stored = approveAs(headLogin, again->id);
    PUAS_VERIFY_OK(stored);
    QCOMPARE(stored->version, 1);
}

void RuleActsTest::versionsAndDays()
{
    for (const auto &[day, minimum] :
         {std::pair{january, 20}, {QDate(2027, 7, 1), 40}, {january, 25}}) {
        const auto proposal = proposeAs(personnelLogin, ruleFrom(day, minimum));
        PUAS_VERIFY_OK(proposal);
        PUAS_VERIFY_OK(approveAs(headLogin, proposal->id));
    }
    QCOMPARE(inUseOn(QDate(2026, 12, 31)), QStringLiteral("trenggalek 1"));
    QCOMPARE(inUseOn(january), QStringLiteral("ours 3")); // takes the place of version 1
    QCOMPARE(inUseOn(QDate(2027, 6, 30)), QStringLiteral("ours 3"));
    QCOMPARE(inUseOn(QDate(2027, 7, 1)), QStringLiteral("ours 2"));
}

void RuleActsTest::actsTellOfIt()
{
    const QStringList before = kinds();
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    PUAS_VERIFY_OK(approveAs(headLogin, proposal->id));
    QCOMPARE(kinds().mid(before.size()).join(u' '),
             QStringLiteral("rule-proposed rule-put rule-approved rule-used"));
}

/// While somebody else writes, nothing of an approval is done.
void RuleActsTest::aBusyStoreChangesNothing()
{
    const auto proposal = proposeAs(personnelLogin, ruleFrom(january));
    PUAS_VERIFY_OK(proposal);
    office().setActor(headLogin);
    {
        const auto other = office().store().transaction(); // whoever writes now is in the way
        PUAS_VERIFY_OK(other);
        QVERIFY(!approveRule(office(), proposal->id, importTimeMs));
    }
    QCOMPARE(inUseOn(january), QStringLiteral("trenggalek 1"));
    QCOMPARE(office().store().ruleProposals().proposal(proposal->id)->state, ProposalState::Open);
}

QTEST_GUILESS_MAIN(RuleActsTest)
#include "rule_acts_test.moc"
