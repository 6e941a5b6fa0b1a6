// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/kiosk_enrolment.h"

#include "app/bundle/stick.h"
#include "app/intake/kiosk_settings.h"
#include "app/journal/kiosk_folder.h"
#include "app/trust/six_words.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/test_office.h"

#include <QDir>
#include <QLockFile>

#include <cerrno>

using namespace puas;
using namespace puas::test;

namespace {

constexpr qint64 nowMs = importTimeMs;
const QString officeCode = QStringLiteral("DUKCAPIL");

/// An office, its invitation on a stick, and the folder of a device.
struct Device {
    TestOffice office;
    TestFolder stick;
    TestFolder own;
    QString path = own.file(QStringLiteral("kiosk"));
    QString place = stick.folder(stickFolderOf(officeCode));

    QByteArray document = make(QStringLiteral("Kios 3"));
    QByteArray make(const QString &name)
    {
        const OfficeFolder &folder = office.folder();
        const Invitation invitation{newInvitationId(),
                                    officeCode,
                                    QStringLiteral("Dinas"),
                                    folder.signingKey().publicKey(),
                                    folder.boxKey().publicKey(),
                                    1,
                                    name,
                                    QStringLiteral("3"),
                                    {},
                                    nowMs,
                                    nowMs + invitationLifetimeMs};
        const QByteArray made = *signInvitation(folder.signingKey(), invitation);
        putContent(fileOf(made, invitationSuffix), made);
        return made;
    }
    QString fileOf(const QByteArray &invitation, const char *suffix) const
    {
        return place + QLatin1Char('/') + openInvitation(invitation)->id + QLatin1String(suffix);
    }
    KioskEnrolment open()
    {
        auto kiosk = KioskEnrolment::open(path);
        if (!kiosk)
            qFatal("%s", qPrintable(errorName(kiosk.error().code)));
        return std::move(*kiosk);
    }
    /// What the office puts there once two people have approved.
    void approve()
    {
        const auto answer = openAnswer(contentOf(fileOf(document, answerSuffix)));
        KioskChoices choices;
        choices.name = QStringLiteral("Kios 3");
        choices.counter = QStringLiteral("3");
        const auto settings = enrolKiosk(office.folder(), answer->kioskKey, choices, nowMs);
        if (!settings)
            qFatal("not enrolled");
        putContent(stick.folder(stickFolderOf(officeCode, fingerprint(answer->kioskKey)))
                       + QStringLiteral("/settings.signed"),
                   *settings);
    }
};

} // namespace

/// The kiosk's end of an enrolment: what stays on its disk, and what an interruption leaves.
class KioskEnrolmentTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAfterEveryStep();
    void cutBetweenItsFiles_data();
    void cutBetweenItsFiles();
    void diskThatDies();
    void stickThatDies();
    void anotherInvitationWaits();
    void discards();
    void whatIsUnreadableIsDropped();
    void anotherKioskAnswered();
    void onlyOneProcess();
    void notWhereAKioskLives();
    void keysAreTheOwnersAlone();
};

void KioskEnrolmentTest::goesOnAfterEveryStep()
{
    Device device;
    QVERIFY(!device.open().invitation());
    PUAS_VERIFY_OK(device.open().accept(device.document, nowMs));
    const QStringList words = device.open().words();
    const QString id = device.open().kioskId();
    QCOMPARE(words.size(), 6);
    PUAS_VERIFY_OK(device.open().accept(device.document, nowMs));
    QCOMPARE(device.open().kioskId(), id);
    PUAS_VERIFY_OK(device.open().deliverAnswer(device.stick.path()));
    PUAS_VERIFY_OK(device.open().deliverAnswer(device.stick.path()));
    const auto answer = openAnswer(contentOf(device.fileOf(device.document, answerSuffix)));
    QCOMPARE(sixWords(device.document, answer->kioskKey), words);
    QCOMPARE(*device.open().finish(device.stick.path()), false);
    device.approve();
    QCOMPARE(*device.open().finish(device.stick.path()), true);
    const auto kiosk = KioskFolder::open(device.path);
    PUAS_VERIFY_OK(kiosk);
    QCOMPARE(kiosk->kioskId(), id);
    QCOMPARE(kiosk->office().signingKey, device.office.folder().signingKey().publicKey());
}

void KioskEnrolmentTest::cutBetweenItsFiles_data()
{
    // What stands on the disk, in the order in which it is written; the rest is not there.
    QTest::addColumn<QStringList>("missing");
    const QString invitation = QStringLiteral("enrolment/invitation.signed");
    const QString key = QStringLiteral("enrolment/kiosk.key");
    const QStringList made{QStringLiteral("config/office.json"),
                           QStringLiteral("config/settings.signed"), QStringLiteral("journal.sqlite"),
                           QStringLiteral("keys/kiosk.key")};
    for (qsizetype step = 0; step <= made.size(); ++step)
        QTest::addRow("kiosk's folder, %d of 4 files", int(step)) << made.mid(step);
    QTest::newRow("no key yet") << made + QStringList{key};
    QTest::newRow("nothing yet") << made + QStringList{key, invitation};
    QTest::newRow("a key without its invitation") << made + QStringList{invitation};
}

void KioskEnrolmentTest::cutBetweenItsFiles()
{
    QFETCH(QStringList, missing);
    Device device;
    const TestFolder copy;
    {
        auto kiosk = device.open();
        PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
        PUAS_VERIFY_OK(kiosk.deliverAnswer(device.stick.path()));
        device.approve();
        QCOMPARE(*kiosk.finish(device.stick.path()), true);
    }
    // All that was ever there at once, and then what the cut left of it.
    const bool keyStays = !missing.contains(QStringLiteral("enrolment/kiosk.key"))
                          && !missing.contains(QStringLiteral("enrolment/invitation.signed"));
    QVERIFY(QDir(device.path).mkpath(QStringLiteral("enrolment")));
    putContent(device.path + QStringLiteral("/enrolment/invitation.signed"), device.document);
    QVERIFY(QFile::copy(device.path + QStringLiteral("/keys/kiosk.key"),
                        device.path + QStringLiteral("/enrolment/kiosk.key")));
    for (const QString &file : missing)
        QVERIFY(QFile::remove(device.path + QLatin1Char('/') + file));
    putContent(device.path + QStringLiteral("/enrolment/kiosk.key.part"), "puas-sign");

    if (!missing.isEmpty()) {
        auto kiosk = device.open();
        PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
        // Another key than the one that was answered with finds nothing for it on the stick.
        QCOMPARE(*kiosk.finish(device.stick.path()), keyStays);
        QCOMPARE(outcomeOf(kiosk.deliverAnswer(device.stick.path())),
                 keyStays ? ok : QStringLiteral("already-exists"));
    }
    if (keyStays) {
        PUAS_VERIFY_OK(KioskFolder::open(device.path));
        QVERIFY(!QDir(device.path + QStringLiteral("/enrolment")).exists());
    }
}

void KioskEnrolmentTest::diskThatDies()
{
    Device device;
    for (qint64 call = 0;; ++call) {
        QDir(device.path).removeRecursively();
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, ENOSPC);
        const auto accepted = device.open().accept(device.document, nowMs, disk);
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(accepted);
            QVERIFY(call > 3);
            break;
        }
        QVERIFY(!accepted);
        auto kiosk = device.open();
        PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
        QCOMPARE(kiosk.words().size(), 6);
    }
}

void KioskEnrolmentTest::stickThatDies()
{
    Device device;
    auto kiosk = device.open();
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    const QString path = device.fileOf(device.document, answerSuffix);
    for (qint64 call = 0;; ++call) {
        QFile::remove(path);
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, EIO);
        const auto delivered = kiosk.deliverAnswer(device.stick.path(), disk);
        QVERIFY(!QFile::exists(path) || openAnswer(contentOf(path)));
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(delivered);
            QVERIFY(call > 3);
            break;
        }
        QVERIFY(!delivered);
    }
    QFile::remove(path);
    FaultyDisk lying = FaultyDisk::lying();
    PUAS_COMPARE_ERROR(kiosk.deliverAnswer(device.stick.path(), lying), ErrorCode::Damaged);
}

void KioskEnrolmentTest::anotherInvitationWaits()
{
    Device device;
    auto kiosk = device.open();
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    const QStringList words = kiosk.words();
    const QByteArray other = device.make(QStringLiteral("Kios 4"));
    QCOMPARE(invitationsOn(device.stick.path()).size(), size_t(2));
    PUAS_COMPARE_ERROR(kiosk.accept(other, nowMs), ErrorCode::AlreadyExists);
    QCOMPARE(kiosk.words(), words);
    QFile::remove(device.fileOf(device.document, invitationSuffix));
    PUAS_COMPARE_ERROR(kiosk.deliverAnswer(device.stick.path()), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(device.fileOf(other, answerSuffix)));
}

void KioskEnrolmentTest::discards()
{
    Device device;
    auto kiosk = device.open();
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    const QStringList words = kiosk.words();
    PUAS_VERIFY_OK(kiosk.discard());
    QVERIFY(!kiosk.invitation());
    QVERIFY(kiosk.words().isEmpty());
    PUAS_COMPARE_ERROR(kiosk.deliverAnswer(device.stick.path()), ErrorCode::NotFound);
    QCOMPARE(*kiosk.finish(device.stick.path()), false);
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    QVERIFY2(kiosk.words() != words, "a new key each time");
    PUAS_VERIFY_OK(kiosk.discard());
    PUAS_VERIFY_OK(kiosk.accept(device.make(QStringLiteral("Kios 4")), nowMs));
}

void KioskEnrolmentTest::whatIsUnreadableIsDropped()
{
    Device device;
    PUAS_VERIFY_OK(device.open().accept(device.document, nowMs));
    putContent(device.path + QStringLiteral("/enrolment/invitation.signed"), "puas-signed-1 ");
    QVERIFY(!device.open().invitation());
    QVERIFY2(!QFile::exists(device.path + QStringLiteral("/enrolment/kiosk.key")),
             "it belonged to that invitation");
    PUAS_VERIFY_OK(device.open().accept(device.document, nowMs));
    const QStringList words = device.open().words();
    putContent(device.path + QStringLiteral("/enrolment/kiosk.key"), "no key");
    QVERIFY(device.open().words() != words);
}

void KioskEnrolmentTest::anotherKioskAnswered()
{
    Device device;
    auto kiosk = device.open();
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    PUAS_VERIFY_OK(kiosk.deliverAnswer(device.stick.path()));
    QVERIFY(invitationsOn(device.stick.path()).front().isAnswered);
    const QByteArray answer = contentOf(device.fileOf(device.document, answerSuffix));
    const TestFolder own;
    auto second = *KioskEnrolment::open(own.file(QStringLiteral("kiosk")));
    PUAS_VERIFY_OK(second.accept(device.document, nowMs));
    PUAS_COMPARE_ERROR(second.deliverAnswer(device.stick.path()), ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(device.fileOf(device.document, answerSuffix)), answer);
}

void KioskEnrolmentTest::onlyOneProcess()
{
    Device device;
    const auto kiosk = device.open();
    PUAS_COMPARE_ERROR(KioskEnrolment::open(device.path), ErrorCode::InUse);
}

void KioskEnrolmentTest::notWhereAKioskLives()
{
    Device device;
    auto kiosk = device.open();
    PUAS_VERIFY_OK(kiosk.accept(device.document, nowMs));
    PUAS_VERIFY_OK(kiosk.deliverAnswer(device.stick.path()));
    device.approve();
    QCOMPARE(*kiosk.finish(device.stick.path()), true);
    PUAS_COMPARE_ERROR(KioskEnrolment::open(device.path), ErrorCode::AlreadyExists);
}

void KioskEnrolmentTest::keysAreTheOwnersAlone()
{
    Device device;
    PUAS_VERIFY_OK(device.open().accept(device.document, nowMs));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char *name : {"/enrolment", "/enrolment/kiosk.key", "/enrolment/invitation.signed"})
        QVERIFY2(!(QFileInfo(device.path + QLatin1String(name)).permissions() & others), name);
}

QTEST_GUILESS_MAIN(KioskEnrolmentTest)
#include "kiosk_enrolment_test.moc"
