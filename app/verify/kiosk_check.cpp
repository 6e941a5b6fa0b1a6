// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/kiosk_check.h"

#include "app/bundle/header.h"
#include "app/intake/event_rating.h"

#include <algorithm>

namespace puas {

Result<KioskWalked> KioskCheck::run(UsedCodes &used, ServedCheck &served)
{
    const auto key = fixedBytes<32>(m_kiosk.publicKey);
    if (!key || fingerprint(*key) != m_kiosk.id) {
        find(ErrorCode::Damaged, QStringLiteral("its id is not that of its key"));
        return KioskWalked{};
    }
    const auto heads = readProofs(*key);
    if (!heads)
        return tl::unexpected(heads.error());
    checkKnowledge();
    const auto events = walkEvents(*key, *heads, used);
    if (!events)
        return tl::unexpected(events.error());
    if (const auto judged = judgeClock(served); !judged)
        return tl::unexpected(judged.error());
    const auto ratings = compareRatings(used);
    if (!ratings)
        return tl::unexpected(ratings.error());
    return KioskWalked{*events, *ratings};
}

void KioskCheck::find(ErrorCode code, const QString &detail)
{
    m_verified.find(code, QStringLiteral("kiosk %1: %2").arg(m_kiosk.id, detail));
}

void KioskCheck::findAt(qint64 seq, const QString &what)
{
    m_verified.find(ErrorCode::Damaged,
                    QStringLiteral("kiosk %1, event %2: %3").arg(m_kiosk.id).arg(seq).arg(what));
}

/// What the kiosk itself signed of its history, by the last event of each bundle: who
/// rewrites events, links and head in the store still lacks the kiosk's key.
Result<std::map<qint64, Hash>> KioskCheck::readProofs(const PublicKey &key)
{
    std::map<qint64, Hash> heads;
    size_t index = 0;
    const auto read = m_store.ratings().forEachProof(m_kiosk.id, [&](const KioskProof &proof) {
        checkProof(key, proof, index++);
        if (const auto header = decodeBundleHeader(proof.header)) {
            heads[qint64(header->last)] = header->head;
            m_acknowledged = std::max(m_acknowledged, qint64(header->receiptedSeq));
            m_lastReport = header->wallMs;
        }
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (m_acts && index < m_acts->bundles.size())
        find(ErrorCode::Damaged,
             QStringLiteral("the signed header of its bundle to event %1 is missing")
                 .arg(m_acts->bundles[index].last));
    if (m_kiosk.lastSeq > 0 && !heads.contains(m_kiosk.lastSeq))
        findAt(m_kiosk.lastSeq, QStringLiteral("nothing that the kiosk signed ends here"));
    return heads;
}

void KioskCheck::checkProof(const PublicKey &key, const KioskProof &proof, size_t index)
{
    const QString which = QStringLiteral("the signed header of its bundle to event %1")
                              .arg(proof.lastSeq);
    const auto header = decodeBundleHeader(proof.header);
    const auto signature = fixedBytes<64>(proof.signature);
    if (!header || !signature
        || !verifySignature(key, SignatureDomain::BundleHeader, proof.header, *signature)) {
        find(ErrorCode::BadSignature, which);
        return;
    }
    if (qint64(header->first) != proof.firstSeq || qint64(header->last) != proof.lastSeq)
        find(ErrorCode::Damaged, which
                                     + QStringLiteral(" is of events %1 to %2, its row says %3 to %4")
                                           .arg(header->first)
                                           .arg(header->last)
                                           .arg(proof.firstSeq)
                                           .arg(proof.lastSeq));
    if (!m_acts)
        return;
    if (index >= m_acts->bundles.size()) {
        find(ErrorCode::Damaged, which + QStringLiteral(": no act of an import brought it"));
        return;
    }
    const BundleByActs &act = m_acts->bundles[index];
    const bool isThatOne = act.last == qint64(header->last) && act.head == toHex(header->head)
                           && (!act.header || *act.header == toHex(blake2b(proof.header)));
    if (!isThatOne)
        find(ErrorCode::Damaged, which + QStringLiteral(" is not the one in the import's act"));
}

/// What the kiosk's row says of the kiosk's own reports.
void KioskCheck::checkKnowledge()
{
    if (m_kiosk.acknowledgedSeq != m_acknowledged)
        find(ErrorCode::Damaged, QStringLiteral("acknowledged_seq is %1, its bundles say %2")
                                     .arg(m_kiosk.acknowledgedSeq)
                                     .arg(m_acknowledged));
    if (m_kiosk.lastReportAtUtcMs != m_lastReport)
        find(ErrorCode::Damaged, QStringLiteral("last_report_ms is not what its last bundle says"));
}

/// Gives how many events there are; what is wrong with them is found, not failed.
Result<qint64> KioskCheck::walkEvents(const PublicKey &key, const std::map<qint64, Hash> &heads,
                                      UsedCodes &used)
{
    Hash link = firstLink(key);
    qint64 seq = 0;
    bool isBroken = false;
    const auto read = m_store.ratings().forEachEvent(m_kiosk.id, 1, [&](const KeptEvent &kept) {
        ++seq;
        link = nextLink(link, kept.body);
        if (kept.seq != seq || kept.link != toBytes(link)) {
            findAt(seq, QStringLiteral("does not fit its chain"));
            isBroken = true;
            return false;
        }
        if (const auto head = heads.find(seq); head != heads.end() && head->second != link)
            findAt(seq, QStringLiteral("is not the one that the kiosk signed"));
        takeEvent(quint64(seq), kept.body, used);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    const qint64 sealed = heads.empty() ? 0 : heads.rbegin()->first;
    if (!isBroken && seq < sealed)
        findAt(seq + 1,
               QStringLiteral("the end of the history is missing, the kiosk signed a head at event %1")
                   .arg(sealed));
    else if (!isBroken && (seq != m_kiosk.lastSeq || (seq > 0 && m_kiosk.lastLink != toBytes(link))))
        findAt(seq, QStringLiteral("is not the head in the kiosk's row, %1").arg(m_kiosk.lastSeq));
    return seq;
}

void KioskCheck::takeEvent(quint64 seq, const QByteArray &body, UsedCodes &used)
{
    const auto event = decodeEvent(body);
    if (!event) {
        findAt(qint64(seq), event.error().detail);
        return;
    }
    if (const auto added = m_ratings.add(seq, *event); !added)
        findAt(qint64(seq), added.error().detail);
    if (const auto *opened = std::get_if<Opened>(&event->payload))
        if (const auto customer = servedCustomerOf(event->stamp, *opened)) {
            used.add(*customer);
            m_served.push_back({seq, event->stamp, *customer});
        }
    followClock(seq, *event);
}

/// Bundle by bundle, as they were taken in: from the first on whose import judged clocks.
void KioskCheck::followClock(quint64 seq, const Event &event)
{
    if (!m_acts)
        return;
    const std::vector<BundleByActs> &bundles = m_acts->bundles;
    while (m_bundle < bundles.size() && bundles[m_bundle].last < qint64(seq))
        ++m_bundle;
    if (m_bundle == bundles.size() || !bundles[m_bundle].judgedAtUtcMs)
        return;
    m_clock.add(seq, clockReadingOf(event));
    if (bundles[m_bundle].last == qint64(seq))
        m_clock.imported(*bundles[m_bundle].judgedAtUtcMs);
}

/// The judgement again, and every time that follows from it.
Result<> KioskCheck::judgeClock(ServedCheck &served)
{
    const std::vector<JudgedStretch> stretches = judged(m_clock.stretches());
    KioskClock clock(stretches, m_offsets, m_zone);
    m_ratings.judge(clock);
    for (Served &one : m_served) {
        const EventTime time = clock.at(one.seq, one.stamp);
        one.customer.atUtcMs = time.atUtcMs;
        if (time.counts)
            served.add(one.customer);
    }
    const auto kept = m_store.clocks().stretches(m_kiosk.id);
    if (!kept)
        return tl::unexpected(kept.error());
    for (size_t i = 0; m_acts && i < std::max(kept->size(), stretches.size()); ++i) {
        if (i < kept->size() && i < stretches.size() && (*kept)[i] == stretches[i])
            continue;
        const quint64 seq = i < stretches.size() ? stretches[i].stretch.firstSeq
                                                 : (*kept)[i].stretch.firstSeq;
        findAt(qint64(seq), QStringLiteral("clock_stretch is not what the events and imports say"));
    }
    return {};
}

Result<qint64> KioskCheck::compareRatings(UsedCodes &used)
{
    qint64 compared = 0;
    for (const auto &[seq, whyNot] : m_leftOut)
        m_ratings.leaveOut(quint64(seq), whyNot);
    const auto read = m_store.ratings().forEachRatingOf(m_kiosk.id, [&](const StoredRating &rating) {
        ++compared;
        used.add(rating.record);
        if (const auto same = m_ratings.compare(rating); !same)
            find(same.error().code, QStringLiteral("rating %1 (officer %2, day %3) %4")
                                        .arg(QString::number(rating.seq),
                                             rating.record.officer.isEmpty() ? QStringLiteral("none")
                                                                             : rating.record.officer,
                                             rating.day.toString(Qt::ISODate), same.error().detail));
        if (!rating.file.isEmpty() || rating.row != 0)
            find(ErrorCode::Damaged, QStringLiteral("rating %1 names a file").arg(rating.seq));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (const quint64 seq : m_ratings.leftOver())
        find(ErrorCode::Damaged, QStringLiteral("rating %1 is missing").arg(seq));
    return compared;
}

} // namespace puas
