// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/office_journal.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/invitations.h"
#include "app/outbox/kiosk_enrolment.h"
#include "tests/support/cutting_vfs.h"
#include "tests/support/expect.h"
#include "tests/support/office_people.h"

using namespace puas;
using namespace puas::test;

/// The approval that enrols is all or nothing, whatever write the machine stops at.
class EnrolmentCutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAtEveryWrite_data();
    void cutAtEveryWrite();

private:
    TestOffice m_template;
    TestFolder m_stick;
    TestFolder m_device;
    QString m_old; ///< the kiosk that is replaced
    QString m_invitation;
};

void EnrolmentCutTest::initTestCase()
{
    CuttingVfs::installed();
    OfficeFolder &office = m_template.folder();
    addPeople(office);
    const SigningKey old = *SigningKey::generate();
    m_template.enrol(old, QStringLiteral("3"));
    m_old = fingerprint(old.publicKey());
    KioskChoices choices;
    choices.name = QStringLiteral("Kios 3");
    choices.counter = QStringLiteral("4"); // one that the registry does not know yet
    m_invitation = inviteKiosk(office, choices, m_old, importTimeMs)->invitation;
    PUAS_VERIFY_OK(writeInvitation(office, m_invitation, m_stick.path(), importTimeMs));
    auto kiosk = *KioskEnrolment::open(m_device.path());
    PUAS_VERIFY_OK(kiosk.accept(invitationsOn(m_stick.path()).front().document, importTimeMs));
    PUAS_VERIFY_OK(kiosk.deliverAnswer(m_stick.path()));
    QCOMPARE(takeAnswers(office, m_stick.path(), importTimeMs)->size(), size_t(1));
    PUAS_VERIFY_OK(approveKiosk(office, m_invitation, importTimeMs));
    m_template.close();
}

void EnrolmentCutTest::cutAtEveryWrite_data()
{
    QTest::addColumn<bool>("powerFails");
    QTest::newRow("the process is killed") << false;
    QTest::newRow("the power fails") << true;
}

void EnrolmentCutTest::cutAtEveryWrite()
{
    QFETCH(bool, powerFails);
    CuttingVfs &vfs = CuttingVfs::installed();
    int nothing = 0;
    int all = 0;
    for (qint64 write = 0;; ++write) {
        TestOffice office(m_template.path());
        office.folder().setActor(headLogin);
        vfs.arm(write);
        const bool said = approveKiosk(office.folder(), m_invitation, importTimeMs).has_value();
        office.close();
        const bool cut = vfs.hasCut();
        vfs.disarm();
        if (cut && powerFails)
            vfs.restoreSynced();
        office.open();

        const Store &store = office.folder().store();
        const bool isEnrolled = store.registry().kiosks()->size() == 2;
        QCOMPARE(store.kioskEnds().all()->size(), isEnrolled ? size_t(1) : size_t(0));
        QCOMPARE(store.registry().kiosk(m_old)->revokedAtUtcMs.has_value(), isEnrolled);
        QCOMPARE(store.registry().counters()->size(), isEnrolled ? size_t(2) : size_t(1));
        const Enrolment entry = *store.enrolments().enrolment(m_invitation);
        QCOMPARE(entry.state, isEnrolled ? EnrolmentState::Enrolled : EnrolmentState::Answered);
        QCOMPARE(entry.approvals.size(), isEnrolled ? size_t(2) : size_t(1));
        PUAS_VERIFY_OK(verifyActs(store, office.folder().signingKey().publicKey()));
        QVERIFY2(isEnrolled || !said, "what was said to be enrolled is");
        (isEnrolled ? all : nothing)++;

        office.folder().setActor(headLogin);
        const auto again = approveKiosk(office.folder(), m_invitation, importTimeMs);
        QCOMPARE(outcomeOf(again), isEnrolled ? QStringLiteral("already-exists") : ok);
        if (!cut) {
            QVERIFY(said);
            break;
        }
    }
    QVERIFY2(nothing > 5 && all > 0, "cuts fell on both sides of the commit");
}

QTEST_GUILESS_MAIN(EnrolmentCutTest)
#include "enrolment_cut_test.moc"
