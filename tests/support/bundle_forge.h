// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/header.h"

#include <QCborMap>

#include <functional>
#include <optional>

namespace puas::test {

/// A payload in its parts, before they are put together.
struct PayloadParts {
    QList<QByteArray> sealedKeys;
    QByteArray streamHeader;
    QList<QByteArray> chunks;

    [[nodiscard]] QByteArray joined() const;
};

/// A bundle that can lie in any field and signs its lies properly. Made honest by
/// honestBundle(); a test then changes what it is about. Where a hook or an override is
/// left alone, the honest value stands.
struct BundleForge {
    SigningKey signer;
    BundleHeader header; ///< payload size and hash are filled in by build()
    std::vector<QByteArray> bodies;

    /// Changes the plain stream of events before it is compressed.
    std::function<void(QByteArray &)> changeStream;
    /// Changes what zstd made of it.
    std::function<void(QByteArray &)> changeCompressed;
    /// Changes the sealed parts. The header's hash and size are those of the changed ones.
    std::function<void(PayloadParts &)> changeParts;
    /// Changes the header's map of fields after all is filled in, before it is signed.
    std::function<void(QCborMap &)> changeFields;
    /// Takes the place of the header's bytes, and is signed.
    std::optional<QByteArray> headerBytes;
    std::optional<QByteArray> magic;
    std::optional<quint16> version;
    std::optional<quint32> headerLength;
    std::optional<QByteArray> signature;
    /// Changes the whole file at the end; nothing is signed again.
    std::function<void(QByteArray &)> changeFile;
    qsizetype chunkSize = 64 * 1024;
    bool lastChunkIsFinal = true;

    [[nodiscard]] QByteArray build() const;
};

/// A bundle of \a bodies with the numbers from \a first on, after \a previous.
[[nodiscard]] BundleForge honestBundle(SigningKey signer, const BoxPublicKey &recipient,
                                       std::vector<QByteArray> bodies, quint64 first = 1,
                                       std::optional<Hash> previous = {});

/// Sets a field of a header at its place, so that the keys still rise.
void setField(QCborMap &fields, int key, const QCborValue &value);

/// Events with their lengths, as they stand in a payload before compression.
[[nodiscard]] QByteArray plainStream(const std::vector<QByteArray> &bodies);
/// One zstd frame.
[[nodiscard]] QByteArray zstdFrame(const QByteArray &plain, int windowLog = 21);

} // namespace puas::test
