// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/proposals.h"

#include "app/event/event.h"
#include "app/intake/event_rating.h"
#include "app/intake/proposal_acts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <tuple>

namespace puas {

namespace {

/// Decisions by kiosk and event.
using SaidOfProposals = std::map<std::pair<QString, qint64>, std::vector<ProposalWord>>;

Result<SaidOfProposals> allSaid(const Store &store)
{
    const auto decisions = store.proposalDecisions().all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    SaidOfProposals said;
    for (const ProposalDecision &decision : *decisions) {
        const auto word = proposalWord(decision);
        if (!word)
            return tl::unexpected(word.error());
        said[{decision.kiosk, decision.seq}].push_back(*word);
    }
    return said;
}

/// Reads one kiosk's events for its proposals.
class ProposalsOfKiosk
{
public:
    ProposalsOfKiosk(const Store &store, const BoxKey &key, const QTimeZone &zone, const DateRange &range,
                     QString kiosk, const SaidOfProposals &said, std::vector<Proposal> &found)
        : m_store(store), m_key(key), m_zone(zone), m_range(range), m_kiosk(std::move(kiosk)), m_said(said), m_found(found)
    {
    }

    Result<> read()
    {
        Result<> applied;
        const auto walked = m_store.ratings().forEachProposal(m_kiosk, [&](const KeptEvent &kept) {
            applied = take(kept);
            return applied.has_value();
        });
        return walked ? applied : walked;
    }

private:
    Result<> take(const KeptEvent &kept)
    {
        const auto event = decodeEvent(kept.body);
        if (!event)
            return tl::unexpected(event.error());
        if (const auto *proposed = std::get_if<Proposed>(&event->payload))
            return takeProposal(kept.seq, event->stamp, *proposed);
        return {};
    }

    /// Whether it was left beside a rating in training.
    Result<bool> isOfTraining(const Proposed &proposed) const
    {
        const auto kept = m_store.ratings().event(m_kiosk, qint64(proposed.rating));
        if (!kept)
            return tl::unexpected(kept.error());
        if (!*kept)
            return false;
        return decodeEvent((*kept)->body).map([](const Event &event) {
            const auto *rated = std::get_if<Rated>(&event.payload);
            return rated && !ratingOf(event.stamp, *rated).counted;
        });
    }

    Result<> takeProposal(qint64 seq, const Stamp &stamp, const Proposed &proposed)
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(stamp.wallMs, m_zone).date();
        if (!m_range.contains(day))
            return {};
        const auto training = isOfTraining(proposed);
        if (!training)
            return tl::unexpected(training.error());
        if (*training)
            return {};
        QByteArray text;
        if (!proposed.sealedText.isEmpty()) {
            auto opened = m_key.open(proposed.sealedText);
            if (!opened)
                return fail(ErrorCode::Damaged, QStringLiteral("the proposal in event %1 of kiosk %2 is not sealed to "
                                                               "this office")
                                                    .arg(seq)
                                                    .arg(m_kiosk));
            text = std::move(*opened);
        }
        const auto said = m_said.find({m_kiosk, seq});
        m_found.push_back({day, m_kiosk, proposed.topic, QString::fromUtf8(text), proposalName(m_kiosk, seq),
                           said == m_said.end() ? std::vector<ProposalWord>() : said->second});
        return {};
    }

    const Store &m_store;
    const BoxKey &m_key;
    const QTimeZone &m_zone;
    const DateRange &m_range;
    QString m_kiosk;
    const SaidOfProposals &m_said;
    std::vector<Proposal> &m_found;
};

} // namespace

Result<std::vector<Proposal>> proposals(const Store &store, const BoxKey &key, const DateRange &range)
{
    const auto home = store.registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    const auto said = allSaid(store);
    if (!said)
        return tl::unexpected(said.error());
    const QTimeZone zone(home->timeZone);
    std::vector<Proposal> found;
    for (const Kiosk &kiosk : *kiosks)
        if (const auto read = ProposalsOfKiosk(store, key, zone, range, kiosk.id, *said, found).read(); !read)
            return tl::unexpected(read.error());
    std::sort(found.begin(), found.end(), [](const Proposal &a, const Proposal &b) {
        return std::tie(a.day, a.topic, a.text, a.kiosk) < std::tie(b.day, b.topic, b.text, b.kiosk);
    });
    return found;
}

Result<std::vector<Proposal>> proposals(const OfficeFolder &office, const DateRange &range)
{
    return proposals(office.store(), office.boxKey(), range);
}

} // namespace puas
