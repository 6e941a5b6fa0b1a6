// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/follow_up_acts.h"

#include "app/audit/act_kinds.h"
#include "tests/support/expect.h"
#include "tests/support/office_people.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// What the office plans for an element of the survey: who may, what is refused, that the later word
/// holds and the earlier one stays.
class FollowUpActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void laterWordsHold();
    void refuses_data();
    void refuses();
    void headAndPersonnelMay_data();
    void headAndPersonnelMay();
    void nobodySignedIn();

private:
    [[nodiscard]] OfficeFolder &office() { return m_office->folder(); }

    TestOffice m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestOffice> m_office;
};

namespace {

FollowUp somePlan()
{
    FollowUp plan;
    plan.period = QStringLiteral("2026-S2");
    plan.element = QStringLiteral("time");
    plan.plan = QStringLiteral("  Dua loket\n tambahan ");
    plan.due = QStringLiteral("2027-01");
    plan.responsible = QStringLiteral("Kepala bidang");
    return plan;
}

} // namespace

void FollowUpActsTest::initTestCase()
{
    addPeople(m_prepared.folder());
    m_prepared.folder().setActor(headLogin);
    PUAS_VERIFY_OK(addUser(m_prepared.folder(),
                           {personnelLogin, personnelLogin, Role::Personnel, peoplePassword}));
    m_prepared.close();
}

void FollowUpActsTest::init()
{
    m_office = std::make_unique<TestOffice>(m_prepared.path());
    office().setActor(personnelLogin);
}

void FollowUpActsTest::laterWordsHold()
{
    PUAS_VERIFY_OK(planFollowUp(office(), somePlan(), 1));
    FollowUp later = somePlan();
    later.state = FollowUpState::Running;
    PUAS_VERIFY_OK(planFollowUp(office(), later, 2));
    FollowUp other = somePlan();
    other.element = QStringLiteral("cost");
    PUAS_VERIFY_OK(planFollowUp(office(), other, 3));
    const FollowUpBook book = office().store().followUps();
    QCOMPARE(book.all()->size(), size_t(3));
    const auto standing = book.standing(QStringLiteral("2026-S2"));
    PUAS_VERIFY_OK(standing);
    QCOMPARE(standing->size(), size_t(2));
    QCOMPARE(standing->front().state, FollowUpState::Running);
    QCOMPARE(standing->front().plan, QStringLiteral("Dua loket tambahan"));
    QCOMPARE(standing->front().who, personnelLogin);
    QCOMPARE(standing->front().atUtcMs, 2);
    QVERIFY(book.standing(QStringLiteral("2026"))->empty());
    std::vector<Act> acts;
    PUAS_VERIFY_OK(
        verifyActs(office().store(), office().signingKey().publicKey(), [&](quint64, const Act &act) {
            if (act.kind == ActKind::followUpPlanned)
                acts.push_back(act);
            return true;
        }));
    QCOMPARE(acts.size(), size_t(3));
    QVERIFY(acts[0].before.isEmpty());
    QCOMPARE(acts[1].before, acts[0].after);
    QCOMPARE(acts[1].subject, QStringLiteral("time"));
    QVERIFY(acts[2].before.isEmpty());
}

void FollowUpActsTest::refuses_data()
{
    QTest::addColumn<FollowUp>("plan");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, QString FollowUp::*member,
                        const QString &value) {
        FollowUp plan = somePlan();
        plan.*member = value;
        QTest::newRow(name) << plan << code;
    };
    row("no period", ErrorCode::InvalidArgument, &FollowUp::period, {});
    row("any days", ErrorCode::InvalidArgument, &FollowUp::period,
        QStringLiteral("2026-10-05..2026-11-20"));
    row("an element that is none", ErrorCode::InvalidArgument, &FollowUp::element,
        QStringLiteral("overall"));
    row("a month that is none", ErrorCode::InvalidArgument, &FollowUp::due, QStringLiteral("2027-13"));
    row("a year in place of a month", ErrorCode::InvalidArgument, &FollowUp::due,
        QStringLiteral("2027"));
    row("no plan", ErrorCode::InvalidInput, &FollowUp::plan, QStringLiteral(" "));
    row("too long a plan", ErrorCode::InvalidInput, &FollowUp::plan, QString(501, u'x'));
    row("nobody's task", ErrorCode::InvalidInput, &FollowUp::responsible, {});
    row("too long a name", ErrorCode::InvalidInput, &FollowUp::responsible, QString(121, u'x'));
    QTest::newRow("what stands there") << somePlan() << ErrorCode::InvalidInput;
}

void FollowUpActsTest::refuses()
{
    QFETCH(FollowUp, plan);
    QFETCH(ErrorCode, code);
    PUAS_VERIFY_OK(planFollowUp(office(), somePlan(), 1));
    const auto refused = planFollowUp(office(), plan, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(office().store().followUps().all()->size(), size_t(1));
}

void FollowUpActsTest::headAndPersonnelMay_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    QTest::newRow("head") << headLogin << true;
    QTest::newRow("personnel") << personnelLogin << true;
    QTest::newRow("IT") << itLogin << false;
}

void FollowUpActsTest::headAndPersonnelMay()
{
    QFETCH(QString, login);
    QFETCH(bool, may);
    office().setActor(login);
    const auto planned = planFollowUp(office(), somePlan(), 1);
    QCOMPARE(planned.has_value(), may);
    if (!may)
        QCOMPARE(planned.error().code, ErrorCode::NotAllowed);
}

void FollowUpActsTest::nobodySignedIn()
{
    office().setActor({});
    const auto planned = planFollowUp(office(), somePlan(), 1);
    QVERIFY(!planned);
    QCOMPARE(planned.error().code, ErrorCode::NotSignedIn);
}

QTEST_GUILESS_MAIN(FollowUpActsTest)
#include "follow_up_acts_test.moc"
