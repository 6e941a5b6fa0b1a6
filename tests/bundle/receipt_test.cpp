// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/receipt.h"

#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace puas;
using namespace puas::test;

namespace {

Receipt goodReceipt()
{
    Receipt receipt{QStringLiteral("DUKCAPIL"), QString(32, u'a'), 40, {},
                    QByteArray(16, 'n'),        1'791'165'600'000};
    receipt.head.fill(7);
    return receipt;
}

/// A receipt with one thing of its JSON changed, signed by the office.
QByteArray with(const QString &key, const QJsonValue &value)
{
    const QByteArray document = signReceipt(fixedSigningKey(1), goodReceipt());
    QJsonObject object = QJsonDocument::fromJson(document.sliced(document.indexOf('\n') + 1)).object();
    object.insert(key, value);
    return signDocument(fixedSigningKey(1), SignatureDomain::Receipt, QJsonDocument(object).toJson());
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void reopeningComesBack();
    void isRefused_data();
    void isRefused();
};

void ReceiptTest::comesBack()
{
    const QByteArray document = signReceipt(fixedSigningKey(1), goodReceipt());
    QVERIFY(document.size() < largestReceipt);
    const auto back = openReceipt(fixedSigningKey(1).publicKey(), document);
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == goodReceipt());
}

void ReceiptTest::reopeningComesBack()
{
    Receipt receipt = goodReceipt();
    receipt.seq = 0;
    receipt.reopens = 12;
    const auto back = openReceipt(fixedSigningKey(1).publicKey(),
                                  signReceipt(fixedSigningKey(1), receipt));
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == receipt);
}

void ReceiptTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("reason");

    const QString seq = QStringLiteral("seq");
    const QByteArray good = signReceipt(fixedSigningKey(1), goodReceipt());
    QTest::newRow("signed by another office")
        << signReceipt(fixedSigningKey(2), goodReceipt()) << "bad-signature";
    QTest::newRow("signed as settings") << signDocument(fixedSigningKey(1), SignatureDomain::Settings,
                                                        good.sliced(good.indexOf('\n') + 1))
                                        << "bad-signature";
    QTest::newRow("event 0") << with(seq, 0) << "damaged";
    const QString reopens = QStringLiteral("reopens");
    QTest::newRow("reopened by act 0") << with(reopens, 0) << "damaged";
    QTest::newRow("reopened by act -1") << with(reopens, -1) << "damaged";
    QTest::newRow("reopened by a text") << with(reopens, QStringLiteral("7")) << "damaged";
    QTest::newRow("event -1") << with(seq, -1) << "damaged";
    QTest::newRow("event 1.5") << with(seq, 1.5) << "damaged";
    QTest::newRow("event as text") << with(seq, QStringLiteral("40")) << "damaged";
    QTest::newRow("head of 31 bytes") << with(QStringLiteral("head"), QString(62, u'0')) << "damaged";
    QTest::newRow("head that is no hex")
        << with(QStringLiteral("head"), QString(64, u'x')) << "damaged";
    QTest::newRow("head with a sign between its digits")
        << with(QStringLiteral("head"), QString(16, u'0') + u'!' + QString(47, u'0')) << "damaged";
    QTest::newRow("head in capitals") << with(QStringLiteral("head"), QString(64, u'A')) << "damaged";
    QTest::newRow("a key more") << with(QStringLiteral("more"), 1) << "damaged";
    QTest::newRow("no nonce") << with(QStringLiteral("nonce"), QString()) << "damaged";
    QTest::newRow("no office") << with(QStringLiteral("office"), QString()) << "damaged";
    QTest::newRow("no kiosk") << with(QStringLiteral("kiosk"), QString()) << "damaged";
    QTest::newRow("not JSON") << signDocument(fixedSigningKey(1), SignatureDomain::Receipt,
                                              QByteArrayView("{"))
                              << "damaged";
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("a later number")
        << QByteArray(good).replace("signed-1", "signed-9") << "newer-format";
}

void ReceiptTest::isRefused()
{
    QFETCH(QByteArray, document);
    QTEST(outcomeOf(openReceipt(fixedSigningKey(1).publicKey(), document)), "reason");
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "receipt_test.moc"
