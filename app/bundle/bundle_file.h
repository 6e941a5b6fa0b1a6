// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/body_stream.h"
#include "app/bundle/header.h"

#include <QFile>

namespace puas {

/// A bundle that somebody brought. Nothing in it is believed before it is checked; opening
/// checks everything that needs no secret:
/// size, magic, format, header and its signature by the key that the header names. Whether
/// that key is a kiosk of this office is the caller's question.
///
/// Owns the open file. One thread.
class BundleFile
{
public:
    /// Damaged, NewerFormat, BadSignature, NotFound, Io.
    [[nodiscard]] static Result<BundleFile> open(const QString &path);

    BundleFile(BundleFile &&) noexcept = default;

    [[nodiscard]] const BundleHeader &header() const { return m_header; }
    /// As they stand in the file, for whoever keeps the proof.
    [[nodiscard]] const QByteArray &headerBytes() const { return m_headerBytes; }
    [[nodiscard]] const Signature &signature() const { return m_signature; }

    /// Reads the payload once against its hash in the signed header. Damaged, Io.
    [[nodiscard]] Result<> verifyPayload();

    /// Opens the payload with the office's key and gives each event's body in order, while
    /// the chain is computed. When it returns without an error the payload was whole to its
    /// last byte and the chain ended at the header's head; before that the receiver must
    /// not act on what it got. Call verifyPayload() first.
    /// WrongOffice where the key is none of the recipients'; Damaged, Io.
    [[nodiscard]] Result<> readBodies(const BoxKey &key, const BodySink &sink);

private:
    BundleFile() = default;
    [[nodiscard]] Result<> readHeader();

    std::unique_ptr<QFile> m_file;
    BundleHeader m_header;
    QByteArray m_headerBytes;
    Signature m_signature{};
    qint64 m_payloadStart = 0;
};

} // namespace puas
