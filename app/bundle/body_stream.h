// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace puas {

/// The payload of a bundle, from events to bytes and back (FORMAT.md): each event's body
/// with its length, all in one zstd stream, in sealed chunks. Both directions stream:
/// memory does not grow with the number of events. One thread.

/// Takes bytes as they become ready.
using ByteSink = std::function<Result<>(QByteArrayView)>;
/// Takes one event's body after the other.
using BodySink = std::function<Result<>(const QByteArray &)>;

/// Compresses bodies into pieces of a zstd stream.
class BodyCompressor
{
public:
    explicit BodyCompressor(ByteSink out);
    ~BodyCompressor();

    [[nodiscard]] Result<> add(QByteArrayView body);
    /// Ends the stream; nothing may be added afterwards.
    [[nodiscard]] Result<> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Takes pieces of the zstd stream, gives bodies. Damaged where a length is outside 1 to
/// \a largestBody, the stream is broken, more than \a mostBodies come, or it does not end
/// with a whole body.
class BodyDecompressor
{
public:
    BodyDecompressor(BodySink out, quint64 mostBodies, qsizetype largestBody);
    ~BodyDecompressor();

    [[nodiscard]] Result<> add(QByteArrayView compressed);
    /// Whether the stream ended whole, with exactly the bodies that were announced.
    [[nodiscard]] Result<> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace puas
