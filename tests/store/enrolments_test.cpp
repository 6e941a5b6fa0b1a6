// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_ratings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// What the store keeps of kiosks that come and go.
class EnrolmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatItIsGiven();
    void onlyOneAnswer();
    void onePersonApprovesOnce();
    void closedStaysClosed();
    void kiosksEndOnce();
    void anEndNeedsItsKiosks();

private:
    [[nodiscard]] Enrolments book() { return m_store->enrolments(); }
    [[nodiscard]] ErrorCode codeOf(const Result<> &result)
    {
        return result ? ErrorCode::Cancelled : result.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
};

namespace {

Enrolment made(const QString &invitation)
{
    Enrolment enrolment;
    enrolment.invitation = invitation;
    enrolment.document = QByteArray("signed\0\xff", 8);
    enrolment.choices = "{\"name\":\"Kios \xc3\xa9\"}";
    enrolment.invitedBy = QStringLiteral("agus");
    enrolment.createdAtUtcMs = 5;
    enrolment.expiresAtUtcMs = 50;
    return enrolment;
}

const QString one = QStringLiteral("one");

} // namespace

void EnrolmentsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::create(m_folder->filePath(QStringLiteral("office")), trenggalekOffice()).value();
    QVERIFY(book().add(made(one)));
}

void EnrolmentsTest::keepsWhatItIsGiven()
{
    QCOMPARE(*book().enrolment(one), made(one));
    QVERIFY(book().add(made(QStringLiteral("two"))));
    QCOMPARE(book().all()->size(), 2U);
    QCOMPARE(book().all()->front().invitation, one);
    QCOMPARE(codeOf(book().add(made(one))), ErrorCode::AlreadyExists);
    QCOMPARE(book().enrolment(QStringLiteral("none")).error().code, ErrorCode::NotFound);

    Enrolment answered = made(one);
    answered.answer = QByteArray("an\0swer", 7);
    answered.answeredAtUtcMs = 7;
    answered.state = EnrolmentState::Answered;
    QVERIFY(book().setAnswer(one, answered.answer, 7));
    QCOMPARE(*book().enrolment(one), answered);
    answered.approvals = {{QStringLiteral("ratna"), 8}, {QStringLiteral("agus"), 9}};
    QVERIFY(book().approve(one, answered.approvals[0]));
    QVERIFY(book().approve(one, answered.approvals[1]));
    answered.state = EnrolmentState::Enrolled;
    answered.closedBy = QStringLiteral("agus");
    answered.closedAtUtcMs = 9;
    QVERIFY(book().close(one, EnrolmentState::Enrolled, QStringLiteral("agus"), {}, 9));
    QCOMPARE(*book().enrolment(one), answered);
    QCOMPARE(book().all()->at(0).approvals.size(), 2U);
    QVERIFY(book().all()->at(1).approvals.empty());
}

void EnrolmentsTest::onlyOneAnswer()
{
    QCOMPARE(codeOf(book().approve(one, {QStringLiteral("ratna"), 8})), ErrorCode::NotFound);
    QVERIFY(book().setAnswer(one, "a", 7));
    QCOMPARE(codeOf(book().setAnswer(one, "b", 8)), ErrorCode::NotFound);
    QCOMPARE(book().enrolment(one)->answer, QByteArray("a"));
    QCOMPARE(codeOf(book().setAnswer(QStringLiteral("none"), "a", 7)), ErrorCode::NotFound);
}

void EnrolmentsTest::onePersonApprovesOnce()
{
    QVERIFY(book().setAnswer(one, "a", 7));
    QVERIFY(book().approve(one, {QStringLiteral("ratna"), 8}));
    QCOMPARE(codeOf(book().approve(one, {QStringLiteral("ratna"), 9})), ErrorCode::AlreadyExists);
    QCOMPARE(book().enrolment(one)->approvals.size(), 1U);
    QCOMPARE(codeOf(book().approve(QStringLiteral("none"), {QStringLiteral("ratna"), 9})),
             ErrorCode::NotFound);
}

void EnrolmentsTest::closedStaysClosed()
{
    QVERIFY(book().close(one, EnrolmentState::Rejected, QStringLiteral("ratna"), QStringLiteral("late"),
                         9));
    QCOMPARE(book().enrolment(one)->reason, QStringLiteral("late"));
    QCOMPARE(codeOf(book().close(one, EnrolmentState::Enrolled, QStringLiteral("agus"), {}, 9)),
             ErrorCode::NotFound);
    QCOMPARE(codeOf(book().setAnswer(one, "a", 9)), ErrorCode::NotFound);
    QCOMPARE(codeOf(book().approve(one, {QStringLiteral("ratna"), 9})), ErrorCode::NotFound);
    // The schema itself: nobody is enrolled without an answer.
    QVERIFY(book().add(made(QStringLiteral("two"))));
    QCOMPARE(codeOf(book().close(QStringLiteral("two"), EnrolmentState::Enrolled, QStringLiteral("x"),
                                 {}, 9)),
             ErrorCode::Database);
}

void EnrolmentsTest::kiosksEndOnce()
{
    for (const char letter : {'a', 'b'})
        QVERIFY(m_store->registry().enrolKiosk(kioskNamed(letter)));
    const KioskEnd revoked{kioskNamed('a').id,     5,  QStringLiteral("agus"),
                           QStringLiteral("lost"), {}, {}};
    QVERIFY(m_store->kioskEnds().close(revoked));
    QCOMPARE(codeOf(m_store->kioskEnds().close(revoked)), ErrorCode::AlreadyExists);
    QCOMPARE(*m_store->registry().kiosk(revoked.kiosk)->revokedAtUtcMs, 5);
    const KioskEnd replaced{kioskNamed('b').id, 6, QStringLiteral("agus"), {}, revoked.kiosk, 12};
    QVERIFY(m_store->kioskEnds().close(replaced));
    QCOMPARE(*m_store->kioskEnds().all(), (std::vector<KioskEnd>{revoked, replaced}));
}

void EnrolmentsTest::anEndNeedsItsKiosks()
{
    QVERIFY(m_store->registry().enrolKiosk(kioskNamed('a')));
    const QString none = kioskNamed('z').id;
    QCOMPARE(codeOf(m_store->kioskEnds().close({none, 5, QStringLiteral("x"), {}, {}, {}})),
             ErrorCode::NotFound);
    QCOMPARE(
        codeOf(m_store->kioskEnds().close({kioskNamed('a').id, 5, QStringLiteral("x"), {}, none, {}})),
        ErrorCode::NotFound);
    // A loss is unknown, or something: never nothing.
    QCOMPARE(
        codeOf(m_store->kioskEnds().close({kioskNamed('a').id, 5, QStringLiteral("x"), {}, {}, 0})),
        ErrorCode::Database);
    QVERIFY(!m_store->registry().kiosk(kioskNamed('a').id)->revokedAtUtcMs);
}

QTEST_GUILESS_MAIN(EnrolmentsTest)
#include "enrolments_test.moc"
