// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/named_lies.h"

#include "app/seal/sealed_stream.h"
#include "tests/support/fixed_keys.h"

#include <QCborArray>

#include <memory>

namespace puas::test {

using namespace HeaderField;

std::vector<NamedLie> lyingHeaders(const BoxPublicKey &office)
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
        {"an unknown field of health", "newer-format", setField(Health, QCborMap{{11, 1}})},
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
    };
}

} // namespace puas::test
