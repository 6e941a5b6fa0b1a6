// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/proposals_check.h"

#include <algorithm>
#include <set>

namespace puas {

namespace {

/// The events of all kiosks that are proposals.
Result<std::set<std::pair<QString, qint64>>> proposedEvents(const Store &store)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    std::set<std::pair<QString, qint64>> events;
    for (const Kiosk &kiosk : *kiosks) {
        const auto walked = store.ratings().forEachProposal(kiosk.id, [&](const KeptEvent &kept) {
            events.insert({kiosk.id, kept.seq});
            return true;
        });
        if (!walked)
            return tl::unexpected(walked.error());
    }
    return events;
}

} // namespace

Result<> checkProposals(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    const auto kept = store.proposalDecisions().all();
    const auto events = proposedEvents(store);
    if (!kept || !events)
        return tl::unexpected(!kept ? kept.error() : events.error());
    const std::vector<ProposalDecision> &said = acts.proposalDecisions;
    for (size_t i = 0; i < std::max(kept->size(), said.size()); ++i) {
        const auto find = [&](const QString &what) {
            verified.find(ErrorCode::Damaged,
                          QStringLiteral("proposal_decision %1: %2").arg(i + 1).arg(what));
        };
        const auto expect = [&](bool fits, const char *column) {
            if (!fits)
                find(QStringLiteral("%1 is not what the office's journal says")
                         .arg(QLatin1String(column)));
        };
        if (i >= kept->size()) {
            find(QStringLiteral("it is missing"));
            continue;
        }
        const ProposalDecision &row = (*kept)[i];
        if (i >= said.size()) {
            find(QStringLiteral("no act decided it"));
            continue;
        }
        expect(row.kiosk == said[i].kiosk && row.seq == said[i].seq, "which proposal it is about");
        expect(row.who == said[i].who, "who");
        expect(row.body == said[i].body, "what was decided");
        if (!events->contains({row.kiosk, row.seq}))
            find(QStringLiteral("event %1 of kiosk %2 is no proposal").arg(row.seq).arg(row.kiosk));
    }
    return {};
}

} // namespace puas
