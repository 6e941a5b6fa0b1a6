// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/header.h"

#include "app/core/cbor_fields.h"

namespace puas {

namespace {

constexpr qsizetype mostRecipients = 16;

// Keys of the header. Never change.
enum HeaderKey : int {
    OfficeKey = 1,
    KioskKey = 2,
    KioskPublicKey = 3,
    FirstKey = 4,
    LastKey = 5,
    PreviousHeadKey = 6,
    HeadKey = 7,
    ReceiptedKey = 8,
    WallKey = 9,
    KioskNameKey = 10,
    SoftwareKey = 11,
    HealthKey = 12,
    RecipientsKey = 13,
    PayloadSizeKey = 14,
    PayloadHashKey = 15,
};
enum HealthField : int {
    FreeDiskKey = 1,
    SettingsVersionKey = 2,
    LastErrorKey = 3,
    DatabaseKey = 4,
    ChainKey = 5,
    TouchKey = 6,
    SoundKey = 7,
    ClockBehindKey = 8,
    ExportedKey = 9,
    ReceiptedAtKey = 10,
};

template<size_t N>
std::array<quint8, N> fixedField(FieldReader &reader, int key, bool &sound)
{
    const auto bytes = fixedBytes<N>(reader.bytes(key));
    sound = sound && bytes.has_value();
    return bytes.value_or(std::array<quint8, N>{});
}

FieldWriter encodeHealth(const KioskHealth &health)
{
    FieldWriter fields;
    fields.number(FreeDiskKey, health.freeDiskMiB);
    fields.number(SettingsVersionKey, health.settingsVersion);
    fields.text(LastErrorKey, health.lastError);
    fields.number(DatabaseKey, quint64(health.database));
    fields.number(ChainKey, quint64(health.chain));
    fields.number(TouchKey, quint64(health.touch));
    fields.number(SoundKey, quint64(health.sound));
    fields.number(ClockBehindKey, health.clockBehindMs);
    fields.signedNumber(ExportedKey, health.exportedMs);
    fields.signedNumber(ReceiptedAtKey, health.receiptedMs);
    return fields;
}

Condition conditionField(FieldReader &fields, int key, bool &sound)
{
    const quint64 number = fields.number(key);
    sound = sound && number <= quint64(Condition::Bad);
    return Condition(number);
}

KioskHealth decodeHealth(FieldReader &fields, bool &sound)
{
    KioskHealth health;
    health.freeDiskMiB = fields.number(FreeDiskKey);
    health.settingsVersion = fields.number(SettingsVersionKey);
    health.lastError = fields.text(LastErrorKey);
    health.database = conditionField(fields, DatabaseKey, sound);
    health.chain = conditionField(fields, ChainKey, sound);
    health.touch = conditionField(fields, TouchKey, sound);
    health.sound = conditionField(fields, SoundKey, sound);
    health.clockBehindMs = fields.number(ClockBehindKey);
    health.exportedMs = fields.signedNumber(ExportedKey);
    health.receiptedMs = fields.signedNumber(ReceiptedAtKey);
    return health;
}

bool isShort(const QString &text)
{
    return text.size() <= longestHeaderText;
}

bool isConsistent(const BundleHeader &header)
{
    const bool textsAreShort = isShort(header.office) && isShort(header.kioskName)
                               && isShort(header.software) && isShort(header.health.lastError);
    const bool startsChain = header.first != 1 || header.previousHead == firstLink(header.kioskKey);
    return header.first >= 1 && header.first <= header.last && header.receiptedSeq <= header.last
           && startsChain && textsAreShort && header.kiosk == fingerprint(header.kioskKey)
           && !header.office.isEmpty() && !header.recipients.empty()
           && qsizetype(header.recipients.size()) <= mostRecipients;
}

} // namespace

QString BundleHeader::fileName() const
{
    return QStringLiteral("%1-%2-%3-%4.puas")
        .arg(kiosk.first(8))
        .arg(first)
        .arg(last)
        .arg(toHex(head).first(12));
}

QByteArray encodeBundleHeader(const BundleHeader &header)
{
    QByteArray recipients;
    for (const BoxPublicKey &recipient : header.recipients)
        recipients += toByteArray(recipient);

    FieldWriter fields;
    fields.text(OfficeKey, header.office);
    fields.text(KioskKey, header.kiosk);
    fields.bytes(KioskPublicKey, toByteArray(header.kioskKey));
    fields.number(FirstKey, header.first);
    fields.number(LastKey, header.last);
    fields.bytes(PreviousHeadKey, toBytes(header.previousHead));
    fields.bytes(HeadKey, toBytes(header.head));
    fields.number(ReceiptedKey, header.receiptedSeq);
    fields.signedNumber(WallKey, header.wallMs);
    fields.text(KioskNameKey, header.kioskName);
    fields.text(SoftwareKey, header.software);
    fields.map(HealthKey, encodeHealth(header.health));
    fields.bytes(RecipientsKey, recipients);
    fields.number(PayloadSizeKey, header.payloadSize);
    fields.bytes(PayloadHashKey, toBytes(header.payloadHash));
    return fields.toCbor();
}

Result<BundleHeader> decodeBundleHeader(const QByteArray &bytes)
{
    FieldReader reader(bytes);
    bool sound = true;
    BundleHeader header;
    header.office = reader.text(OfficeKey);
    header.kiosk = reader.text(KioskKey);
    header.kioskKey = fixedField<32>(reader, KioskPublicKey, sound);
    header.first = reader.number(FirstKey);
    header.last = reader.number(LastKey);
    header.previousHead = fixedField<32>(reader, PreviousHeadKey, sound);
    header.head = fixedField<32>(reader, HeadKey, sound);
    header.receiptedSeq = reader.number(ReceiptedKey);
    header.wallMs = reader.signedNumber(WallKey);
    header.kioskName = reader.text(KioskNameKey);
    header.software = reader.text(SoftwareKey);
    FieldReader health = reader.map(HealthKey);
    header.health = decodeHealth(health, sound);
    const QByteArray recipients = reader.bytes(RecipientsKey);
    for (qsizetype at = 0; at + 32 <= recipients.size(); at += 32)
        header.recipients.push_back(*fixedBytes<32>(QByteArrayView(recipients).sliced(at, 32)));
    header.payloadSize = reader.number(PayloadSizeKey);
    header.payloadHash = fixedField<32>(reader, PayloadHashKey, sound);

    if (!sound || !reader.isValid() || !health.isValid())
        return fail(ErrorCode::Damaged, QStringLiteral("the header is not readable"));
    if (reader.hasUnreadFields() || health.hasUnreadFields())
        return fail(ErrorCode::NewerFormat, QStringLiteral("the header has an unknown field"));
    if (!isConsistent(header) || encodeBundleHeader(header) != bytes)
        return fail(ErrorCode::Damaged, QStringLiteral("the header contradicts itself"));
    return header;
}

} // namespace puas
