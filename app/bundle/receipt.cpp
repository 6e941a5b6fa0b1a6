// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/receipt.h"

#include "app/seal/signed_document.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

// Names of the JSON form; never change.
const QString officeKey = QStringLiteral("office");
const QString kioskKey = QStringLiteral("kiosk");
const QString seqKey = QStringLiteral("seq");
const QString headKey = QStringLiteral("head");
const QString nonceKey = QStringLiteral("nonce");
const QString wallKey = QStringLiteral("wall_ms");
const QString reopensKey = QStringLiteral("reopens");

constexpr qsizetype nonceSize = 16;

QByteArray hexAt(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

QByteArray receiptJson(const Receipt &receipt)
{
    QJsonObject object{
        {officeKey, receipt.office},
        {kioskKey, receipt.kiosk},
        {seqKey, qint64(receipt.seq)},
        {headKey, toHex(receipt.head)},
        {nonceKey, QString::fromLatin1(receipt.nonce.toHex())},
        {wallKey, receipt.wallMs},
    };
    if (receipt.reopens > 0)
        object.insert(reopensKey, qint64(receipt.reopens));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray signReceipt(const SigningKey &office, const Receipt &receipt)
{
    return signDocument(office, SignatureDomain::Receipt, receiptJson(receipt));
}

Result<Receipt> openReceipt(const PublicKey &office, const QByteArray &document)
{
    const auto json = openSignedDocument(office, SignatureDomain::Receipt, document);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const QByteArray head = hexAt(object, headKey);
    const qint64 seq = object.value(seqKey).toInteger(-1);
    const qint64 reopens = object.contains(reopensKey) ? object.value(reopensKey).toInteger(-1) : 0;
    const qint64 leastSeq = reopens > 0 ? 0 : 1;
    Receipt receipt{object.value(officeKey).toString(),
                    object.value(kioskKey).toString(),
                    quint64(seq),
                    hashFromBytes(head),
                    hexAt(object, nonceKey),
                    object.value(wallKey).toInteger(),
                    quint64(reopens)};
    const bool reopensProperly = reopens > 0 || !object.contains(reopensKey);
    if (seq < leastSeq || !reopensProperly || head.size() != qsizetype(sizeof(Hash))
        || receipt.nonce.size() != nonceSize || receipt.office.isEmpty() || receipt.kiosk.isEmpty())
        return fail(ErrorCode::Damaged, QStringLiteral("a receipt is not readable"));
    if (receiptJson(receipt) != *json)
        return fail(ErrorCode::Damaged, QStringLiteral("a receipt is not in its one form"));
    return receipt;
}

std::optional<qint64> officeTimeIn(const QByteArray &document)
{
    constexpr qint64 latestMs = 253'402'300'799'999; // of the year 9999
    const auto json = unverifiedContent(document);
    if (!json)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const qint64 wallMs = object.value(wallKey).toInteger();
    return wallMs > 0 && wallMs <= latestMs ? std::optional(wallMs) : std::nullopt;
}

} // namespace puas
