// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/named_lies.h"

#include "app/seal/sealed_stream.h"
#include "tests/support/fixed_keys.h"

#include <QCborArray>

#include <memory>

namespace puas::test {

using namespace HeaderField;

std::vector<NamedLie> lyingPayloads(const BoxPublicKey &office)
{
    const auto other = std::make_shared<BundleForge>(honestBundle(
        fixedSigningKey(enrolledFill), office, encodeAll({sampleEvent(0), sampleEvent(3)})));
    return {
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

} // namespace puas::test
