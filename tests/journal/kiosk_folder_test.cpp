// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/kiosk_folder.h"

#include "app/journal/journal.h"
#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>

using namespace puas;
using namespace puas::test;

namespace {

constexpr quint8 kioskFill = 1;
constexpr quint8 officeFill = 2;

OfficeTrust office()
{
    return {QStringLiteral("DUKCAPIL"), QStringLiteral("Dinas"),
            fixedSigningKey(officeFill).publicKey(), fixedBoxKey(3).publicKey()};
}

KioskConfig config(quint64 version,
                   const QString &kiosk = fingerprint(fixedSigningKey(kioskFill).publicKey()))
{
    KioskConfig config;
    config.version = version;
    config.officeCode = office().code;
    config.kioskId = kiosk;
    config.mode = QStringLiteral("free");
    config.survey.id = QStringLiteral("skm");
    return config;
}

QByteArray settings(quint64 version, quint8 signer = officeFill)
{
    return signDocument(fixedSigningKey(signer), SignatureDomain::Settings,
                        kioskConfigToJson(config(version)));
}

Result<KioskFolder> create(const QString &path)
{
    return KioskFolder::create(path, fixedSigningKey(kioskFill), office(), settings(5));
}

} // namespace

class KioskFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void createsAndOpens();
    void secondOpenIsRefused();
    void enrolsOnce();
    void cutEnrolmentIsTakenUpAgain_data();
    void cutEnrolmentIsTakenUpAgain();
    void journalWithoutItsKeyIsKept();
    void settingsAtEnrolmentAreChecked();
    void appliesSettings_data();
    void appliesSettings();
    void isRefused_data();
    void isRefused();
    void localSettings();
};

void KioskFolderTest::createsAndOpens()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("kiosk"));
    {
        const auto made = create(path);
        PUAS_VERIFY_OK(made);
        QCOMPARE(made->kioskId(), fingerprint(fixedSigningKey(kioskFill).publicKey()));
        PUAS_VERIFY_OK(Journal::open(made->journalPath(), made->key().publicKey()));
    }
    const auto opened = KioskFolder::open(path);
    PUAS_VERIFY_OK(opened);
    QCOMPARE(opened->config().version, 5u);
    QCOMPARE(opened->office().code, QStringLiteral("DUKCAPIL"));
    QCOMPARE(opened->office().signingKey, office().signingKey);
    QCOMPARE(opened->office().boxKey, office().boxKey);
    const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path + QStringLiteral("/keys")) & shared));
    QVERIFY(!(QFile::permissions(path + QStringLiteral("/config/settings.signed")) & shared));
}

void KioskFolderTest::secondOpenIsRefused()
{
    const TestFolder folder;
    auto first = create(folder.path());
    PUAS_VERIFY_OK(first);
    PUAS_COMPARE_ERROR(KioskFolder::open(folder.path()), ErrorCode::InUse);
    PUAS_VERIFY_OK(KioskFolder::openToRead(folder.path()));
    first = fail(ErrorCode::Cancelled);
    PUAS_VERIFY_OK(KioskFolder::open(folder.path()));
}

void KioskFolderTest::enrolsOnce()
{
    const TestFolder folder;
    PUAS_VERIFY_OK(create(folder.path()));
    PUAS_COMPARE_ERROR(create(folder.path()), ErrorCode::AlreadyExists);
    PUAS_VERIFY_OK(KioskFolder::open(folder.path()));
}

void KioskFolderTest::cutEnrolmentIsTakenUpAgain_data()
{
    QTest::addColumn<QStringList>("missing");
    const QString key = QStringLiteral("keys/kiosk.key");
    QTest::newRow("before the key") << QStringList{key};
    QTest::newRow("while the journal was made")
        << QStringList{key, QStringLiteral("journal of zero bytes")};
    QTest::newRow("before the journal") << QStringList{key, QStringLiteral("journal.sqlite")};
    QTest::newRow("before the settings")
        << QStringList{key, QStringLiteral("journal.sqlite"), QStringLiteral("config/settings.signed")};
}

void KioskFolderTest::cutEnrolmentIsTakenUpAgain()
{
    QFETCH(QStringList, missing);
    const TestFolder folder;
    PUAS_VERIFY_OK(create(folder.path()));
    for (const QString &name : missing)
        QFile::remove(folder.file(name));
    if (missing.contains(QStringLiteral("journal of zero bytes")))
        putContent(folder.file(QStringLiteral("journal.sqlite")), {});
    PUAS_COMPARE_ERROR(KioskFolder::open(folder.path()), ErrorCode::NotFound);
    PUAS_VERIFY_OK(create(folder.path()));
    PUAS_VERIFY_OK(Journal::open(folder.file(QStringLiteral("journal.sqlite")),
                                 fixedSigningKey(kioskFill).publicKey()));
}

void KioskFolderTest::journalWithoutItsKeyIsKept()
{
    const TestFolder folder;
    {
        const auto made = create(folder.path());
        PUAS_VERIFY_OK(
            Journal::open(made->journalPath(), made->key().publicKey())->append(sampleEvent(0)));
    }
    QFile::remove(folder.file(QStringLiteral("keys/kiosk.key")));
    const QByteArray before = contentOf(folder.file(QStringLiteral("journal.sqlite")));
    PUAS_COMPARE_ERROR(create(folder.path()), ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(folder.file(QStringLiteral("journal.sqlite"))), before);
}

void KioskFolderTest::settingsAtEnrolmentAreChecked()
{
    const TestFolder folder;
    const QByteArray other = signDocument(fixedSigningKey(officeFill), SignatureDomain::Settings,
                                          kioskConfigToJson(config(1, QStringLiteral("another"))));
    PUAS_COMPARE_ERROR(KioskFolder::create(folder.path(), fixedSigningKey(kioskFill), office(), other),
                       ErrorCode::UnknownKiosk);
    PUAS_COMPARE_ERROR(
        KioskFolder::create(folder.path(), fixedSigningKey(kioskFill), office(), settings(1, 9)),
        ErrorCode::BadSignature);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void KioskFolderTest::appliesSettings_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<quint64>("version");

    const QByteArray forAnother = signDocument(fixedSigningKey(officeFill), SignatureDomain::Settings,
                                               kioskConfigToJson(config(9, QStringLiteral("another"))));
    const QByteArray asReceipt = signDocument(fixedSigningKey(officeFill), SignatureDomain::Receipt,
                                              kioskConfigToJson(config(9)));
    QTest::newRow("newer") << settings(6) << "ok" << quint64(6);
    QTest::newRow("much newer") << settings(99) << "ok" << quint64(99);
    QTest::newRow("the same") << settings(5) << "rollback" << quint64(5);
    QTest::newRow("older") << settings(4) << "rollback" << quint64(5);
    QTest::newRow("signed by somebody else") << settings(6, 9) << "bad-signature" << quint64(5);
    QTest::newRow("signed by the kiosk itself")
        << settings(6, kioskFill) << "bad-signature" << quint64(5);
    QTest::newRow("signed as a receipt") << asReceipt << "bad-signature" << quint64(5);
    QTest::newRow("for another kiosk") << forAnother << "unknown-kiosk" << quint64(5);
    QTest::newRow("unsigned") << kioskConfigToJson(config(6)) << "damaged" << quint64(5);
    QTest::newRow("nothing") << QByteArray() << "damaged" << quint64(5);
}

void KioskFolderTest::appliesSettings()
{
    QFETCH(QByteArray, document);
    const TestFolder folder;
    {
        auto kiosk = create(folder.path());
        QTEST(outcomeOf(kiosk->applySettings(document)), "outcome");
        QTEST(kiosk->config().version, "version");
    }
    QTEST(KioskFolder::open(folder.path())->config().version, "version");
}

void KioskFolderTest::isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");

    const QString settingsFile = QStringLiteral("config/settings.signed");
    const QString officeFile = QStringLiteral("config/office.json");
    QTest::newRow("settings changed")
        << settingsFile << settings(5).replace("free", "lobb") << "bad-signature";
    QTest::newRow("settings of another office") << settingsFile << settings(5, 9) << "bad-signature";
    QTest::newRow("settings cut") << settingsFile << settings(5).first(40) << "damaged";
    QTest::newRow("settings empty") << settingsFile << QByteArray() << "damaged";
    QTest::newRow("trust empty") << officeFile << QByteArray() << "damaged";
    QTest::newRow("trust without keys")
        << officeFile << QByteArray("{\"code\":\"DUKCAPIL\"}") << "damaged";
    QTest::newRow("key replaced by another kiosk's")
        << QStringLiteral("keys/kiosk.key")
        << "puas-signing-key-1 " + QByteArray(32, char(9)).toBase64() + '\n'
        << "unknown-kiosk";
    QTest::newRow("key replaced by a box key")
        << QStringLiteral("keys/kiosk.key") << boxKeyText(9) << "damaged";
}

void KioskFolderTest::isRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const TestFolder folder;
    PUAS_VERIFY_OK(create(folder.path()));
    PUAS_VERIFY_OK(KioskFolder::open(folder.path()));
    putContent(folder.file(file), content); // keeps its permissions
    QTEST(outcomeOf(KioskFolder::open(folder.path())), "reason");
}

void KioskFolderTest::localSettings()
{
    const TestFolder folder;
    {
        auto kiosk = create(folder.path());
        QCOMPARE(kiosk->local().pixelsPerMm, 0.0);
        PUAS_VERIFY_OK(kiosk->saveLocal({4.25}));
    }
    QCOMPARE(KioskFolder::open(folder.path())->local().pixelsPerMm, 4.25);
    putContent(folder.file(QStringLiteral("config/local.json")), "nonsense");
    QCOMPARE(KioskFolder::open(folder.path())->local().pixelsPerMm, 0.0);
}

QTEST_GUILESS_MAIN(KioskFolderTest)
#include "kiosk_folder_test.moc"
