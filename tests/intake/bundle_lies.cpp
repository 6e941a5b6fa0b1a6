// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/bundle_lies.h"

#include "app/seal/sealed_stream.h"
#include "tests/support/fixed_keys.h"

#include <QCborArray>

namespace puas::test {

MemoryKiosk canonicalKiosk(quint8 fill)
{
    MemoryKiosk kiosk(fill, QStringLiteral("A1"));
    for (const Event &event : canonicalHistory())
        kiosk.add(event.payload);
    return kiosk;
}

Lie setField(int key, QCborValue value)
{
    return [=](BundleForge &forge) {
        forge.changeFields = [=](QCborMap &fields) { puas::test::setField(fields, key, value); };
    };
}

Lie removeField(int key)
{
    return
        [=](BundleForge &forge) { forge.changeFields = [=](QCborMap &fields) { fields.remove(key); }; };
}

Lie changeFile(std::function<void(QByteArray &)> change)
{
    return [=](BundleForge &forge) { forge.changeFile = change; };
}

Lie changeParts(std::function<void(PayloadParts &)> change)
{
    return [=](BundleForge &forge) { forge.changeParts = change; };
}

Lie changeStream(std::function<void(QByteArray &)> change)
{
    return [=](BundleForge &forge) { forge.changeStream = change; };
}

Lie changeCompressed(std::function<void(QByteArray &)> change)
{
    return [=](BundleForge &forge) { forge.changeCompressed = change; };
}

Lie withEvent(const Payload &payload, std::optional<qint64> wallMs)
{
    return [=](BundleForge &forge) {
        MemoryKiosk kiosk = canonicalKiosk(enrolledFill);
        kiosk.add(payload, wallMs);
        forge = kiosk.bundle(forge.header.recipients.front());
    };
}

Lie withBody(const QByteArray &body)
{
    return [=](BundleForge &forge) {
        MemoryKiosk kiosk = canonicalKiosk(enrolledFill);
        kiosk.addBody(body);
        forge = kiosk.bundle(forge.header.recipients.front());
    };
}

QByteArray ratingBody(int key, const QCborValue &value)
{
    QCborMap map = QCborValue::fromCbor(*encodeEvent({{1'791'162'000'000, {}, 1}, overallRating(4)}))
                       .toMap();
    QCborMap payload = map.value(5).toMap();
    payload[key] = value;
    map[5] = payload;
    return map.toCborValue().toCbor();
}

QByteArray bodyOfKind(int kind)
{
    QCborMap map = QCborValue::fromCbor(*encodeEvent({{1, {}, 1}, DutyOff{}})).toMap();
    map[1] = kind;
    return map.toCborValue().toCbor();
}

Lie large(std::function<void(PayloadParts &)> change)
{
    return [=](BundleForge &forge) {
        MemoryKiosk kiosk = canonicalKiosk(enrolledFill);
        Random random(11);
        for (int i = 0; i < 200; ++i) {
            QByteArray text(1000, '\0');
            for (char &byte : text)
                byte = char(random());
            kiosk.add(Proposed{QStringLiteral("queue"), {}, text, 0});
        }
        forge = kiosk.bundle(forge.header.recipients.front());
        forge.changeParts = change;
    };
}

QCborMap answer(qint64 value, qint64 top)
{
    return {{QStringLiteral("overall"), QCborArray{value, top}}};
}

QByteArray secondForm(QByteArray signature)
{
    static const QByteArray order = QByteArray::fromHex(
        "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        const int sum = quint8(signature[32 + i]) + quint8(order[i]) + carry;
        signature[32 + i] = char(sum & 0xff);
        carry = sum >> 8;
    }
    return signature;
}

void sealAgain(PayloadParts &parts, const BoxPublicKey &recipient, const QByteArray &key)
{
    parts.sealedKeys[0] = seal(recipient, key);
}

} // namespace puas::test
