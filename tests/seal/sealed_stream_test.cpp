// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/sealed_stream.h"

#include "tests/support/expect.h"

using namespace puas;
using namespace puas::test;

namespace {

struct Sealed {
    QByteArray header;
    QList<QByteArray> chunks;
};

const FileKey key = [] {
    FileKey bytes;
    bytes.fill(0x21);
    return bytes;
}();

Sealed sealThree()
{
    SealedStreamWriter writer(key);
    return {writer.header(),
            {writer.push(QByteArrayView("one"), false), writer.push(QByteArrayView("two"), false),
             writer.push(QByteArrayView("three"), true)}};
}

/// All that comes out before the end or an error: the plain chunks, then the reason.
QString readAll(const FileKey &fileKey, const Sealed &sealed)
{
    QStringList seen;
    auto reader = SealedStreamReader::start(fileKey, sealed.header);
    if (!reader)
        return QStringLiteral("no start");
    for (const QByteArray &bytes : sealed.chunks) {
        const auto chunk = reader->pull(bytes);
        if (!chunk)
            return (seen << errorName(chunk.error().code)).join(u' ');
        seen << QString::fromUtf8(chunk->plain);
        if (chunk->final)
            seen << QStringLiteral("END");
    }
    return seen.join(u' ');
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

class SealedStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void anotherKeyReadsNothing();
    void everyFlippedByteIsFound();
};

void SealedStreamTest::read_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<QString>("seen");

    QTest::newRow("as written") << QList<int>{0, 1, 2} << "one two three END";
    QTest::newRow("cut after the second: no END") << QList<int>{0, 1} << "one two";
    QTest::newRow("cut after the first: no END") << QList<int>{0} << "one";
    QTest::newRow("second and first swapped") << QList<int>{1, 0, 2} << "damaged";
    QTest::newRow("last two swapped") << QList<int>{0, 2, 1} << "one damaged";
    QTest::newRow("first left out") << QList<int>{1, 2} << "damaged";
    QTest::newRow("middle left out") << QList<int>{0, 2} << "one damaged";
    QTest::newRow("first twice") << QList<int>{0, 0, 1, 2} << "one damaged";
    QTest::newRow("last twice") << QList<int>{0, 1, 2, 2} << "one two three END damaged";
    QTest::newRow("last alone") << QList<int>{2} << "damaged";
}

void SealedStreamTest::read()
{
    QFETCH(QList<int>, order);
    const Sealed written = sealThree();
    Sealed given{written.header, {}};
    for (const int chunk : order)
        given.chunks << written.chunks.at(chunk);
    QTEST(readAll(key, given), "seen");
}

void SealedStreamTest::anotherKeyReadsNothing()
{
    FileKey other = key;
    other[31] ^= 0x80;
    QCOMPARE(readAll(other, sealThree()), QStringLiteral("damaged"));
    Sealed otherStart = sealThree();
    otherStart.header = sealThree().header;
    QCOMPARE(readAll(key, otherStart), QStringLiteral("damaged"));
}

void SealedStreamTest::everyFlippedByteIsFound()
{
    const Sealed good = sealThree();
    for (qsizetype i = 0; i < good.chunks.at(0).size(); ++i) {
        Sealed bad = good;
        bad.chunks[0] = flipped(bad.chunks[0], i);
        QCOMPARE(readAll(key, bad), QStringLiteral("damaged"));
        bad.chunks[0] = good.chunks.at(0).first(i);
        QCOMPARE(readAll(key, bad), QStringLiteral("damaged"));
    }
    for (const qsizetype length : {0, 23, 25}) {
        const auto start = SealedStreamReader::start(key, QByteArray(length, '\x01'));
        PUAS_COMPARE_ERROR(start, ErrorCode::Damaged);
    }
}

QTEST_GUILESS_MAIN(SealedStreamTest)
#include "sealed_stream_test.moc"
