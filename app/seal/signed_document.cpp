// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/signed_document.h"

namespace puas {

namespace {
const QByteArray family = QByteArrayLiteral("puas-signed-");
const QByteArray tag = QByteArrayLiteral("puas-signed-1 ");

struct Parts {
    Signature signature;
    QByteArrayView content;
};

Result<Parts> split(QByteArrayView document)
{
    const auto lineEnd = document.indexOf('\n');
    if (lineEnd < 0 || !document.startsWith(family))
        return fail(ErrorCode::Damaged, QStringLiteral("not a signed document"));
    const QByteArray line = document.first(lineEnd).toByteArray();
    if (!line.startsWith(tag))
        return fail(ErrorCode::NewerFormat, QString::fromLatin1(line.first(qMin(line.size(), 20))));
    const auto decoded = QByteArray::fromBase64Encoding(line.sliced(tag.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const auto signature = fixedBytes<64>(decoded ? *decoded : QByteArray());
    // Base64 of other bytes that decode the same would be a second form of one document.
    const bool oneForm = signature && toByteArray(*signature).toBase64() == line.sliced(tag.size());
    if (!oneForm)
        return fail(ErrorCode::Damaged, QStringLiteral("a signature is not readable"));
    return Parts{*signature, document.sliced(lineEnd + 1)};
}

} // namespace

QByteArray signDocument(const SigningKey &signer, SignatureDomain domain, QByteArrayView content)
{
    const QByteArray signature = toByteArray(signer.sign(domain, content));
    return tag + signature.toBase64() + '\n' + content.toByteArray();
}

Result<QByteArray> openSignedDocument(const PublicKey &signer, SignatureDomain domain,
                                      QByteArrayView document)
{
    const auto parts = split(document);
    if (!parts)
        return tl::unexpected(parts.error());
    if (!verifySignature(signer, domain, parts->content, parts->signature))
        return fail(ErrorCode::BadSignature,
                    QStringLiteral("a document is not signed by the expected key"));
    return parts->content.toByteArray();
}

Result<QByteArray> unverifiedContent(QByteArrayView document)
{
    return split(document).map([](const Parts &parts) { return parts.content.toByteArray(); });
}

} // namespace puas
