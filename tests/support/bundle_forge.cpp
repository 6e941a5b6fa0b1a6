// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundle_forge.h"

#include "app/seal/sealed_stream.h"

#include <QCborValue>
#include <QtEndian>

#include <zstd.h>

namespace puas::test {

namespace {

QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out.append(char(value >> (8 * i)));
    return out;
}

PayloadParts sealInChunks(const QByteArray &compressed, const std::vector<BoxPublicKey> &recipients,
                          qsizetype chunkSize, bool lastIsFinal)
{
    const FileKey key = newFileKey();
    SealedStreamWriter stream(key);
    PayloadParts parts;
    for (const BoxPublicKey &recipient : recipients)
        parts.sealedKeys << seal(recipient, QByteArrayView(key.data(), qsizetype(key.size())));
    parts.streamHeader = stream.header();
    qsizetype at = 0;
    do {
        const QByteArray plain = compressed.mid(at, chunkSize);
        at += chunkSize;
        parts.chunks << stream.push(plain, lastIsFinal && at >= compressed.size());
    } while (at < compressed.size());
    return parts;
}

template<typename Thing>
void change(const std::function<void(Thing &)> &hook, Thing &thing)
{
    if (hook)
        hook(thing);
}

} // namespace

QByteArray PayloadParts::joined() const
{
    return sealedKeys.join() + streamHeader + chunks.join();
}

void setField(QCborMap &fields, int key, const QCborValue &value)
{
    fields.remove(key);
    QCborMap ordered;
    for (const auto &[name, kept] : std::as_const(fields)) {
        if (name.toInteger() > key && !ordered.contains(key))
            ordered.insert(key, value);
        ordered.insert(name.toInteger(), kept);
    }
    ordered[key] = value;
    fields = ordered;
}

QByteArray plainStream(const std::vector<QByteArray> &bodies)
{
    QByteArray stream;
    for (const QByteArray &body : bodies)
        stream += littleEndian(quint64(body.size()), 4) + body;
    return stream;
}

QByteArray zstdFrame(const QByteArray &plain, int windowLog)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    // A frame whose size is not known beforehand, as a stream is.
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    ZSTD_outBuffer out{frame.data(), size_t(frame.size()), 0};
    ZSTD_inBuffer in{plain.constData(), size_t(plain.size()), 0};
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_flush);
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_end);
    ZSTD_freeCCtx(context);
    return frame.first(qsizetype(out.pos));
}

QByteArray BundleForge::build() const
{
    QByteArray stream = plainStream(bodies);
    change(changeStream, stream);
    QByteArray compressed = zstdFrame(stream);
    change(changeCompressed, compressed);
    PayloadParts parts = sealInChunks(compressed, header.recipients, chunkSize, lastChunkIsFinal);
    change(changeParts, parts);
    const QByteArray payload = parts.joined();

    BundleHeader filled = header;
    filled.payloadSize = quint64(payload.size());
    filled.payloadHash = blake2b(payload);
    QCborMap fields = QCborValue::fromCbor(encodeBundleHeader(filled)).toMap();
    change(changeFields, fields);
    const QByteArray text = headerBytes.value_or(fields.toCborValue().toCbor());

    const auto signedText = signer.sign(SignatureDomain::BundleHeader, text);
    QByteArray file = magic.value_or(QByteArrayLiteral("PUASBNDL"))
                      + littleEndian(version.value_or(1), 2)
                      + littleEndian(headerLength.value_or(quint32(text.size())), 4) + text
                      + signature.value_or(toByteArray(signedText)) + payload;
    change(changeFile, file);
    return file;
}

BundleForge honestBundle(SigningKey signer, const BoxPublicKey &recipient,
                         std::vector<QByteArray> bodies, quint64 first, std::optional<Hash> previous)
{
    BundleHeader header;
    header.office = QStringLiteral("DUKCAPIL");
    header.kioskKey = signer.publicKey();
    header.kiosk = fingerprint(header.kioskKey);
    header.first = first;
    header.last = first + bodies.size() - 1;
    header.previousHead = previous.value_or(firstLink(header.kioskKey));
    header.head = header.previousHead;
    for (const QByteArray &body : bodies)
        header.head = nextLink(header.head, body);
    header.receiptedSeq = first - 1;
    header.wallMs = 1'791'165'600'000;
    header.kioskName = QStringLiteral("Loket 1");
    header.software = QStringLiteral("0.1.0");
    header.health = {20'480, 1, {}};
    header.recipients = {recipient};
    return {std::move(signer), header, std::move(bodies), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

} // namespace puas::test
