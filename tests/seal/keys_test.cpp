// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/keys.h"

#include "app/seal/password.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/test_folder.h"

#include <QFile>

using namespace puas;
using namespace puas::test;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QByteArray seedText = QByteArray(32, '\x07').toBase64();

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void publicKeyOfRfc8032();
    void signatureHolds_data();
    void signatureHolds();
    void everyFlippedSignatureBitFails();
    void savedKeyIsForItsOwnerOnly();
    void savedKeyIsNotReplaced();
    void keyFileIsRefused_data();
    void keyFileIsRefused();
    void sealedTextOpensForItsOwnerOnly();
    void sealedTextThatWasChangedDoesNotOpen();
    void sealingToALowOrderKeyGivesNothing();
    void password_data();
    void password();
    void samePasswordHashesDifferently();
};

void KeysTest::publicKeyOfRfc8032()
{
    // RFC 8032, 7.1, test 1. The fingerprint was made with Python's hashlib.
    const auto key = SigningKey::fromSeed(
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    PUAS_VERIFY_OK(key);
    QCOMPARE(toByteArray(key->publicKey()).toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(fingerprint(key->publicKey()), QStringLiteral("7849ac3049680be1ef762efe0d36e017"));
}

void KeysTest::signatureHolds_data()
{
    QTest::addColumn<int>("keyFill");
    QTest::addColumn<int>("domain");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("as signed") << 1 << int(SignatureDomain::Receipt) << QByteArray("text") << true;
    QTest::newRow("another key") << 2 << int(SignatureDomain::Receipt) << QByteArray("text") << false;
    QTest::newRow("another domain")
        << 1 << int(SignatureDomain::Settings) << QByteArray("text") << false;
    QTest::newRow("another message")
        << 1 << int(SignatureDomain::Receipt) << QByteArray("texT") << false;
    QTest::newRow("shorter message")
        << 1 << int(SignatureDomain::Receipt) << QByteArray("tex") << false;
    QTest::newRow("no message") << 1 << int(SignatureDomain::Receipt) << QByteArray() << false;
}

void KeysTest::signatureHolds()
{
    QFETCH(int, keyFill);
    QFETCH(int, domain);
    QFETCH(QByteArray, message);
    const Signature signature = fixedSigningKey(1).sign(SignatureDomain::Receipt,
                                                        QByteArrayView("text"));
    QTEST(verifySignature(fixedSigningKey(quint8(keyFill)).publicKey(), SignatureDomain(domain),
                          message, signature),
          "holds");
}

void KeysTest::everyFlippedSignatureBitFails()
{
    const SigningKey key = fixedSigningKey(1);
    const Signature good = key.sign(SignatureDomain::BundleHeader, QByteArrayView("text"));
    for (size_t bit = 0; bit < good.size() * 8; ++bit) {
        Signature bad = good;
        bad[bit / 8] = quint8(bad[bit / 8] ^ (1u << (bit % 8)));
        QVERIFY2(!verifySignature(key.publicKey(), SignatureDomain::BundleHeader,
                                  QByteArrayView("text"), bad),
                 qPrintable(QString::number(bit)));
    }
}

void KeysTest::savedKeyIsForItsOwnerOnly()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("a.key"));
    PUAS_VERIFY_OK(fixedSigningKey(7).save(path));
    QVERIFY(!(QFile::permissions(path)
              & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    QCOMPARE(contentOf(path), QByteArray("puas-signing-key-1 ") + seedText + '\n');
    const auto loaded = SigningKey::load(path);
    PUAS_VERIFY_OK(loaded);
    QCOMPARE(loaded->publicKey(), fixedSigningKey(7).publicKey());
}

void KeysTest::savedKeyIsNotReplaced()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("a.key"));
    PUAS_VERIFY_OK(fixedSigningKey(1).save(path));
    const QByteArray before = contentOf(path);
    PUAS_COMPARE_ERROR(fixedSigningKey(2).save(path), ErrorCode::AlreadyExists);
    PUAS_COMPARE_ERROR(BoxKey::generate()->save(path), ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(path), before);
}

void KeysTest::keyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<QString>("outcome");

    const QByteArray good = "puas-signing-key-1 " + seedText + '\n';
    const int owner = int(ownerOnly);
    QTest::newRow("as saved") << good << owner << "ok";
    QTest::newRow("readable by the group")
        << good << (owner | int(QFile::ReadGroup)) << "permission-denied";
    QTest::newRow("readable by all") << good << (owner | int(QFile::ReadOther)) << "permission-denied";
    QTest::newRow("writable by all") << good << (owner | int(QFile::WriteOther)) << "permission-denied";
    QTest::newRow("empty") << QByteArray() << owner << "damaged";
    QTest::newRow("another kind of key") << "puas-box-key-1 " + seedText << owner << "damaged";
    QTest::newRow("a later number") << "puas-signing-key-2 " + seedText << owner << "damaged";
    QTest::newRow("one byte short")
        << "puas-signing-key-1 " + QByteArray(31, '\x07').toBase64() << owner << "damaged";
    QTest::newRow("one byte long") << "puas-signing-key-1 " + QByteArray(33, '\x07').toBase64() << owner
                                   << "damaged";
    QTest::newRow("not base64") << QByteArray("puas-signing-key-1 ????") << owner << "damaged";
    QTest::newRow("cut in the middle") << good.first(30) << owner << "damaged";
    QTest::newRow("tag alone") << QByteArray("puas-signing-key-1 ") << owner << "damaged";
    QTest::newRow("tag without its space") << QByteArray("puas-signing-key-1") << owner << "damaged";
}

void KeysTest::keyFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, permissions);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("a.key"));
    PUAS_COMPARE_ERROR(SigningKey::load(path), ErrorCode::NotFound);
    putContent(path, content);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(permissions)));
    QTEST(outcomeOf(SigningKey::load(path)), "outcome");
}

void KeysTest::sealedTextOpensForItsOwnerOnly()
{
    const BoxKey owner = fixedBoxKey(3);
    const QByteArray sealed = seal(owner.publicKey(), QByteArrayView("a proposal"));
    QCOMPARE(sealed.size(), 10 + sealOverhead);
    QCOMPARE(*owner.open(sealed), QByteArray("a proposal"));
    PUAS_COMPARE_ERROR(fixedBoxKey(4).open(sealed), ErrorCode::Damaged);
    QVERIFY2(seal(owner.publicKey(), QByteArrayView("a proposal")) != sealed,
             "each has its own sender");
}

void KeysTest::sealedTextThatWasChangedDoesNotOpen()
{
    const BoxKey owner = fixedBoxKey(3);
    const QByteArray sealed = seal(owner.publicKey(), QByteArrayView("x"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 0x40);
        PUAS_COMPARE_ERROR(owner.open(changed), ErrorCode::Damaged);
        PUAS_COMPARE_ERROR(owner.open(sealed.first(i)), ErrorCode::Damaged);
    }
}

void KeysTest::sealingToALowOrderKeyGivesNothing()
{
    QCOMPARE(seal(BoxPublicKey{}, QByteArrayView("x")), QByteArray());
}

void KeysTest::password_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("matches");

    const QString hash = *hashPassword(QStringLiteral("4711"));
    QTest::newRow("the one") << hash << "4711" << true;
    QTest::newRow("another") << hash << "4712" << false;
    QTest::newRow("none") << hash << QString() << false;
    QTest::newRow("longer") << hash << "47110" << false;
    QTest::newRow("no hash") << QString() << "4711" << false;
    QTest::newRow("the password as its hash") << "4711"
                                              << "4711" << false;
    QTest::newRow("damaged hash") << hash.left(hash.size() - 1) << "4711" << false;
    QTest::newRow("hash too long") << hash + QString(200, u'x') << "4711" << false;
}

void KeysTest::password()
{
    QFETCH(QString, hash);
    QFETCH(QString, password);
    QTEST(passwordMatches(hash, password), "matches");
}

void KeysTest::samePasswordHashesDifferently()
{
    const auto hash = hashPassword(QStringLiteral("rahasia"));
    PUAS_VERIFY_OK(hash);
    QVERIFY(hash->startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(*hash != *hashPassword(QStringLiteral("rahasia")));
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
