// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/body_stream.h"
#include "app/event/event.h"
#include "tests/fuzz/targets.h"
#include "tests/support/bundle_forge.h"

namespace puas::fuzz {

namespace {

constexpr quint64 mostBodies = 1000;
constexpr qsizetype pieceSize = 977;

void decompress(const QByteArray &compressed)
{
    quint64 bodies = 0;
    BodyDecompressor stream(
        [&](const QByteArray &body) -> Result<> {
            require(!body.isEmpty() && body.size() <= largestEventBody, "a body out of its bounds");
            ++bodies;
            return {};
        },
        mostBodies, largestEventBody);
    for (qsizetype at = 0; at < compressed.size(); at += pieceSize)
        if (!stream.add(QByteArrayView(compressed).sliced(at, qMin(pieceSize, compressed.size() - at))))
            return;
    if (stream.finish())
        require(bodies == mostBodies, "a stream of fewer bodies ended whole");
}

} // namespace

void runBodyStream(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // As zstd's output, or as what stands inside it.
    const QByteArray rest = bytes.sliced(1);
    decompress(bytes.front() % 2 == 0 ? rest : test::zstdFrame(rest));
}

} // namespace puas::fuzz
