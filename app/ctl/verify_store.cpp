// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/office_journal.h"
#include "app/bundle/header.h"
#include "app/ctl/replayed_ratings.h"
#include "app/ctl/verification.h"
#include "app/intake/office_folder.h"
#include "app/seal/hash.h"
#include "app/store/store.h"

#include <map>

namespace puas {

namespace {

constexpr size_t mostFindings = 100;

/// Walks what an office keeps: every kiosk's chain, ratings against events, tallies
/// against ratings.
class StoreVerification
{
public:
    StoreVerification(const Store &store, const PublicKey &office, Verified &verified)
        : m_store(store), m_office(office), m_verified(verified)
    {
    }

    Result<> run()
    {
        const auto kiosks = m_store.registry().kiosks();
        if (!kiosks)
            return tl::unexpected(kiosks.error());
        qint64 events = 0;
        for (const Kiosk &kiosk : *kiosks) {
            const auto walked = walkChain(kiosk);
            if (!walked)
                return tl::unexpected(walked.error());
            events += *walked;
        }
        m_verified.checked
            << QStringLiteral("chains of %1 kiosks, %2 events").arg(kiosks->size()).arg(events);
        return compareRatings()
            .and_then([this] { return recount(); })
            .and_then([this] { return walkActs(); });
    }

private:
    void find(ErrorCode code, const QString &detail)
    {
        if (m_verified.found.size() < mostFindings)
            m_verified.found.push_back({code, detail});
    }

    /// Gives how many events the kiosk has; what is wrong with them is found, not failed.
    Result<qint64> walkChain(const Kiosk &kiosk)
    {
        const auto key = fixedBytes<32>(kiosk.publicKey);
        const auto complain = [&](qint64 seq, const QString &what) {
            find(ErrorCode::Damaged,
                 QStringLiteral("kiosk %1, event %2: %3").arg(kiosk.id).arg(seq).arg(what));
        };
        if (!key || fingerprint(*key) != kiosk.id) {
            find(ErrorCode::Damaged,
                 QStringLiteral("kiosk %1: its id is not that of its key").arg(kiosk.id));
            return 0;
        }
        const auto proofs = signedHeads(kiosk);
        if (!proofs)
            return tl::unexpected(proofs.error());
        if (kiosk.lastSeq > 0 && !proofs->contains(kiosk.lastSeq))
            complain(kiosk.lastSeq, QStringLiteral("nothing that the kiosk signed ends here"));
        Hash link = firstLink(*key);
        qint64 seq = 0;
        ReplayedRatings &ratings = m_ratings[kiosk.id];
        const auto read = m_store.ratings().forEachEvent(kiosk.id, 1, [&](const KeptEvent &kept) {
            ++seq;
            link = nextLink(link, kept.body);
            if (kept.seq != seq || kept.link != toBytes(link)) {
                complain(seq, QStringLiteral("does not fit its chain"));
                return false;
            }
            if (const auto proof = proofs->find(seq); proof != proofs->end())
                compareProof(kiosk, *key, proof->second, link);
            const auto applied = decodeEvent(kept.body).and_then(
                [&](const Event &event) { return ratings.add(quint64(seq), event); });
            if (!applied)
                complain(seq, applied.error().detail);
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        if (seq != kiosk.lastSeq || (seq > 0 && kiosk.lastLink != toBytes(link)))
            complain(seq, QStringLiteral("is not the head that was confirmed, %1").arg(kiosk.lastSeq));
        return seq;
    }

    Result<> compareRatings()
    {
        qint64 compared = 0;
        const DateRange always{QDate(1, 1, 1), QDate(9999, 12, 31)};
        const auto read = m_store.ratings().forEachRating(always, [&](const StoredRating &rating) {
            if (rating.kiosk.isEmpty())
                return true;
            ++compared;
            if (const auto same = m_ratings[rating.kiosk].compare(rating); !same)
                find(same.error().code,
                     QStringLiteral("kiosk %1: %2").arg(rating.kiosk, same.error().detail));
            return true;
        });
        if (!read)
            return read;
        for (const auto &[kiosk, ratings] : m_ratings)
            for (const quint64 seq : ratings.leftOver())
                find(ErrorCode::Damaged,
                     QStringLiteral("kiosk %1: rating %2 is missing").arg(kiosk).arg(seq));
        m_verified.checked << QStringLiteral("%1 ratings of kiosks against their events").arg(compared);
        return {};
    }

    Result<> recount()
    {
        const auto findings = m_store.check();
        if (!findings)
            return tl::unexpected(findings.error());
        for (const QString &finding : *findings)
            find(ErrorCode::Damaged, finding);
        m_verified.checked << QStringLiteral("the database file")
                           << QStringLiteral("tallies against ratings");
        return {};
    }

    /// What the kiosk itself signed of its history, at the end of each bundle: who rewrites
    /// events, links and head in the store still lacks the kiosk's key.
    Result<std::map<qint64, KioskProof>> signedHeads(const Kiosk &kiosk)
    {
        std::map<qint64, KioskProof> heads;
        const auto read = m_store.ratings().forEachProof(kiosk.id, [&](const KioskProof &proof) {
            heads[proof.lastSeq] = proof;
            return true;
        });
        if (!read)
            return tl::unexpected(read.error());
        return heads;
    }

    void compareProof(const Kiosk &kiosk, const PublicKey &key, const KioskProof &proof, const Hash &link)
    {
        const auto header = decodeBundleHeader(proof.header);
        const auto signature = fixedBytes<64>(proof.signature);
        const bool isSigned = signature
                              && verifySignature(key, SignatureDomain::BundleHeader, proof.header, *signature);
        if (!isSigned || !header)
            find(ErrorCode::BadSignature,
                 QStringLiteral("kiosk %1: the header of the bundle to %2").arg(kiosk.id).arg(proof.lastSeq));
        else if (header->head != link || qint64(header->last) != proof.lastSeq)
            find(ErrorCode::Damaged, QStringLiteral("kiosk %1, event %2: is not the one that the kiosk signed")
                                         .arg(kiosk.id)
                                         .arg(proof.lastSeq));
    }

    Result<> walkActs()
    {
        const auto acts = verifyActs(m_store, m_office);
        if (!acts && acts.error().code != ErrorCode::Damaged && acts.error().code != ErrorCode::BadSignature)
            return tl::unexpected(acts.error());
        if (!acts)
            find(acts.error().code, QStringLiteral("the office's journal: ") + acts.error().detail);
        m_verified.checked << QStringLiteral("%1 acts of the office's journal").arg(acts.value_or(0));
        return {};
    }

    const Store &m_store;
    PublicKey m_office;
    Verified &m_verified;
    std::map<QString, ReplayedRatings> m_ratings;
};

Result<PublicKey> officeKey(const QString &folder, const AuditKey &key)
{
    if (key.signer)
        return *key.signer;
    const auto file = AuditKey::read(officePublicKeyPath(folder));
    if (!file)
        return tl::unexpected(file.error());
    return file->signer.value_or(PublicKey{});
}

} // namespace

Verified verifyStore(const QString &folder, const AuditKey &key)
{
    Verified verified{folder, QStringLiteral("store"), {}, {}};
    const auto office = officeKey(folder, key);
    if (!office) {
        verified.found.push_back(office.error());
        return verified;
    }
    const auto store = Store::open(folder, Store::Access::ReadOnly);
    if (!store) {
        verified.found.push_back(store.error());
        return verified;
    }
    if (const auto walked = StoreVerification(*store, *office, verified).run(); !walked)
        verified.found.push_back(walked.error());
    return verified;
}

} // namespace puas
