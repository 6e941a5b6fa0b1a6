// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/close_kiosk.h"
#include "app/trust/six_words.h"
#include "tests/intake/enrolment_way.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QLockFile>

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

/// A kiosk's way in, with both ends real and a folder that plays the stick.
class EnrolmentTest : public QObject
{
    Q_OBJECT

private slots:
    void fromInvitationToTheFirstBundle();
    void aChangedKeyChangesTheWords();
    void aChangedInvitationIsRefused();
    void twoDifferentPeople();
    void peopleWhoMayNot();
    void timeRunsOut();
    void answersThatComeAgain();
    void anotherOfficesAnswer();
    void rejected();
    void countsWhoCanApprove();
    void theStickIsLeftClean();
    void aReplacedKioskIsClosed();
    void aRevokedKioskIsRefused();
    void replacesOnlyWhatItCan();
    void hostileSticks();
};

void EnrolmentTest::fromInvitationToTheFirstBundle()
{
    Way way;
    const QString id = way.invite();
    QVERIFY(QFile::exists(way.invitationPath(id)));
    auto kiosk = way.answered();
    QCOMPARE(kiosk.invitation()->kioskName, QStringLiteral("Kios 3"));
    QCOMPARE(kiosk.invitation()->officeName, QStringLiteral("Dinas Kependudukan"));
    QCOMPARE(*kiosk.finish(way.stick.path()), false);

    QCOMPARE(way.taken(), QStringLiteral("new"));
    const auto comparison = comparisonOf(way.entry(id));
    QVERIFY(comparison);
    QCOMPARE(comparison->words, kiosk.words());
    QCOMPARE(comparison->kiosk, kiosk.kioskId());

    const auto first = way.approve(headLogin, id);
    PUAS_VERIFY_OK(first);
    QCOMPARE(first->enrolled, false);
    QCOMPARE(way.folder().store().registry().kiosks()->size(), size_t(0));
    const auto second = way.approve(itLogin, id);
    PUAS_VERIFY_OK(second);
    QCOMPARE(second->enrolled, true);
    QCOMPARE(second->kiosk, kiosk.kioskId());
    QCOMPARE(way.actKinds().mid(7).join(QStringLiteral(", ")),
             QStringLiteral("kiosk-invited agus, kiosk-answered agus, kiosk-approved ratna, "
                            "kiosk-approved agus, kiosk-enrolled agus"));

    QCOMPARE(writePost(way.folder(), way.stick.path(), nowMs)->settings, 1);
    const QString kioskId = kiosk.kioskId();
    QCOMPARE(*kiosk.finish(way.stick.path()), true);
    TestKiosk running(way.kioskPath());
    QCOMPARE(running.folder().kioskId(), kioskId);
    QCOMPARE(running.folder().config().counterCode, QStringLiteral("3"));
    QVERIFY2(!QDir(way.kioskPath() + QStringLiteral("/enrolment")).exists(),
             "no second copy of the key stays");

    running.rate(4);
    QCOMPARE(running.exportTo(way.stick.path()), ok);
    QCOMPARE(way.office.import(running.lastExport().path), QStringLiteral("accepted"));
    QCOMPARE(kiosksAwaitingSettings(way.folder().store()).value(), QStringList());
}

void EnrolmentTest::aChangedKeyChangesTheWords()
{
    Way way;
    const QString id = way.invite();
    const auto kiosk = way.answered();
    const QByteArray document = way.entry(id).document;
    const SigningKey other = *SigningKey::generate();
    putContent(way.answerPath(id), signAnswer(other, *openInvitation(document), document));
    QCOMPARE(way.taken(), QStringLiteral("new"));
    const auto comparison = comparisonOf(way.entry(id));
    QVERIFY(comparison->words != kiosk.words());
    // And the true answer does not take its place behind people's backs.
    putContent(way.answerPath(id),
               signAnswer(*SigningKey::generate(), *openInvitation(document), document));
    QCOMPARE(way.taken(), QStringLiteral("already-exists"));
    QCOMPARE(comparisonOf(way.entry(id))->words, comparison->words);
}

void EnrolmentTest::aChangedInvitationIsRefused()
{
    // Somebody on the way gives the kiosk another office's keys under the same number.
    Way way;
    const QString id = way.invite();
    Invitation forged = *openInvitation(way.entry(id).document);
    const SigningKey forger = *SigningKey::generate();
    forged.signingKey = forger.publicKey();
    putContent(way.invitationPath(id), *signInvitation(forger, forged));
    const auto kiosk = way.answered();
    QCOMPARE(way.taken(), QStringLiteral("bad-signature"));
    QVERIFY(!comparisonOf(way.entry(id)));
    PUAS_COMPARE_ERROR(way.approve(headLogin, id), ErrorCode::NotFound);
}

void EnrolmentTest::twoDifferentPeople()
{
    Way way;
    const QString id = way.invite();
    PUAS_COMPARE_ERROR(way.approve(headLogin, id), ErrorCode::NotFound);
    const auto kiosk = way.answered();
    QCOMPARE(way.taken(), QStringLiteral("new"));
    PUAS_VERIFY_OK(way.approve(headLogin, id));
    const auto acts = way.actKinds();
    PUAS_COMPARE_ERROR(way.approve(headLogin, id), ErrorCode::AlreadyExists);
    QCOMPARE(way.actKinds(), acts);
    QVERIFY(way.folder().store().registry().kiosks()->empty());
    PUAS_VERIFY_OK(way.approve(itLogin, id));
    PUAS_COMPARE_ERROR(way.approve(itLogin, id), ErrorCode::AlreadyExists);
    QCOMPARE(way.folder().store().registry().kiosks()->size(), size_t(1));
    QCOMPARE(way.entry(id).approvals,
             (std::vector<EnrolmentApproval>{{itLogin, nowMs}, {headLogin, nowMs}}));
}

void EnrolmentTest::peopleWhoMayNot()
{
    Way way;
    const QString id = way.invite();
    const auto kiosk = way.answered();
    QCOMPARE(way.taken(), QStringLiteral("new"));
    PUAS_COMPARE_ERROR(way.approve(auditorLogin, id), ErrorCode::NotAllowed);
    PUAS_COMPARE_ERROR(way.approve(QStringLiteral("login:root"), id), ErrorCode::NotSignedIn);
    way.folder().setActor(headLogin);
    PUAS_COMPARE_ERROR(inviteKiosk(way.folder(), choicesFor(QStringLiteral("4")), {}, nowMs),
                       ErrorCode::NotAllowed);
    way.folder().setActor(auditorLogin);
    PUAS_COMPARE_ERROR(rejectKiosk(way.folder(), id, QStringLiteral("no"), nowMs),
                       ErrorCode::NotAllowed);
    PUAS_COMPARE_ERROR(revokeKiosk(way.folder(), id, QStringLiteral("no"), nowMs),
                       ErrorCode::NotAllowed);
    QVERIFY(way.entry(id).approvals.empty());
}

void EnrolmentTest::timeRunsOut()
{
    Way way;
    const QString id = way.invite();
    const qint64 end = nowMs + 14 * dayMs;
    auto kiosk = *KioskEnrolment::open(way.kioskPath());
    const QByteArray document = way.entry(id).document;
    PUAS_COMPARE_ERROR(kiosk.accept(document, end), ErrorCode::Expired);
    QVERIFY(!kiosk.invitation());
    // A kiosk's clock that stands in 1970 knows no better; the office's does.
    PUAS_VERIFY_OK(kiosk.accept(document, 0));
    PUAS_VERIFY_OK(kiosk.deliverAnswer(way.stick.path()));
    QCOMPARE(way.taken(end), QStringLiteral("expired"));
    QCOMPARE(way.taken(end - 1), QStringLiteral("new"));
    PUAS_VERIFY_OK(way.approve(headLogin, id, end - 1));
    PUAS_COMPARE_ERROR(way.approve(itLogin, id, end), ErrorCode::Expired);
    PUAS_COMPARE_ERROR(writeInvitation(way.folder(), id, way.stick.path(), end), ErrorCode::Expired);
}

void EnrolmentTest::answersThatComeAgain()
{
    Way way;
    const QString id = way.invite();
    const auto kiosk = way.answered();
    const QByteArray answer = contentOf(way.answerPath(id));
    QCOMPARE(way.taken(), QStringLiteral("new"));
    QCOMPARE(way.taken(), QStringLiteral("known"));
    PUAS_VERIFY_OK(way.approve(headLogin, id));
    PUAS_VERIFY_OK(way.approve(itLogin, id));
    QCOMPARE(way.taken(), QStringLiteral("known"));
    QCOMPARE(way.folder().store().registry().kiosks()->size(), size_t(1));

    // The answer of last time, under the number of a new invitation.
    QFile::remove(way.answerPath(id));
    const QString next = way.invite();
    putContent(way.answerPath(next), answer);
    QCOMPARE(way.taken(), QStringLiteral("known"));
    QCOMPARE(way.entry(next).state, EnrolmentState::Invited);

    // The enrolled kiosk's key answers once more.
    const QByteArray document = way.entry(next).document;
    const SigningKey key = *SigningKey::load(way.kioskPath() + QStringLiteral("/enrolment/kiosk.key"));
    putContent(way.answerPath(next), signAnswer(key, *openInvitation(document), document));
    QCOMPARE(way.taken(), QStringLiteral("already-exists"));
}

void EnrolmentTest::anotherOfficesAnswer()
{
    Way way;
    Way other;
    const QString theirs = other.invite();
    const auto kiosk = other.answered();
    // On a stick that serves both: what lies in the other office's folder is the other's.
    copyFolder(other.stick.path(), way.stick.path());
    QDir(way.stick.path() + QStringLiteral("/puas"))
        .rename(QStringLiteral("DUKCAPIL"), QStringLiteral("SATPOL"));
    QVERIFY(takeAnswers(way.folder(), way.stick.path(), nowMs)->empty());
    // In ours it is no answer to anything that we wrote.
    QDir(way.stick.path() + QStringLiteral("/puas"))
        .rename(QStringLiteral("SATPOL"), QStringLiteral("DUKCAPIL"));
    QVERIFY(QFile::exists(way.answerPath(theirs)));
    QCOMPARE(way.taken(), QStringLiteral("not-found"));
    // The kiosk waits for its own office: the settings of another one, made for this very
    // kiosk, are not for it.
    const QString ours = way.invite();
    QVERIFY(QFile::remove(way.invitationPath(theirs)));
    auto waiting = KioskEnrolment::open(way.kioskPath());
    PUAS_VERIFY_OK(waiting);
    PUAS_VERIFY_OK(waiting->accept(way.entry(ours).document, nowMs));
    PUAS_VERIFY_OK(waiting->deliverAnswer(way.stick.path()));
    TestOffice stranger;
    const PublicKey key = openAnswer(contentOf(way.answerPath(ours)))->kioskKey;
    const auto settings = enrolKiosk(stranger.folder(), key, choicesFor(QStringLiteral("3")), nowMs);
    PUAS_VERIFY_OK(settings);
    putContent(way.stick.folder(stickFolderOf(QStringLiteral("DUKCAPIL"), waiting->kioskId()))
                   + QStringLiteral("/settings.signed"),
               *settings);
    PUAS_COMPARE_ERROR(waiting->finish(way.stick.path()), ErrorCode::BadSignature);
    QVERIFY2(waiting->invitation(), "it goes on waiting");
}

void EnrolmentTest::rejected()
{
    Way way;
    const QString id = way.invite();
    const auto kiosk = way.answered();
    QCOMPARE(way.taken(), QStringLiteral("new"));
    PUAS_VERIFY_OK(way.approve(headLogin, id));
    PUAS_COMPARE_ERROR(rejectKiosk(way.folder(), id, QStringLiteral("  "), nowMs),
                       ErrorCode::InvalidArgument);
    PUAS_VERIFY_OK(rejectKiosk(way.folder(), id, QStringLiteral("words differ"), nowMs));
    QCOMPARE(way.entry(id).state, EnrolmentState::Rejected);
    QCOMPARE(way.entry(id).reason, QStringLiteral("words differ"));
    PUAS_COMPARE_ERROR(way.approve(itLogin, id), ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(rejectKiosk(way.folder(), id, QStringLiteral("again"), nowMs),
                       ErrorCode::AlreadyExists);
    QVERIFY(way.folder().store().registry().kiosks()->empty());
    QCOMPARE(way.actKinds().last(), QStringLiteral("kiosk-rejected ratna"));
    // One that nobody answered can be taken back as well.
    const QString open = way.invite();
    PUAS_VERIFY_OK(rejectKiosk(way.folder(), open, QStringLiteral("stick lost"), nowMs));
    PUAS_COMPARE_ERROR(rejectKiosk(way.folder(), QStringLiteral("none"), QStringLiteral("x"), nowMs),
                       ErrorCode::NotFound);
}

void EnrolmentTest::countsWhoCanApprove()
{
    Way way;
    QCOMPARE(*approversOf(way.folder().store()), 2);
    way.folder().setActor(headLogin);
    PUAS_VERIFY_OK(setUserActive(way.folder(), itLogin, false));
    QCOMPARE(*approversOf(way.folder().store()), 1);
}

void EnrolmentTest::theStickIsLeftClean()
{
    Way way;
    const QString id = way.invite();
    const auto kiosk = way.answered();
    QCOMPARE(way.taken(), QStringLiteral("new"));
    PUAS_VERIFY_OK(writePost(way.folder(), way.stick.path(), nowMs));
    QVERIFY2(QFile::exists(way.invitationPath(id)) && QFile::exists(way.answerPath(id)), "it is open");
    PUAS_VERIFY_OK(way.approve(headLogin, id));
    PUAS_VERIFY_OK(way.approve(itLogin, id));
    PUAS_VERIFY_OK(writePost(way.folder(), way.stick.path(), nowMs));
    QVERIFY(!QFile::exists(way.invitationPath(id)) && !QFile::exists(way.answerPath(id)));
    // Another stick gets the settings too: nobody knows which one goes to the kiosk.
    const TestFolder another;
    QVERIFY(QDir(another.path()).mkpath(stickFolderOf(QStringLiteral("DUKCAPIL"))));
    QCOMPARE(writePost(way.folder(), another.path(), nowMs)->settings, 1);
}

void EnrolmentTest::aReplacedKioskIsClosed()
{
    Way way;
    const QString old = way.enrol();
    QString late;
    {
        TestKiosk kiosk(way.kioskPath());
        kiosk.rate(4);
        QCOMPARE(kiosk.exportTo(way.stick.path()), ok);
        QCOMPARE(way.office.import(kiosk.lastExport().path), QStringLiteral("accepted"));
        kiosk.rate(1);
        QCOMPARE(kiosk.exportTo(way.stick.path()), ok);
        late = kiosk.lastExport().path;
    }
    const TestFolder bundles;
    QVERIFY(QFile::copy(late, bundles.file(QStringLiteral("late.puas"))));
    QVERIFY(QDir(way.kioskPath()).removeRecursively()); // the device is set up anew
    const QString now = way.enrol(old);
    QVERIFY(now != old);
    const auto ends = way.folder().store().kioskEnds().all();
    QCOMPARE(ends->size(), size_t(1));
    QCOMPARE(ends->front(), (KioskEnd{old, nowMs, itLogin, {}, now, std::nullopt}));
    QVERIFY2(way.actKinds().contains(QStringLiteral("kiosk-revoked agus")), "an act of its own");
    QCOMPARE(way.office.import(bundles.file(QStringLiteral("late.puas"))), QStringLiteral("revoked"));
    QCOMPARE(way.office.overall().n(), 1);
    TestKiosk kiosk(way.kioskPath());
    kiosk.rate(3);
    QCOMPARE(kiosk.exportTo(way.stick.path()), ok);
    QCOMPARE(way.office.import(kiosk.lastExport().path), QStringLiteral("accepted"));
    QCOMPARE(way.office.overall().n(), 2);
}

void EnrolmentTest::aRevokedKioskIsRefused()
{
    Way way;
    const QString id = way.enrol();
    TestKiosk kiosk(way.kioskPath());
    kiosk.rate(4);
    QCOMPARE(kiosk.exportTo(way.stick.path()), ok);
    QCOMPARE(way.office.import(kiosk.lastExport().path), QStringLiteral("accepted"));
    way.folder().setActor(itLogin);
    PUAS_COMPARE_ERROR(revokeKiosk(way.folder(), id, QString(), nowMs), ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(revokeKiosk(way.folder(), QStringLiteral("none"), QStringLiteral("x"), nowMs),
                       ErrorCode::NotFound);
    PUAS_VERIFY_OK(revokeKiosk(way.folder(), id, QStringLiteral("stolen"), nowMs));
    PUAS_COMPARE_ERROR(revokeKiosk(way.folder(), id, QStringLiteral("again"), nowMs),
                       ErrorCode::AlreadyExists);
    kiosk.rate(1);
    QCOMPARE(kiosk.exportTo(way.stick.path()), ok);
    QCOMPARE(way.office.import(kiosk.lastExport().path), QStringLiteral("revoked"));
    QCOMPARE(way.office.overall().n(), 1);
    QCOMPARE(way.folder().store().kioskEnds().all()->front(),
             (KioskEnd{id, nowMs, itLogin, QStringLiteral("stolen"), {}, std::nullopt}));
    QCOMPARE(way.actKinds().mid(way.actKinds().size() - 2),
             (QStringList{QStringLiteral("kiosk-revoked agus"), QStringLiteral("bundle-quarantined agus")}));
}

void EnrolmentTest::replacesOnlyWhatItCan()
{
    Way way;
    const QString first = way.enrol();
    PUAS_COMPARE_ERROR(
        inviteKiosk(way.folder(), choicesFor(QStringLiteral("3")), QString(32, u'0'), nowMs),
        ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(
        inviteKiosk(way.folder(), choicesFor(QStringLiteral("3")), QStringLiteral("x"), nowMs),
        ErrorCode::NotFound);
    // A lost kiosk was revoked first; the one in its place changes nothing of that.
    PUAS_VERIFY_OK(revokeKiosk(way.folder(), first, QStringLiteral("lost"), nowMs));
    QVERIFY(QDir(way.kioskPath()).removeRecursively());
    const QString second = way.enrol(first);
    QCOMPARE(way.folder().store().kioskEnds().all()->front().reason, QStringLiteral("lost"));
    QVERIFY(QDir(way.kioskPath()).removeRecursively());
    way.enrol(second);
    PUAS_COMPARE_ERROR(inviteKiosk(way.folder(), choicesFor(QStringLiteral("3")), second, nowMs),
                       ErrorCode::AlreadyExists);
}

void EnrolmentTest::hostileSticks()
{
    Way way;
    const QString id = way.invite();
    const TestFolder elsewhere;
    // A link in place of the office's folder leads off the stick.
    QVERIFY(QFile::rename(way.onStick(QString()).chopped(1), elsewhere.file(QStringLiteral("office"))));
    QVERIFY(QFile::link(elsewhere.file(QStringLiteral("office")), way.onStick(QString()).chopped(1)));
    QVERIFY(invitationsOn(way.stick.path()).empty());
    PUAS_COMPARE_ERROR(writeInvitation(way.folder(), id, way.stick.path(), nowMs),
                       ErrorCode::PermissionDenied);
    QVERIFY(QFile::remove(way.onStick(QString()).chopped(1)));
    QVERIFY(QFile::rename(elsewhere.file(QStringLiteral("office")), way.onStick(QString()).chopped(1)));

    // Files that are none, and one under another's name.
    putContent(way.onStick(QStringLiteral("x.invitation")), contentOf(way.invitationPath(id)));
    putContent(way.onStick(QStringLiteral("y.invitation")), "puas-signed-1 x\n{}");
    putContent(way.onStick(QStringLiteral("z.invitation")), QByteArray(1'000'000, 'z'));
    QVERIFY(QDir().mkpath(way.onStick(QStringLiteral("w.invitation"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), way.onStick(QStringLiteral("v.invitation"))));
    QCOMPARE(invitationsOn(way.stick.path()).size(), size_t(1));
    putContent(way.answerPath(id), QByteArray(1'000'000, 'z'));
    QCOMPARE(way.taken(), QStringLiteral("invalid-input"));
    PUAS_COMPARE_ERROR(writeInvitation(way.folder(), id, way.stick.file(QStringLiteral("none")), nowMs),
                       ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
