// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/event.h"

#include "tests/support/expect.h"
#include "tests/support/sample_events.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace puas;
using namespace puas::test;

namespace {

constexpr int ratedKind = 5; // index

QByteArray encoded(int kind)
{
    return *encodeEvent(sampleEvent(kind));
}

/// The body of a rating with one thing of its outer map changed.
QByteArray withField(int key, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(encoded(ratedKind)).toMap();
    map[key] = value;
    return map.toCborValue().toCbor();
}

QByteArray withPayloadField(int key, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(encoded(ratedKind)).toMap();
    QCborMap payload = map.value(5).toMap();
    payload[key] = value;
    map[5] = payload;
    return map.toCborValue().toCbor();
}

QByteArray withoutField(int key)
{
    QCborMap map = QCborValue::fromCbor(encoded(ratedKind)).toMap();
    map.remove(key);
    return map.toCborValue().toCbor();
}

QCborMap answers(const char *question, QCborArray pair)
{
    return {{QString::fromLatin1(question), pair}};
}

Event ratingWith(std::vector<Answer> given)
{
    Event event = sampleEvent(ratedKind);
    std::get<Rated>(event.payload).answers = std::move(given);
    return event;
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBack_data();
    void everyKindComesBack();
    void kindsKeepTheirNumbers_data();
    void kindsKeepTheirNumbers();
    void randomEventsComeBack();
    void everyTruncationIsRefused_data() { everyKindComesBack_data(); }
    void everyTruncationIsRefused();
    void flippedBitsNeverGiveASecondForm_data() { everyKindComesBack_data(); }
    void flippedBitsNeverGiveASecondForm();
    void randomBytesNeverCrash();
    void isRefused_data();
    void isRefused();
    void isNotEncoded_data();
    void isNotEncoded();
    void answersAreWrittenInOneOrder();
};

void EventTest::everyKindComesBack_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < eventKinds; ++kind)
        QTest::addRow("%s", qPrintable(kindName(kind))) << kind;
}

void EventTest::everyKindComesBack()
{
    QFETCH(int, kind);
    const Event event = sampleEvent(kind);
    const auto body = encodeEvent(event);
    PUAS_VERIFY_OK(body);
    const auto back = decodeEvent(*body);
    PUAS_VERIFY_OK(back);
    QVERIFY(*back == event);
}

void EventTest::kindsKeepTheirNumbers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const QStringList names{QStringLiteral("started"),      QStringLiteral("config-applied"),
                            QStringLiteral("duty-on"),      QStringLiteral("duty-off"),
                            QStringLiteral("opened"),       QStringLiteral("rated"),
                            QStringLiteral("changed"),      QStringLiteral("expired"),
                            QStringLiteral("proposed"),     QStringLiteral("clock-jumped"),
                            QStringLiteral("exported"),     QStringLiteral("receipted"),
                            QStringLiteral("maintenance"),  QStringLiteral("training-on"),
                            QStringLiteral("training-off"), QStringLiteral("added")};
    for (int i = 0; i < names.size(); ++i)
        QTest::addRow("%d is %s", i + 1, qPrintable(names.at(i))) << i << names.at(i);
}

void EventTest::kindsKeepTheirNumbers()
{
    QFETCH(int, kind);
    QTEST(kindName(kind), "name");
    const QCborMap map = QCborValue::fromCbor(encoded(kind)).toMap();
    QCOMPARE(map.value(1).toInteger(), kind + 1);
}

void EventTest::randomEventsComeBack()
{
    Random random(20261124);
    for (int round = 0; round < 3000; ++round) {
        const Event event = randomEvent(random);
        const auto body = encodeEvent(event);
        PUAS_VERIFY_OK(body);
        const auto back = decodeEvent(*body);
        PUAS_VERIFY_OK(back);
        QVERIFY2(*back == event, body->toHex().constData());
    }
}

void EventTest::everyTruncationIsRefused()
{
    QFETCH(int, kind);
    const QByteArray body = encoded(kind);
    for (qsizetype length = 0; length < body.size(); ++length)
        PUAS_COMPARE_ERROR(decodeEvent(body.first(length)), ErrorCode::Damaged);
    PUAS_COMPARE_ERROR(decodeEvent(body + '\0'), ErrorCode::Damaged);
}

void EventTest::flippedBitsNeverGiveASecondForm()
{
    QFETCH(int, kind);
    const QByteArray body = encoded(kind);
    for (qsizetype bit = 0; bit < body.size() * 8; ++bit) {
        QByteArray other = body;
        other[bit / 8] = char(other[bit / 8] ^ (1 << (bit % 8)));
        const auto decoded = decodeEvent(other);
        // A changed value is another event; that its body was changed is what the chain shows.
        if (decoded)
            QCOMPARE(encodeEvent(*decoded).value(), other);
        else
            QVERIFY2(decoded.error().code == ErrorCode::Damaged
                         || decoded.error().code == ErrorCode::NewerFormat,
                     qPrintable(describe(decoded)));
    }
}

void EventTest::randomBytesNeverCrash()
{
    Random random(7);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(qsizetype(random() % 120), '\0');
        for (char &byte : bytes)
            byte = char(random());
        if (const auto decoded = decodeEvent(bytes))
            QCOMPARE(encodeEvent(*decoded).value(), bytes);
    }
}

void EventTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");

    const QByteArray good = encoded(ratedKind);
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("not a map") << QCborValue(5).toCbor() << "damaged";
    QTest::newRow("an empty map") << QCborMap().toCborValue().toCbor() << "newer-format";
    QTest::newRow("kind 17") << withField(1, 17) << "newer-format";
    QTest::newRow("kind 2^40") << withField(1, qint64(1) << 40) << "newer-format";
    QTest::newRow("kind -1") << withField(1, -1) << "damaged";
    QTest::newRow("kind as text") << withField(1, QStringLiteral("6")) << "damaged";
    QTest::newRow("kind as a float") << withField(1, 6.0) << "damaged";
    QTest::newRow("a field 6") << withField(6, 1) << "newer-format";
    QTest::newRow("a payload field 11") << withPayloadField(11, 1) << "newer-format";
    QTest::newRow("a field 2^33") << withPayloadField(0, 1) << "newer-format";
    QTest::newRow("no boot id") << withoutField(3) << "damaged";
    QTest::newRow("a boot id of 15 bytes") << withField(3, QByteArray(15, 'b')) << "damaged";
    QTest::newRow("a boot id as text") << withField(3, QString(16, u'b')) << "damaged";
    QTest::newRow("time as text") << withField(2, QStringLiteral("now")) << "damaged";
    QTest::newRow("a monotonic time below 0") << withField(4, -1) << "damaged";
    QTest::newRow("a monotonic time of 0 written out") << withField(4, 0) << "damaged";
    QTest::newRow("payload as an array") << withField(5, QCborArray{1, 2}) << "damaged";
    QTest::newRow("an empty text written out") << withPayloadField(4, QString()) << "damaged";
    QTest::newRow("an empty list written out") << withPayloadField(7, QCborArray()) << "damaged";
    QTest::newRow("a group that is a number") << withPayloadField(7, QCborArray{1}) << "damaged";
    QTest::newRow("a text of 201 characters") << withPayloadField(4, QString(201, u'x')) << "damaged";
    QTest::newRow("answer 5 of 4") << withPayloadField(3, answers("overall", {5, 4})) << "damaged";
    QTest::newRow("answer 0 of 4") << withPayloadField(3, answers("overall", {0, 4})) << "damaged";
    QTest::newRow("answer -1 of 4") << withPayloadField(3, answers("overall", {-1, 4})) << "damaged";
    QTest::newRow("answer 2 of 6") << withPayloadField(3, answers("overall", {2, 6})) << "damaged";
    QTest::newRow("answer 1 of 1") << withPayloadField(3, answers("overall", {1, 1})) << "damaged";
    QTest::newRow("answer 2^32+2 of 4")
        << withPayloadField(3, answers("overall", {(qint64(1) << 32) + 2, 4})) << "damaged";
    QTest::newRow("an answer without its scale")
        << withPayloadField(3, answers("overall", {4})) << "damaged";
    QTest::newRow("an answer of three")
        << withPayloadField(3, answers("overall", {4, 4, 4})) << "damaged";
    QTest::newRow("a question without a key") << withPayloadField(3, answers("", {4, 4})) << "damaged";
    QTest::newRow("answers in another order")
        << withPayloadField(3, QCborMap{{QStringLiteral("overall"), QCborArray{4, 4}},
                                        {QStringLiteral("cost"), QCborArray{3, 4}}})
        << "damaged";
    QTest::newRow("too large") << withPayloadField(1, QByteArray(70'000, 'x')) << "damaged";
    QTest::newRow("a number in a longer form")
        << QByteArray(good).replace(0, 3, "\xa5\x01\x18\x06") << "damaged";
    QTest::newRow("a map of indefinite length") << "\xbf" + good.sliced(1) + "\xff"
                                                << "damaged";
    QTest::newRow("a key twice") << "\xa6\x01\x06" + good.sliced(1) << "damaged";
    QTest::newRow("a tag before the map") << "\xd9\xd9\xf7" + good << "damaged";
    QTest::newRow("30000 nested arrays") << QByteArray(30'000, '\x81') << "damaged";
    QTest::newRow("a text that says it has 2^60 bytes")
        << QByteArray::fromHex("a1017b1000000000000000") << "damaged";
    QTest::newRow("an array that says it has 2^60 entries")
        << QByteArray::fromHex("a1019b1000000000000000") << "damaged";
    QTest::newRow("a text that is no UTF-8") << QByteArray::fromHex("a2010105a10162c328") << "damaged";
}

void EventTest::isRefused()
{
    QFETCH(QByteArray, body);
    PUAS_VERIFY_OK(decodeEvent(encoded(ratedKind)));
    QTEST(outcomeOf(decodeEvent(body)), "reason");
}

void EventTest::isNotEncoded_data()
{
    QTest::addColumn<Event>("event");

    const QString overall = QStringLiteral("overall");
    QTest::newRow("answer 5 of 4") << ratingWith({{overall, 5, 4}});
    QTest::newRow("answer 0 of 4") << ratingWith({{overall, 0, 4}});
    QTest::newRow("a scale of 6") << ratingWith({{overall, 2, 6}});
    QTest::newRow("a scale of 1") << ratingWith({{overall, 1, 1}});
    QTest::newRow("a question twice") << ratingWith({{overall, 1, 4}, {overall, 2, 4}});
    QTest::newRow("a question without a key") << ratingWith({{QString(), 1, 4}});
    QTest::newRow("a text too long") << Event{{}, Started{QString(201, u'x')}};
    QTest::newRow("a body too large") << Event{{}, Receipted{1, QByteArray(70'000, 'x')}};
    QTest::newRow("a monotonic time above 2^63") << Event{{0, {}, ~quint64(0)}, DutyOff{}};
    QTest::newRow("a number above 2^63") << Event{{}, Expired{~quint64(0)}};
}

void EventTest::isNotEncoded()
{
    QFETCH(Event, event);
    PUAS_COMPARE_ERROR(encodeEvent(event), ErrorCode::InvalidArgument);
}

void EventTest::answersAreWrittenInOneOrder()
{
    const Answer a{QStringLiteral("speed"), 1, 4};
    const Answer b{QStringLiteral("cost"), 2, 5};
    QCOMPARE(*encodeEvent(ratingWith({a, b})), *encodeEvent(ratingWith({b, a})));
}

QTEST_GUILESS_MAIN(EventTest)
#include "event_test.moc"
