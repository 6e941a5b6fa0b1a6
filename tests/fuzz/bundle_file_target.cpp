// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "tests/fuzz/targets.h"
#include "tests/support/bundle_forge.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"

namespace puas::fuzz {

namespace {

constexpr quint8 kioskKey = 1;
constexpr quint8 boxKey = 3;

/// Where the bytes stand in a bundle that is signed properly all the same.
enum Place { WholeFile, HeaderBytes, PlainStream, Compressed, FirstChunk, Places };

QByteArray bundleWith(Place place, const QByteArray &bytes, const BoxKey &office)
{
    if (place == WholeFile)
        return bytes;
    static const auto bodies = test::encodeAll(test::canonicalHistory());
    auto forge = test::honestBundle(test::fixedSigningKey(kioskKey), office.publicKey(), bodies);
    if (place == HeaderBytes)
        forge.headerBytes = bytes;
    if (place == PlainStream)
        forge.changeStream = [&](QByteArray &stream) { stream = bytes; };
    if (place == Compressed)
        forge.changeCompressed = [&](QByteArray &compressed) { compressed = bytes; };
    if (place == FirstChunk)
        forge.changeParts = [&](test::PayloadParts &parts) { parts.chunks.first() = bytes; };
    return forge.build();
}

} // namespace

void runBundleFile(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    static const BoxKey office = test::fixedBoxKey(boxKey);
    const auto place = Place(quint8(bytes.front()) % Places);
    auto bundle = BundleFile::open(fileOf(bundleWith(place, bytes.sliced(1), office)));
    if (!bundle || !bundle->verifyPayload())
        return;
    quint64 bodies = 0;
    const auto read = bundle->readBodies(office, [&](const QByteArray &) -> Result<> {
        ++bodies;
        return {};
    });
    require(!read || bodies == bundle->header().count(),
            "a whole bundle has other bodies than it says");
}

} // namespace puas::fuzz
