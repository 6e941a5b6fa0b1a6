// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/body_stream.h"

#include <QtEndian>

#include <zstd.h>

namespace puas {

namespace {

constexpr int compressionLevel = 6; // a kiosk's CPU is slow, a stick slower
constexpr qsizetype lengthSize = 4;

/// A frame that asks for a larger window than our writer uses is not ours, and could make
/// the reader take as much memory as it likes.
constexpr int largestWindowLog = 23; // 8 MiB

tl::unexpected<Error> damagedStream(const char *what)
{
    return fail(ErrorCode::Damaged, QString::fromLatin1(what));
}

} // namespace

struct BodyCompressor::State {
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ByteSink out;
    QByteArray buffer = QByteArray(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);

    ~State() { ZSTD_freeCCtx(context); }

    Result<> push(QByteArrayView data, ZSTD_EndDirective directive)
    {
        ZSTD_inBuffer input{data.data(), size_t(data.size()), 0};
        size_t remaining = 0;
        do {
            ZSTD_outBuffer output{buffer.data(), size_t(buffer.size()), 0};
            remaining = ZSTD_compressStream2(context, &output, &input, directive);
            if (ZSTD_isError(remaining))
                return fail(ErrorCode::Io, QString::fromLatin1(ZSTD_getErrorName(remaining)));
            if (output.pos > 0) {
                const auto taken = out(QByteArrayView(buffer).first(qsizetype(output.pos)));
                if (!taken)
                    return taken;
            }
        } while (input.pos < input.size || (directive == ZSTD_e_end && remaining > 0));
        return {};
    }
};

BodyCompressor::BodyCompressor(ByteSink out) : m_state(std::make_unique<State>())
{
    m_state->out = std::move(out);
    ZSTD_CCtx_setParameter(m_state->context, ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(m_state->context, ZSTD_c_windowLog, largestWindowLog - 2);
}

BodyCompressor::~BodyCompressor() = default;

Result<> BodyCompressor::add(QByteArrayView body)
{
    char length[lengthSize];
    qToLittleEndian(quint32(body.size()), length);
    return m_state->push(QByteArrayView(length, lengthSize), ZSTD_e_continue).and_then([&] {
        return m_state->push(body, ZSTD_e_continue);
    });
}

Result<> BodyCompressor::finish()
{
    return m_state->push({}, ZSTD_e_end);
}

struct BodyDecompressor::State {
    ZSTD_DCtx *context = ZSTD_createDCtx();
    BodySink out;
    quint64 bodiesLeft;
    qsizetype largestBody;
    bool frameEnded = false;
    QByteArray pending; ///< the beginning of a body that is not whole yet
    QByteArray buffer = QByteArray(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);

    State(BodySink out, quint64 bodies, qsizetype largestBody)
        : out(std::move(out)), bodiesLeft(bodies), largestBody(largestBody)
    {
        ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, largestWindowLog);
    }
    ~State() { ZSTD_freeDCtx(context); }

    Result<> takeBodies()
    {
        qsizetype at = 0;
        while (pending.size() - at >= lengthSize) {
            const auto length = qsizetype(qFromLittleEndian<quint32>(pending.constData() + at));
            if (length < 1 || length > largestBody)
                return damagedStream("an event's length is out of range");
            if (pending.size() - at - lengthSize < length)
                break;
            if (bodiesLeft == 0)
                return damagedStream("there are more events than announced");
            --bodiesLeft;
            if (const auto taken = out(pending.sliced(at + lengthSize, length)); !taken)
                return taken;
            at += lengthSize + length;
        }
        pending.remove(0, at);
        return {};
    }
};

BodyDecompressor::BodyDecompressor(BodySink out, quint64 mostBodies, qsizetype largestBody)
    : m_state(std::make_unique<State>(std::move(out), mostBodies, largestBody))
{
}

BodyDecompressor::~BodyDecompressor() = default;

Result<> BodyDecompressor::add(QByteArrayView compressed)
{
    ZSTD_inBuffer input{compressed.data(), size_t(compressed.size()), 0};
    bool outputWasFull = false;
    while (input.pos < input.size || outputWasFull) {
        if (m_state->frameEnded)
            return damagedStream("bytes follow the end of the events");
        ZSTD_outBuffer output{m_state->buffer.data(), size_t(m_state->buffer.size()), 0};
        const size_t hint = ZSTD_decompressStream(m_state->context, &output, &input);
        if (ZSTD_isError(hint))
            return damagedStream("the events cannot be decompressed");
        m_state->pending.append(m_state->buffer.constData(), qsizetype(output.pos));
        if (const auto taken = m_state->takeBodies(); !taken)
            return taken;
        m_state->frameEnded = hint == 0;
        outputWasFull = !m_state->frameEnded && output.pos == output.size;
    }
    return {};
}

Result<> BodyDecompressor::finish()
{
    if (!m_state->frameEnded || !m_state->pending.isEmpty())
        return damagedStream("the events end in the middle");
    if (m_state->bodiesLeft != 0)
        return damagedStream("there are fewer events than announced");
    return {};
}

} // namespace puas
