// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/signed_document.h"

#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"

using namespace puas;
using namespace puas::test;

namespace {

const QByteArray content = "{\"version\":3}";

QByteArray good()
{
    return signDocument(fixedSigningKey(1), SignatureDomain::Settings, content);
}

} // namespace

class SignedDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void opens();
    void isRefused_data();
    void isRefused();
    void everyFlippedBitIsRefused();
    void everyTruncationIsRefused();
};

void SignedDocumentTest::opens()
{
    for (const QByteArray &text :
         {content, QByteArray(), QByteArray("two\nlines\n"), QByteArray(4, '\0')}) {
        const QByteArray document = signDocument(fixedSigningKey(1), SignatureDomain::Settings, text);
        const auto opened = openSignedDocument(fixedSigningKey(1).publicKey(),
                                               SignatureDomain::Settings, document);
        PUAS_VERIFY_OK(opened);
        QCOMPARE(*opened, text);
    }
}

void SignedDocumentTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("reason");

    const QByteArray line = good().first(good().indexOf('\n'));
    QTest::newRow("another signer")
        << signDocument(fixedSigningKey(2), SignatureDomain::Settings, content) << "bad-signature";
    QTest::newRow("a receipt given as settings")
        << signDocument(fixedSigningKey(1), SignatureDomain::Receipt, content) << "bad-signature";
    QTest::newRow("content replaced") << line + "\n{\"version\":4}"
                                      << "bad-signature";
    QTest::newRow("content longer") << good() + ' ' << "bad-signature";
    QTest::newRow("no content") << line + '\n' << "bad-signature";
    QTest::newRow("no line end") << line << "damaged";
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("plain JSON") << content + '\n' << "damaged";
    QTest::newRow("a later number")
        << QByteArray(good()).replace("signed-1", "signed-2") << "newer-format";
    QTest::newRow("a space after the signature") << line + " \n" + content << "damaged";
    QTest::newRow("a carriage return") << line + "\r\n" + content << "damaged";
    QTest::newRow("a signature of 63 bytes")
        << "puas-signed-1 " + QByteArray(63, 'x').toBase64() + '\n' + content << "damaged";
    QTest::newRow("a signature of zeros")
        << "puas-signed-1 " + QByteArray(64, '\0').toBase64() + '\n' + content << "bad-signature";
    QTest::newRow("base64 without its padding")
        << QByteArray(good()).replace("==\n", "\n") << "damaged";
}

void SignedDocumentTest::isRefused()
{
    QFETCH(QByteArray, document);
    QTEST(outcomeOf(
              openSignedDocument(fixedSigningKey(1).publicKey(), SignatureDomain::Settings, document)),
          "reason");
}

void SignedDocumentTest::everyFlippedBitIsRefused()
{
    const QByteArray document = good();
    for (qsizetype bit = 0; bit < document.size() * 8; ++bit) {
        QByteArray bad = document;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        const auto opened = openSignedDocument(fixedSigningKey(1).publicKey(),
                                               SignatureDomain::Settings, bad);
        QVERIFY2(!opened, qPrintable(QStringLiteral("bit %1").arg(bit)));
    }
}

void SignedDocumentTest::everyTruncationIsRefused()
{
    const QByteArray document = good();
    for (qsizetype length = 0; length < document.size(); ++length)
        QVERIFY(!openSignedDocument(fixedSigningKey(1).publicKey(), SignatureDomain::Settings,
                                    document.first(length)));
}

QTEST_GUILESS_MAIN(SignedDocumentTest)
#include "signed_document_test.moc"
