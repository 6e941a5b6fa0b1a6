// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/sealed_stream.h"

#include "app/seal/keys.h"
#include "app/seal/sodium_bytes.h"

#include <sodium.h>

namespace puas {

namespace {

} // namespace

FileKey newFileKey()
{
    return *fixedBytes<32>(randomBytes(32));
}

struct SealedStreamWriter::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

SealedStreamWriter::SealedStreamWriter(const FileKey &key)
    : m_state(std::make_unique<State>()), m_header(sealedStreamHeaderSize, Qt::Uninitialized)
{
    static_assert(sealedStreamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    static_assert(sealedChunkOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(m_header), key.data());
}

SealedStreamWriter::~SealedStreamWriter()
{
    sodium_memzero(m_state.get(), sizeof *m_state);
}

QByteArray SealedStreamWriter::push(QByteArrayView plain, bool final)
{
    QByteArray sealed(plain.size() + sealedChunkOverhead, Qt::Uninitialized);
    const auto tag = final ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                           : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytesOf(sealed), nullptr,
                                               bytesOf(plain), size_t(plain.size()), nullptr, 0,
                                               static_cast<unsigned char>(tag));
    return sealed;
}

struct SealedStreamReader::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealedStreamReader::SealedStreamReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SealedStreamReader::SealedStreamReader(SealedStreamReader &&) noexcept = default;
SealedStreamReader::~SealedStreamReader() = default;

Result<SealedStreamReader> SealedStreamReader::start(const FileKey &key, QByteArrayView header)
{
    auto state = std::make_unique<State>();
    if (header.size() != sealedStreamHeaderSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, bytesOf(header), key.data())
               != 0)
        return fail(ErrorCode::Damaged, QStringLiteral("the sealed stream has no valid start"));
    return SealedStreamReader(std::move(state));
}

Result<SealedStreamReader::Chunk> SealedStreamReader::pull(QByteArrayView sealed)
{
    if (sealed.size() < sealedChunkOverhead)
        return fail(ErrorCode::Damaged, QStringLiteral("a sealed chunk is too short"));
    Chunk chunk{QByteArray(sealed.size() - sealedChunkOverhead, Qt::Uninitialized), false};
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &m_state->stream, bytesOf(chunk.plain), nullptr, &tag, bytesOf(sealed), size_t(sealed.size()),
        nullptr, 0);
    if (opened != 0)
        return fail(ErrorCode::Damaged,
                    QStringLiteral("a sealed chunk was changed or is out of place"));
    chunk.final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return chunk;
}

} // namespace puas
