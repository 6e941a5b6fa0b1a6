// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/sealed_stream.h"
#include "tests/intake/bundle_lies.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/test_office.h"

#include <QCborArray>

#include <memory>

using namespace puas;
using namespace puas::test;

namespace {

struct Case {
    const char *name;
    const char *outcome;
    Lie lie;
};

constexpr quint64 storedEvents = 20;

// Fields of a header, app/bundle/FORMAT.md.
enum Field {
    Office = 1,
    KioskId,
    KioskKey,
    First,
    Last,
    PreviousHead,
    Head,
    Receipted,
    Wall,
    Name,
    Software,
    Health,
    Recipients,
    PayloadSize,
    PayloadHash
};

/// Filled once the office is there: some lies need its key.
std::vector<Case> cases(const BoxPublicKey &office)
{
    const auto otherKey = fixedBoxKey(9).publicKey();
    const auto other = std::make_shared<BundleForge>(honestBundle(
        fixedSigningKey(enrolledFill), office, encodeAll({sampleEvent(0), sampleEvent(3)})));
    return {
        {"nothing changed", "accepted", [](BundleForge &) {}},

        // Before the header.
        {"no byte", "damaged", changeFile([](QByteArray &file) { file.clear(); })},
        {"one byte", "damaged", changeFile([](QByteArray &file) { file.truncate(1); })},
        {"the magic alone", "damaged", changeFile([](QByteArray &file) { file.truncate(8); })},
        {"another magic", "damaged", [](BundleForge &f) { f.magic = "SQLite f"; }},
        {"the magic in small letters", "damaged", [](BundleForge &f) { f.magic = "puasbndl"; }},
        {"format 0", "damaged", [](BundleForge &f) { f.version = quint16(0); }},
        {"format 2", "newer-format", [](BundleForge &f) { f.version = quint16(2); }},
        {"format 65535", "newer-format", [](BundleForge &f) { f.version = quint16(65535); }},
        {"header of 0 bytes", "damaged", [](BundleForge &f) { f.headerLength = 0u; }},
        {"header of 1 byte", "damaged", [](BundleForge &f) { f.headerLength = 1u; }},
        {"header of 60000 bytes in a small file", "damaged",
         [](BundleForge &f) { f.headerLength = 60'000u; }},
        {"header of 65537 bytes", "damaged", [](BundleForge &f) { f.headerLength = 65'537u; }},
        {"header of 2^32-1 bytes", "damaged", [](BundleForge &f) { f.headerLength = 0xffffffffu; }},
        {"an SQLite file", "damaged",
         changeFile([](QByteArray &file) { file = QByteArray("SQLite format 3\0", 16) + file; })},

        // A header that is signed and wrong.
        {"header of random bytes", "damaged",
         [](BundleForge &f) { f.headerBytes = QByteArray(200, '\xc3'); }},
        {"header is a list", "damaged",
         [](BundleForge &f) { f.headerBytes = QByteArray("\x83\x01\x02\x03"); }},
        {"header is an empty map", "damaged",
         [](BundleForge &f) { f.headerBytes = QByteArray("\xa0"); }},
        {"header of 60000 nested lists", "damaged",
         [](BundleForge &f) { f.headerBytes = QByteArray(60'000, '\x81'); }},
        {"header in another order", "damaged",
         [](BundleForge &f) {
             f.changeFields = [](QCborMap &fields) {
                 const QCborValue office = fields.take(Office);
                 fields[Office] = office;
             };
         }},
        {"header with a longer number", "damaged",
         [](BundleForge &f) {
             f.headerBytes = encodeBundleHeader(f.header).replace(QByteArray("\x04\x01"),
                                                                  QByteArray("\x04\x18\x01"));
         }},
        {"an unknown field", "newer-format", setField(16, 1)},
        {"an unknown field of health", "newer-format", setField(Health, QCborMap{{4, 1}})},
        {"another office", "wrong-office", setField(Office, QStringLiteral("PUSKESMAS"))},
        {"no office", "damaged", removeField(Office)},
        {"an office that is a number", "damaged", setField(Office, 1)},
        {"no kiosk", "damaged", removeField(KioskId)},
        {"another kiosk's id", "damaged",
         setField(KioskId, fingerprint(fixedSigningKey(revokedFill).publicKey()))},
        {"an unknown kiosk", "unknown-kiosk",
         [=](BundleForge &f) { f = canonicalKiosk(unknownFill).bundle(office); }},
        {"a revoked kiosk", "revoked",
         [=](BundleForge &f) { f = canonicalKiosk(revokedFill).bundle(office); }},
        {"another kiosk's key, signed by it", "damaged",
         [](BundleForge &f) {
             f.signer = fixedSigningKey(revokedFill);
             f.changeFields = [](QCborMap &fields) {
                 fields[KioskKey] = toByteArray(fixedSigningKey(revokedFill).publicKey());
             };
         }},
        {"signed by another kiosk", "bad-signature",
         [](BundleForge &f) { f.signer = fixedSigningKey(revokedFill); }},
        {"a key of zeros", "damaged", setField(KioskKey, QByteArray(32, '\0'))},
        {"a key of 31 bytes", "damaged", setField(KioskKey, QByteArray(31, 'k'))},
        {"a signature of zeros", "bad-signature",
         [](BundleForge &f) { f.signature = QByteArray(64, '\0'); }},
        {"a signature of ones", "bad-signature",
         [](BundleForge &f) { f.signature = QByteArray(64, '\xff'); }},
        {"a signature of another header", "bad-signature",
         [=](BundleForge &f) {
             f.signature = toByteArray(
                 f.signer.sign(SignatureDomain::BundleHeader, encodeBundleHeader(other->header)));
         }},
        {"signed as a receipt", "bad-signature",
         [](BundleForge &f) {
             f.changeFile = [](QByteArray &file) {
                 const auto length = qsizetype(quint8(file[10])) + 256 * qsizetype(quint8(file[11]));
                 const auto text = file.sliced(14, length);
                 file.replace(
                     14 + length, 64,
                     toByteArray(fixedSigningKey(enrolledFill).sign(SignatureDomain::Receipt, text)));
             };
         }},
        {"the signature's second form", "bad-signature", changeFile([](QByteArray &file) {
             const auto length = qsizetype(quint8(file[10])) + 256 * qsizetype(quint8(file[11]));
             file.replace(14 + length, 64, secondForm(file.sliced(14 + length, 64)));
         })},

        // Numbers that lie.
        {"first 0", "damaged", removeField(First)},
        {"first -1", "damaged", setField(First, -1)},
        {"first after last", "damaged", setField(First, 41)},
        {"last 0", "damaged", removeField(Last)},
        {"last one less", "damaged", setField(Last, 39)},
        {"last one more", "damaged", setField(Last, 41)},
        {"last 2^32", "damaged", setField(Last, qint64(1) << 32)},
        {"last 2^63-1", "damaged", setField(Last, std::numeric_limits<qint64>::max())},
        {"last -2^63", "damaged", setField(Last, std::numeric_limits<qint64>::min())},
        {"last as a float", "damaged", setField(Last, 40.0)},
        {"first 2 in place of 1", "fork", setField(First, 2)},
        {"a receipt beyond the last event", "damaged", setField(Receipted, 41)},
        {"a receipt of -1", "damaged", setField(Receipted, -1)},
        {"the first link of nobody", "damaged", setField(PreviousHead, QByteArray(32, '\0'))},
        {"a previous head of 31 bytes", "damaged", setField(PreviousHead, QByteArray(31, 'h'))},
        {"a head of zeros", "damaged", setField(Head, QByteArray(32, '\0'))},
        {"the head of the event before", "damaged",
         [](BundleForge &f) {
             const Hash head = canonicalKiosk(enrolledFill).linkAt(39);
             f.changeFields = [=](QCborMap &fields) { fields[Head] = toBytes(head); };
         }},
        {"a clock of 1970", "accepted", setField(Wall, 1)},
        {"a clock before 1970", "accepted", setField(Wall, qint64(-1'000'000'000'000))},
        {"a clock of 2106", "accepted", setField(Wall, qint64(4'300'000'000'000))},
        {"a clock at the end of numbers", "accepted",
         setField(Wall, std::numeric_limits<qint64>::max())},
        {"a name of 201 characters", "damaged", setField(Name, QString(201, u'x'))},
        {"a name of right-to-left marks", "accepted", setField(Name, QString(200, QChar(0x202e)))},
        {"no recipient", "damaged", removeField(Recipients)},
        {"a recipient and a half", "damaged", setField(Recipients, QByteArray(48, 'r'))},
        {"17 recipients", "damaged", setField(Recipients, QByteArray(17 * 32, 'r'))},
        {"sealed to another office", "wrong-office",
         [=](BundleForge &f) { f.header.recipients = {otherKey}; }},
        {"sealed to two offices", "accepted",
         [=](BundleForge &f) { f.header.recipients.push_back(otherKey); }},
        {"names us, sealed to another office", "damaged",
         changeParts([=](PayloadParts &parts) { sealAgain(parts, otherKey, QByteArray(32, 'k')); })},
        {"sealed keys in another order", "damaged",
         [=](BundleForge &f) {
             f.header.recipients.push_back(otherKey);
             f.changeParts = [](PayloadParts &parts) { parts.sealedKeys.swapItemsAt(0, 1); };
         }},

        // A payload that is not the signed one.
        {"payload size one less", "damaged",
         [](BundleForge &f) {
             f.changeFields = [](QCborMap &fields) {
                 fields[PayloadSize] = fields.value(PayloadSize).toInteger() - 1;
             };
         }},
        {"payload size one more", "damaged",
         [](BundleForge &f) {
             f.changeFields = [](QCborMap &fields) {
                 fields[PayloadSize] = fields.value(PayloadSize).toInteger() + 1;
             };
         }},
        {"payload size 2^62", "damaged", setField(PayloadSize, qint64(1) << 62)},
        {"payload hash of zeros", "damaged", setField(PayloadHash, QByteArray(32, '\0'))},
        {"payload of another bundle", "damaged", changeFile([=](QByteArray &file) {
             const QByteArray strange = other->build();
             const auto length = qsizetype(quint8(file[10])) + 256 * qsizetype(quint8(file[11]));
             const auto payload = file.size() - 14 - length - 64;
             file.replace(file.size() - payload, payload,
                          strange.right(payload).leftJustified(payload, 'x', true));
         })},
        {"a byte after the payload", "damaged", changeFile([](QByteArray &file) { file += 'x'; })},

        // A payload that is signed and wrong.
        {"another history behind this header", "damaged",
         [=](BundleForge &f) { f.bodies = other->bodies; }},
        {"a file key of 31 bytes", "damaged",
         changeParts([=](PayloadParts &parts) { sealAgain(parts, office, QByteArray(31, 'k')); })},
        {"another file key", "damaged",
         changeParts([=](PayloadParts &parts) { sealAgain(parts, office, QByteArray(32, 'k')); })},
        {"sealed key one byte short", "damaged",
         changeParts([](PayloadParts &parts) { parts.sealedKeys[0].chop(1); })},
        {"sealed key left out", "damaged",
         changeParts([](PayloadParts &parts) { parts.sealedKeys.clear(); })},
        {"no payload at all", "damaged", changeParts([](PayloadParts &parts) { parts = {}; })},
        {"no chunk", "damaged", changeParts([](PayloadParts &parts) { parts.chunks.clear(); })},
        {"stream header changed", "damaged", changeParts([](PayloadParts &parts) {
             parts.streamHeader[0] = char(parts.streamHeader[0] ^ 1);
         })},
        {"chunk cut", "damaged", changeParts([](PayloadParts &parts) { parts.chunks.last().chop(1); })},
        {"bytes after the last chunk", "damaged",
         changeParts([](PayloadParts &parts) { parts.chunks << "more"; })},
        {"no final tag", "damaged", [](BundleForge &f) { f.lastChunkIsFinal = false; }},
        {"small chunks", "damaged", [](BundleForge &f) { f.chunkSize = 100; }},
        {"several chunks as they should be", "accepted", large({})},
        {"chunks in another order", "damaged",
         large([](PayloadParts &parts) { parts.chunks.swapItemsAt(0, 1); })},
        {"a chunk left out", "damaged", large([](PayloadParts &parts) { parts.chunks.removeAt(1); })},
        {"the last chunk left out", "damaged",
         large([](PayloadParts &parts) { parts.chunks.removeLast(); })},
        {"a chunk twice", "damaged",
         large([](PayloadParts &parts) { parts.chunks.insert(1, parts.chunks.at(0)); })},
        {"the last chunk first", "damaged",
         large([](PayloadParts &parts) { parts.chunks.move(parts.chunks.size() - 1, 0); })},

        // A stream that is sealed and wrong.
        {"no zstd", "damaged", changeCompressed([](QByteArray &bytes) { bytes = "no zstd at all"; })},
        {"an empty stream", "damaged", changeCompressed([](QByteArray &bytes) { bytes.clear(); })},
        {"two zstd frames", "damaged",
         changeCompressed([](QByteArray &bytes) { bytes += zstdFrame("x"); })},
        {"bytes after the zstd frame", "damaged",
         changeCompressed([](QByteArray &bytes) { bytes += '\0'; })},
        {"a frame cut", "damaged", changeCompressed([](QByteArray &bytes) { bytes.chop(1); })},
        {"a window of 16 MiB", "damaged", changeCompressed([](QByteArray &bytes) {
             bytes = zstdFrame(QByteArray(9'000'000, 'x'), 24);
         })},
        {"8 MiB of zeros", "damaged",
         changeStream([](QByteArray &stream) { stream = QByteArray(8 * 1024 * 1024, '\0'); })},
        {"an event of 0 bytes", "damaged",
         changeStream([](QByteArray &stream) { stream.prepend(QByteArray(4, '\0')); })},
        {"an event of 65537 bytes", "damaged", changeStream([](QByteArray &stream) {
             stream = QByteArray("\1\0\1\0", 4) + QByteArray(65537, 'x');
         })},
        {"an event of 2^32-1 bytes", "damaged",
         changeStream([](QByteArray &stream) { stream = QByteArray(4, '\xff') + stream; })},
        {"an event more", "damaged",
         changeStream([](QByteArray &stream) { stream += plainStream({bodyOfKind(4)}); })},
        {"an event less", "damaged", [](BundleForge &f) { f.bodies.pop_back(); }},
        {"half an event at the end", "damaged",
         changeStream([](QByteArray &stream) { stream.chop(1); })},
        {"two events swapped", "damaged",
         [](BundleForge &f) { std::swap(f.bodies[25], f.bodies[26]); }},
        {"an event twice, one left out", "damaged",
         [](BundleForge &f) { f.bodies[30] = f.bodies[29]; }},
        {"one answer changed", "damaged",
         [](BundleForge &f) {
             QByteArray &body = f.bodies[30];
             const qsizetype at = body.indexOf("overall\x82") + 8;
             body[at] = body[at] == 1 ? 2 : 1;
         }},

        // Events that are chained and wrong.
        {"an event of kind 17", "newer-format", withBody(bodyOfKind(17))},
        {"an event of kind 0", "newer-format", withBody(bodyOfKind(0))},
        {"an event with an unknown field", "newer-format", withBody(ratingBody(11, 1))},
        {"an event of random bytes", "damaged", withBody("random bytes")},
        {"an event of one byte", "damaged", withBody(QByteArray(1, '\0'))},
        {"answer 5 of 4", "damaged", withBody(ratingBody(3, answer(5, 4)))},
        {"answer 0 of 4", "damaged", withBody(ratingBody(3, answer(0, 4)))},
        {"answer 2^40 of 4", "damaged", withBody(ratingBody(3, answer(qint64(1) << 40, 4)))},
        {"a scale of 99", "damaged", withBody(ratingBody(3, answer(50, 99)))},
        {"a change of a rating that is not there", "damaged",
         withEvent(Changed{999, {{QStringLiteral("overall"), 1, 4}}})},
        {"a change of a rating still to come", "damaged",
         withEvent(Changed{42, {{QStringLiteral("overall"), 1, 4}}})},
        {"a change of itself", "damaged", withEvent(Changed{41, {{QStringLiteral("overall"), 1, 4}}})},
        {"a change of no rating", "damaged",
         withEvent(Changed{0, {{QStringLiteral("overall"), 1, 4}}})},
        {"a change of what is no rating", "damaged",
         withEvent(Changed{2, {{QStringLiteral("overall"), 1, 4}}})},
        {"a change of rating 2^63-1", "damaged",
         withEvent(Changed{quint64(std::numeric_limits<qint64>::max()), {}})},
        {"words added to no rating", "damaged",
         withEvent(Added{999, {}, {QStringLiteral("fast")}, {}})},
        {"a reason with a space", "damaged", withEvent(Added{36, {}, {QStringLiteral("so fast")}, {}})},
        {"a rating of 1970", "accepted", withEvent(overallRating(4), 1)},
        {"a rating of 2106", "accepted", withEvent(overallRating(4), qint64(4'300'000'000'000))},
        {"a rating of the year 292 million", "damaged",
         withEvent(overallRating(4), std::numeric_limits<qint64>::max())},
        {"a rating long before Christ", "damaged",
         withEvent(overallRating(4), std::numeric_limits<qint64>::min())},

        // Histories.
        {"known already", "known",
         [=](BundleForge &f) {
             MemoryKiosk kiosk(enrolledFill, QStringLiteral("A1"));
             for (quint64 i = 0; i < storedEvents; ++i)
                 kiosk.add(canonicalHistory()[i].payload);
             f = kiosk.bundle(office);
         }},
        {"starts where the office ends", "accepted",
         [=](BundleForge &f) { f = canonicalKiosk(enrolledFill).bundle(office, 21); }},
        {"one event missing between", "gap",
         [=](BundleForge &f) { f = canonicalKiosk(enrolledFill).bundle(office, 22); }},
        {"another first event", "fork",
         [=](BundleForge &f) {
             MemoryKiosk clone(enrolledFill, QStringLiteral("A1"));
             clone.rate({1, 1, 1});
             f = clone.bundle(office);
         }},
        {"another event 20", "fork",
         [=](BundleForge &f) {
             MemoryKiosk clone(enrolledFill, QStringLiteral("A1"));
             for (quint64 i = 0; i + 1 < storedEvents; ++i)
                 clone.add(canonicalHistory()[i].payload);
             clone.rate({1, 1, 1, 1});
             f = clone.bundle(office);
         }},
        {"another history, from event 21", "fork",
         [=](BundleForge &f) {
             MemoryKiosk clone(enrolledFill, QStringLiteral("A1"));
             for (int i = 0; i < 30; ++i)
                 clone.rate(1);
             f = clone.bundle(office, 21);
         }},
    };
}

/// What speaks against a kiosk goes into the quarantine; all else leaves no trace.
bool isKeptAsProof(const QString &outcome)
{
    return outcome == QLatin1String("fork") || outcome == QLatin1String("rollback")
           || outcome == QLatin1String("revoked");
}

} // namespace

/// The named cases of a bundle that lies, each signed by a key that could sign it.
class MalformedBundlesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lie_data();
    void lie();

private:
    TestOffice m_template;
    BoxPublicKey m_officeKey{};
    std::vector<Case> m_cases;
};

void MalformedBundlesTest::initTestCase()
{
    m_template.enrol(fixedSigningKey(enrolledFill), QStringLiteral("A1"));
    m_template.enrol(fixedSigningKey(revokedFill), QStringLiteral("A2"));
    QVERIFY(m_template.folder().store().registry().revokeKiosk(
        fingerprint(fixedSigningKey(revokedFill).publicKey()), importTimeMs));
    m_officeKey = m_template.folder().boxKey().publicKey();
    MemoryKiosk kiosk(enrolledFill, QStringLiteral("A1"));
    for (quint64 i = 0; i < storedEvents; ++i)
        kiosk.add(canonicalHistory()[i].payload);
    QCOMPARE(m_template.importBytes(kiosk.bundle(m_officeKey).build()), QStringLiteral("accepted"));
    m_template.close();
    m_cases = cases(m_officeKey);
    QVERIFY(m_cases.size() >= 60);
}

void MalformedBundlesTest::lie_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s", m_cases[i].name) << i;
}

void MalformedBundlesTest::lie()
{
    QFETCH(size_t, index);
    TestOffice office(m_template.path());
    BundleForge forge = canonicalKiosk(enrolledFill).bundle(m_officeKey);
    m_cases[index].lie(forge);
    const QByteArray bundle = forge.build();
    const QByteArray before = office.storeBytes();
    const Tally tally = office.overall();

    const QString outcome = office.importBytes(bundle);
    QVERIFY2(
        outcome == QLatin1String(m_cases[index].outcome),
        qPrintable(outcome + QStringLiteral(": ")
                   + (office.lastOutcome().reason ? office.lastOutcome().reason->detail : QString())));
    if (outcome == QLatin1String("accepted"))
        return;
    QVERIFY2(office.lastOutcome().kept || office.storeBytes() == before,
             "a refused bundle changed the store");
    QCOMPARE(bool(office.lastOutcome().kept), isKeptAsProof(outcome));
    QVERIFY(office.overall() == tally);
    // And the honest one still comes in.
    QCOMPARE(office.importBytes(canonicalKiosk(enrolledFill).bundle(m_officeKey).build()),
             QStringLiteral("accepted"));
    QCOMPARE(office.overall().n(), 34);
}

QTEST_GUILESS_MAIN(MalformedBundlesTest)
#include "malformed_bundles_test.moc"
