// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

namespace puas {

/// The secret of one bundle's payload.
using FileKey = std::array<quint8, 32>;
[[nodiscard]] FileKey newFileKey();

/// Encrypts a stream in chunks (libsodium secretstream, XChaCha20-Poly1305). Each chunk is
/// authenticated together with its place, and only a last chunk marked final ends the
/// stream, so that a cut, a swap or an addition is found. One thread.
class SealedStreamWriter
{
public:
    explicit SealedStreamWriter(const FileKey &key);
    ~SealedStreamWriter();

    /// 24 bytes that stand before the first chunk.
    [[nodiscard]] QByteArray header() const { return m_header; }
    /// The sealed chunk, 17 bytes longer than \a plain.
    [[nodiscard]] QByteArray push(QByteArrayView plain, bool final);

private:
    struct State;
    std::unique_ptr<State> m_state;
    QByteArray m_header;
};

/// Opens what SealedStreamWriter wrote.
class SealedStreamReader
{
public:
    struct Chunk {
        QByteArray plain;
        bool final;
    };

    /// \a header has 24 bytes; Damaged otherwise.
    [[nodiscard]] static Result<SealedStreamReader> start(const FileKey &key, QByteArrayView header);

    SealedStreamReader(SealedStreamReader &&) noexcept;
    ~SealedStreamReader();

    /// Damaged where the chunk is not the next one of this stream.
    [[nodiscard]] Result<Chunk> pull(QByteArrayView sealed);

private:
    struct State;
    explicit SealedStreamReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

inline constexpr qsizetype sealedStreamHeaderSize = 24;
inline constexpr qsizetype sealedChunkOverhead = 17;

} // namespace puas
