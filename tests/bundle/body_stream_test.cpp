// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/body_stream.h"

#include "tests/support/bundle_forge.h"
#include "tests/support/expect.h"
#include "tests/support/sample_events.h"

using namespace puas;
using namespace puas::test;

namespace {

constexpr qsizetype largestBody = 64 * 1024;

QByteArray compress(const std::vector<QByteArray> &bodies)
{
    QByteArray out;
    BodyCompressor compressor([&](QByteArrayView piece) -> Result<> {
        out.append(piece.data(), piece.size());
        return {};
    });
    for (const QByteArray &body : bodies)
        if (const auto added = compressor.add(body); !added)
            return {};
    return compressor.finish() ? out : QByteArray();
}

/// What comes out of \a compressed, given in pieces of \a pieceSize.
Result<std::vector<QByteArray>> decompress(const QByteArray &compressed, quint64 announced,
                                           qsizetype pieceSize = 1000)
{
    std::vector<QByteArray> bodies;
    BodyDecompressor decompressor(
        [&](const QByteArray &body) -> Result<> {
            bodies.push_back(body);
            return {};
        },
        announced, largestBody);
    for (qsizetype at = 0; at < compressed.size(); at += pieceSize)
        if (const auto added = decompressor.add(
                QByteArrayView(compressed).sliced(at, std::min(pieceSize, compressed.size() - at)));
            !added)
            return tl::unexpected(added.error());
    return decompressor.finish().map([&] { return bodies; });
}

std::vector<QByteArray> randomBodies(int count, qsizetype largest)
{
    Random random(5);
    std::vector<QByteArray> bodies;
    for (int i = 0; i < count; ++i) {
        QByteArray body(qsizetype(1 + random() % quint64(largest)), '\0');
        for (char &byte : body)
            byte = char(random());
        bodies.push_back(body);
    }
    return bodies;
}

QByteArray length(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = char(value >> (8 * i));
    return bytes;
}

} // namespace

class BodyStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void isRefused_data();
    void isRefused();
    void bombIsStoppedEarly();
    void everyTruncationIsRefused();
    void receiversErrorEndsIt();
};

void BodyStreamTest::comesBack_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("pieceSize");
    QTest::newRow("one event, byte by byte") << 1 << 100 << 1;
    QTest::newRow("many small events") << 5000 << 60 << 1000;
    QTest::newRow("a few of the largest size") << 20 << int(largestBody) << 65536;
    QTest::newRow("one piece") << 300 << 300 << 10'000'000;
}

void BodyStreamTest::comesBack()
{
    QFETCH(int, count);
    QFETCH(int, largest);
    QFETCH(int, pieceSize);
    const auto bodies = randomBodies(count, largest);
    const auto back = decompress(compress(bodies), bodies.size(), pieceSize);
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == bodies);
}

void BodyStreamTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<quint64>("announced");
    QTest::addColumn<QString>("outcome");

    const QByteArray two = length(3) + "abc" + length(1) + "d";
    const QByteArray good = zstdFrame(two);
    QTest::newRow("two events") << good << quint64(2) << "ok";
    QTest::newRow("one announced") << good << quint64(1) << "damaged";
    QTest::newRow("three announced") << good << quint64(3) << "damaged";
    QTest::newRow("nothing") << QByteArray() << quint64(2) << "damaged";
    QTest::newRow("an empty frame") << zstdFrame({}) << quint64(2) << "damaged";
    QTest::newRow("no zstd") << two << quint64(2) << "damaged";
    QTest::newRow("a second frame") << good + zstdFrame({}) << quint64(2) << "damaged";
    QTest::newRow("the frame twice") << good + good << quint64(4) << "damaged";
    QTest::newRow("a byte after the frame") << good + 'x' << quint64(2) << "damaged";
    QTest::newRow("a skippable frame before")
        << QByteArray::fromHex("502a4d180100000000") + good << quint64(2) << "damaged";
    QTest::newRow("a length of 0") << zstdFrame(length(0) + two) << quint64(3) << "damaged";
    QTest::newRow("a length of 65537")
        << zstdFrame(length(65537) + QByteArray(65537, 'x')) << quint64(1) << "damaged";
    QTest::newRow("a length of 65536")
        << zstdFrame(length(65536) + QByteArray(65536, 'x')) << quint64(1) << "ok";
    QTest::newRow("a length of 2^32-1")
        << zstdFrame(length(0xffffffff) + "abc") << quint64(1) << "damaged";
    QTest::newRow("half a length at the end") << zstdFrame(two + "\1") << quint64(2) << "damaged";
    QTest::newRow("half an event at the end")
        << zstdFrame(two + length(9) + "abc") << quint64(3) << "damaged";
    QTest::newRow("a window of 16 MiB")
        << zstdFrame(QByteArray(9'000'000, 'x'), 24) << quint64(1) << "damaged";
}

void BodyStreamTest::isRefused()
{
    QFETCH(QByteArray, compressed);
    QFETCH(quint64, announced);
    QTEST(outcomeOf(decompress(compressed, announced)), "outcome");
    QTEST(outcomeOf(decompress(compressed, announced, 1)), "outcome");
}

void BodyStreamTest::bombIsStoppedEarly()
{
    // 32 MiB of zeros: the first four are a length of 0.
    const QByteArray bomb = zstdFrame(QByteArray(32 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 10'000);
    PUAS_COMPARE_ERROR(decompress(bomb, 1'000'000'000), ErrorCode::Damaged);
}

void BodyStreamTest::everyTruncationIsRefused()
{
    const QByteArray whole = compress(randomBodies(30, 100));
    for (qsizetype size = 0; size < whole.size(); ++size)
        PUAS_COMPARE_ERROR(decompress(whole.first(size), 30), ErrorCode::Damaged);
}

void BodyStreamTest::receiversErrorEndsIt()
{
    int seen = 0;
    BodyDecompressor decompressor(
        [&](const QByteArray &) -> Result<> {
            return ++seen == 3 ? fail(ErrorCode::Cancelled) : Result<>();
        },
        30, largestBody);
    PUAS_COMPARE_ERROR(decompressor.add(compress(randomBodies(30, 100))), ErrorCode::Cancelled);
    QCOMPARE(seen, 3);
}

QTEST_GUILESS_MAIN(BodyStreamTest)
#include "body_stream_test.moc"
