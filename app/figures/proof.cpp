// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/proof.h"

#include "app/seal/hash.h"

#include <algorithm>

namespace puas {

namespace {

/// The link before an event; nothing where the kiosk's history has a hole there.
Result<std::optional<QByteArray>> linkBefore(const Store &store, const Kiosk &kiosk, qint64 seq)
{
    if (seq > 1)
        return store.ratings().eventLink(kiosk.id, seq - 1);
    std::array<quint8, 32> key{};
    if (size_t(kiosk.publicKey.size()) == key.size())
        std::copy(kiosk.publicKey.begin(), kiosk.publicKey.end(), key.begin());
    return std::optional(toBytes(firstLink(key)));
}

/// Walks from the first event with a rating to the last one.
Result<> walk(const Store &store, const Kiosk &kiosk, KioskPart &part)
{
    const auto before = linkBefore(store, kiosk, part.first);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    Hash link = hashFromBytes(**before);
    qint64 seq = part.first;
    bool fits = true;
    const auto walked = store.ratings().forEachEvent(kiosk.id, part.first, [&](const KeptEvent &event) {
        link = nextLink(link, event.body);
        fits = event.seq == seq && event.link == toBytes(link);
        return fits && seq++ < part.last;
    });
    if (!walked)
        return walked;
    part.isWhole = fits && seq == part.last + 1;
    part.link = part.isWhole ? toHex(link) : QString();
    return {};
}

Result<KioskPart> partOf(const Store &store, const RatingOrigin &origin)
{
    const auto kiosk = store.registry().kiosk(origin.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    KioskPart part{kiosk->id,   kiosk->name,    origin.first,
                   origin.last, origin.ratings, {},
                   false,       kiosk->lastSeq, QString::fromLatin1(kiosk->lastLink.toHex())};
    const auto walked = walk(store, *kiosk, part);
    if (!walked)
        return tl::unexpected(walked.error());
    return part;
}

bool isSame(const std::vector<LeftOut> &a, const std::vector<LeftOut> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LeftOut &x, const LeftOut &y) {
        return x.whyNot == y.whyNot && x.ratings == y.ratings;
    });
}

} // namespace

bool Proof::holds() const
{
    return rowsAgree && std::all_of(kiosks.begin(), kiosks.end(), [](const KioskPart &part) {
               return part.isWhole;
           });
}

Result<Proof> proofOf(const QString &nip, const Store &store, const DateRange &range,
                      const Tally &tally, const std::vector<LeftOut> &leftOut)
{
    const OriginReader reader = store.origins();
    const auto origins = reader.origins(range, nip);
    const auto recount = reader.recount(range, nip, QString::fromUtf16(overallQuestion));
    const auto rowsLeftOut = reader.leftOut(range, nip);
    if (!origins || !recount || !rowsLeftOut)
        return tl::unexpected(!origins   ? origins.error()
                              : !recount ? recount.error()
                                         : rowsLeftOut.error());
    Proof proof;
    proof.recount = *recount;
    proof.rowsAgree = *recount == tally && isSame(*rowsLeftOut, leftOut);
    for (const RatingOrigin &origin : *origins) {
        if (origin.kiosk.isEmpty()) {
            proof.files.push_back({origin.file, origin.first, origin.last, origin.ratings});
            continue;
        }
        const auto part = partOf(store, origin);
        if (!part)
            return tl::unexpected(part.error());
        proof.kiosks.push_back(*part);
    }
    return proof;
}

} // namespace puas
