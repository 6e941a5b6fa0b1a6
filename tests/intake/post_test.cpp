// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/receipt.h"
#include "app/bundle/stick.h"
#include "app/intake/kiosk_settings.h"
#include "app/intake/write_post.h"
#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

#include <QDir>

#include <cerrno>

using namespace puas;
using namespace puas::test;

namespace {

/// An office that has three events of one kiosk, and a stick with that kiosk's folder.
struct Fixture {
    TestOffice office;
    MemoryKiosk kiosk{1, QStringLiteral("A1")};
    QString id = fingerprint(kiosk.key().publicKey());
    TestFolder stick;
    QString place = stick.folder(stickFolderOf(QStringLiteral("DUKCAPIL"), id));
    QString receiptPath = place + QStringLiteral("/receipt.signed");
    QString settingsPath = place + QStringLiteral("/settings.signed");

    Fixture()
    {
        office.enrol(kiosk.key(), kiosk.counter());
        kiosk.rate({4, 3, 2});
        const QString outcome = office.importBytes(
            kiosk.bundle(office.folder().boxKey().publicKey()).build());
        Q_ASSERT(outcome == QLatin1String("accepted"));
    }
    [[nodiscard]] Result<WrittenPost> post(Disk &disk = systemDisk())
    {
        return writePost(office.folder(), stick.path(), importTimeMs, disk);
    }
    [[nodiscard]] KioskConfig settings()
    {
        const auto document = currentSettings(office.folder(), id);
        return *parseKioskConfig(*openSignedDocument(office.folder().signingKey().publicKey(),
                                                     SignatureDomain::Settings, *document));
    }
};

} // namespace

class PostTest : public QObject
{
    Q_OBJECT

private slots:
    void receiptSaysWhatTheOfficeHas();
    void receiptIsWrittenAgainOnlyForNews();
    void onlyKiosksOfThisStickGetPost();
    void dyingStickLeavesOldOrNewPost();
    void stickThatFails_data();
    void stickThatFails();
    void enrolsOnce();
    void settingsRiseOnlyWithAChange();
    void settingsOfAnUnknownKiosk();
    void theSurveyThatShips();
};

void PostTest::receiptSaysWhatTheOfficeHas()
{
    Fixture f;
    const auto post = f.post();
    PUAS_VERIFY_OK(post);
    QCOMPARE(post->receipts, 1);
    QCOMPARE(post->settings, 1);
    const auto receipt = openReceipt(f.office.folder().signingKey().publicKey(),
                                     contentOf(f.receiptPath));
    PUAS_VERIFY_OK(receipt);
    QCOMPARE(receipt->kiosk, f.id);
    QCOMPARE(receipt->office, QStringLiteral("DUKCAPIL"));
    QCOMPARE(receipt->seq, 3u);
    QCOMPARE(receipt->head, f.kiosk.linkAt(3));
    QCOMPARE(receipt->wallMs, importTimeMs);
}

void PostTest::receiptIsWrittenAgainOnlyForNews()
{
    Fixture f;
    PUAS_VERIFY_OK(f.post());
    const QByteArray first = contentOf(f.receiptPath);
    QCOMPARE(f.post()->receipts, 0);
    QCOMPARE(contentOf(f.receiptPath), first);
    f.kiosk.rate(1);
    QCOMPARE(f.office.importBytes(f.kiosk.bundle(f.office.folder().boxKey().publicKey()).build()),
             QStringLiteral("accepted"));
    QCOMPARE(f.post()->receipts, 1);
    QCOMPARE(openReceipt(f.office.folder().signingKey().publicKey(), contentOf(f.receiptPath))->seq,
             4u);
    putContent(f.receiptPath, "damaged on the way");
    QCOMPARE(f.post()->receipts, 1);
}

void PostTest::onlyKiosksOfThisStickGetPost()
{
    Fixture f;
    const SigningKey revoked = fixedSigningKey(2);
    f.office.enrol(revoked, QStringLiteral("A2"));
    f.office.enrol(fixedSigningKey(3), QStringLiteral("A3")); // has no folder on the stick
    const QString revokedId = fingerprint(revoked.publicKey());
    const QString revokedPlace = f.stick.folder(stickFolderOf(QStringLiteral("DUKCAPIL"), revokedId));
    const QString strangerPlace = f.stick.folder(
        stickFolderOf(QStringLiteral("DUKCAPIL"), QString(32, u'f')));
    const QString otherOffice = f.stick.folder(stickFolderOf(QStringLiteral("PUSKESMAS"), f.id));
    PUAS_VERIFY_OK(f.office.folder().store().registry().revokeKiosk(revokedId, importTimeMs));
    QCOMPARE(f.post()->settings, 1);
    QVERIFY(QFile::exists(f.settingsPath));
    for (const QString &place : {revokedPlace, strangerPlace, otherOffice})
        QVERIFY(QDir(place).isEmpty());
}

void PostTest::dyingStickLeavesOldOrNewPost()
{
    Fixture f;
    PUAS_VERIFY_OK(f.post());
    f.kiosk.rate(1);
    QCOMPARE(f.office.importBytes(f.kiosk.bundle(f.office.folder().boxKey().publicKey()).build()),
             QStringLiteral("accepted"));
    PUAS_VERIFY_OK(f.office.folder().store().registry().putOfficer(
        {QStringLiteral("1"), QStringLiteral("Siti"), false}));
    const PublicKey office = f.office.folder().signingKey().publicKey();
    for (qint64 call = 0;; ++call) {
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, EIO);
        const auto post = f.post(disk);
        const auto receipt = openReceipt(office, contentOf(f.receiptPath));
        PUAS_VERIFY_OK(receipt);
        QVERIFY(receipt->seq == 3 || receipt->seq == 4);
        PUAS_VERIFY_OK(
            openSignedDocument(office, SignatureDomain::Settings, contentOf(f.settingsPath)));
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(post);
            QCOMPARE(receipt->seq, 4u);
            break;
        }
        PUAS_COMPARE_ERROR(post, ErrorCode::Io);
    }
}

void PostTest::stickThatFails_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("reason");
    QTest::newRow("read-only") << EROFS << "permission-denied";
    QTest::newRow("full") << ENOSPC << "disk-full";
    QTest::newRow("pulled out") << ENODEV << "io";
}

void PostTest::stickThatFails()
{
    QFETCH(int, number);
    Fixture f;
    FaultyDisk disk = FaultyDisk::dyingAtCall(0, number);
    QTEST(outcomeOf(f.post(disk)), "reason");
    FaultyDisk liar = FaultyDisk::lying();
    PUAS_COMPARE_ERROR(f.post(liar), ErrorCode::Damaged);
    QCOMPARE(f.office.overall().n(), 3);
}

void PostTest::enrolsOnce()
{
    Fixture f;
    const auto again = enrolKiosk(f.office.folder(), f.kiosk.key().publicKey(),
                                  {QStringLiteral("x"), {}, {}, QStringLiteral("free"), {}},
                                  importTimeMs);
    PUAS_COMPARE_ERROR(again, ErrorCode::AlreadyExists);
    QCOMPARE(f.settings().kioskName, QStringLiteral("Kiosk A1"));
}

void PostTest::settingsRiseOnlyWithAChange()
{
    Fixture f;
    // The rated officer came into the registry with the import: that was a change.
    const quint64 first = f.settings().version;
    QCOMPARE(f.settings().version, first);
    auto registry = f.office.folder().store().registry();
    PUAS_VERIFY_OK(registry.putOfficer({QStringLiteral("1980"), QStringLiteral("Siti"), false}));
    QCOMPARE(f.settings().version, first + 1);
    QCOMPARE(f.settings().version, first + 1);
    PUAS_VERIFY_OK(
        registry.setPhoto(QStringLiteral("1980"), {"\x89PNG picture", QStringLiteral("image/png")}));
    const KioskConfig config = f.settings();
    QCOMPARE(config.version, first + 2);
    QCOMPARE(config.officers.size(), 2u);
    QCOMPARE(config.officer(QStringLiteral("1980"))->photo, QByteArray("\x89PNG picture"));
    QCOMPARE(config.counterCode, QStringLiteral("A1"));
    QCOMPARE(config.mode, QStringLiteral("free"));
    QCOMPARE(*currentSettings(f.office.folder(), f.id), *currentSettings(f.office.folder(), f.id));
}

void PostTest::settingsOfAnUnknownKiosk()
{
    Fixture f;
    PUAS_COMPARE_ERROR(currentSettings(f.office.folder(), QString(32, u'0')), ErrorCode::NotFound);
}

void PostTest::theSurveyThatShips()
{
    const Survey &survey = skmSurvey();
    QCOMPARE(survey.questions.size(), 9u);
    for (const SurveyQuestion &question : survey.questions) {
        QCOMPARE(question.top, 4);
        for (const QString &language :
             {QStringLiteral("id"), QStringLiteral("en"), QStringLiteral("jv")}) {
            QVERIFY2(!question.text.value(language).isEmpty(), qPrintable(question.key + language));
            for (const LocalText &answer : question.answers)
                QVERIFY2(!answer.value(language).isEmpty(), qPrintable(question.key + language));
        }
    }
}

QTEST_GUILESS_MAIN(PostTest)
#include "post_test.moc"
