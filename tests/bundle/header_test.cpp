// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/header.h"

#include "tests/support/bundle_forge.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"

using namespace puas;
using namespace puas::test;

namespace {

BundleHeader fullHeader()
{
    BundleHeader header = honestBundle(fixedSigningKey(1), fixedBoxKey(2).publicKey(),
                                       encodeAll(canonicalHistory()), 7, Hash{1, 2, 3})
                              .header;
    header.health.lastError = QStringLiteral("D-03");
    header.health.database = Condition::Good;
    header.health.chain = Condition::Good;
    header.health.touch = Condition::Bad;
    header.health.sound = Condition::Bad;
    header.health.clockBehindMs = 93'600'000;
    header.health.exportedMs = 1'791'000'000'000;
    header.health.receiptedMs = 1'791'000'060'000;
    header.recipients.push_back(fixedBoxKey(3).publicKey());
    header.payloadSize = 1234;
    header.payloadHash.fill(9);
    return header;
}

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void nameSaysWhatIsIn();
    void everyTruncationIsRefused();
    void flippedBitsNeverGiveASecondForm();
    void isRefused_data();
    void isRefused();
};

void HeaderTest::comesBack()
{
    const auto back = decodeBundleHeader(encodeBundleHeader(fullHeader()));
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == fullHeader());
}

void HeaderTest::nameSaysWhatIsIn()
{
    const BundleHeader header = fullHeader();
    QCOMPARE(header.fileName(), header.kiosk.first(8) + QStringLiteral("-7-46-")
                                    + toHex(header.head).first(12) + QStringLiteral(".puas"));
}

void HeaderTest::everyTruncationIsRefused()
{
    const QByteArray bytes = encodeBundleHeader(fullHeader());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        PUAS_COMPARE_ERROR(decodeBundleHeader(bytes.first(size)), ErrorCode::Damaged);
    PUAS_COMPARE_ERROR(decodeBundleHeader(bytes + '\0'), ErrorCode::Damaged);
}

void HeaderTest::flippedBitsNeverGiveASecondForm()
{
    const QByteArray bytes = encodeBundleHeader(fullHeader());
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray other = bytes;
        other[bit / 8] = char(other[bit / 8] ^ (1 << (bit % 8)));
        if (const auto header = decodeBundleHeader(other))
            QCOMPARE(encodeBundleHeader(*header), other);
    }
}

void HeaderTest::isRefused_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("untouched") << 9 << QCborValue(fullHeader().wallMs) << "ok";
    QTest::newRow("no office") << 1 << QCborValue() << "damaged";
    QTest::newRow("office as bytes") << 1 << QCborValue(QByteArray("DUKCAPIL")) << "damaged";
    QTest::newRow("another kiosk's fingerprint") << 2 << QCborValue(QString(32, u'0')) << "damaged";
    QTest::newRow("a key of 31 bytes") << 3 << QCborValue(QByteArray(31, 'k')) << "damaged";
    QTest::newRow("no key") << 3 << QCborValue() << "damaged";
    QTest::newRow("first 0") << 4 << QCborValue() << "damaged";
    QTest::newRow("first -1") << 4 << QCborValue(-1) << "damaged";
    QTest::newRow("first 1 without the kiosk's first link") << 4 << QCborValue(1) << "damaged";
    QTest::newRow("first after last") << 4 << QCborValue(47) << "damaged";
    QTest::newRow("last before first") << 5 << QCborValue(6) << "damaged";
    QTest::newRow("last 2^63-1") << 5 << QCborValue(std::numeric_limits<qint64>::max()) << "ok";
    QTest::newRow("last -2^63") << 5 << QCborValue(std::numeric_limits<qint64>::min()) << "damaged";
    QTest::newRow("last as a float") << 5 << QCborValue(46.0) << "damaged";
    QTest::newRow("a previous head of 33 bytes") << 6 << QCborValue(QByteArray(33, 'h')) << "damaged";
    QTest::newRow("an empty head") << 7 << QCborValue(QByteArray()) << "damaged";
    QTest::newRow("a receipt beyond the last event") << 8 << QCborValue(47) << "damaged";
    QTest::newRow("a clock in 1970") << 9 << QCborValue(1) << "ok";
    QTest::newRow("a clock in 2106") << 9 << QCborValue(qint64(4'300'000'000'000)) << "ok";
    QTest::newRow("a name of 201 characters") << 10 << QCborValue(QString(201, u'x')) << "damaged";
    QTest::newRow("health as a list") << 12 << QCborValue(QCborArray{1}) << "damaged";
    QTest::newRow("an unknown field of health") << 12 << QCborValue(QCborMap{{11, 1}}) << "newer-format";
    QTest::newRow("health of software that did not look") << 12 << QCborValue(QCborMap{{1, 20'480}, {2, 1}}) << "ok";
    QTest::newRow("a good database") << 12 << QCborValue(QCborMap{{4, 1}}) << "ok";
    QTest::newRow("a condition that does not exist") << 12 << QCborValue(QCborMap{{4, 3}}) << "damaged";
    QTest::newRow("a condition of 256") << 12 << QCborValue(QCborMap{{7, 256}}) << "damaged";
    QTest::newRow("a condition as a text") << 12 << QCborValue(QCborMap{{5, QStringLiteral("good")}}) << "damaged";
    QTest::newRow("a clock behind by less than 0") << 12 << QCborValue(QCborMap{{8, -1}}) << "damaged";
    QTest::newRow("no recipient") << 13 << QCborValue() << "damaged";
    QTest::newRow("a recipient and a half") << 13 << QCborValue(QByteArray(48, 'r')) << "damaged";
    QTest::newRow("16 recipients") << 13 << QCborValue(QByteArray(16 * 32, 'r')) << "ok";
    QTest::newRow("17 recipients") << 13 << QCborValue(QByteArray(17 * 32, 'r')) << "damaged";
    QTest::newRow("a payload size below 0") << 14 << QCborValue(-5) << "damaged";
    QTest::newRow("a payload hash of 16 bytes") << 15 << QCborValue(QByteArray(16, 'h')) << "damaged";
    QTest::newRow("an unknown field") << 16 << QCborValue(1) << "newer-format";
    QTest::newRow("a field with a text as its key") << -1 << QCborValue(1) << "newer-format";
}

void HeaderTest::isRefused()
{
    QFETCH(int, field);
    QFETCH(QCborValue, value);
    QCborMap map = QCborValue::fromCbor(encodeBundleHeader(fullHeader())).toMap();
    if (field < 0)
        map[QStringLiteral("x")] = value;
    else if (value.isUndefined())
        map.remove(field);
    else
        map[field] = value;
    QTEST(outcomeOf(decodeBundleHeader(map.toCborValue().toCbor())), "outcome");
}

QTEST_GUILESS_MAIN(HeaderTest)
#include "header_test.moc"
