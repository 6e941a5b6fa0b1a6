// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/intake/office_folder.h"
#include "app/intake/proposal_way.h"

namespace puas {

/// A proposal that a citizen left at a kiosk, opened with the office's key.
struct Proposal {
    QDate day;     ///< in the office's time zone; no hour, for an hour tells who it was
    QString kiosk; ///< id
    QString topic; ///< a topic's code, see app/event/feedback_codes.h
    QString text;  ///< empty: the topic alone was sent
    QString name = {}; ///< see proposalName(); tells nothing of who came after whom
    std::vector<ProposalWord> said = {}; ///< what the office decided, in its order

    bool operator==(const Proposal &) const = default;
};

/// The proposals of a range of days, read from the events that the kiosks signed; without
/// those left in training. Ordered by day, topic and text, so that no place in the list tells
/// who came after whom. Damaged where one was not sealed to this office, or where a decision
/// about one cannot be read; else as the store.
[[nodiscard]] Result<std::vector<Proposal>> proposals(const Store &store, const BoxKey &key, const DateRange &range);
[[nodiscard]] Result<std::vector<Proposal>> proposals(const OfficeFolder &office, const DateRange &range);

} // namespace puas
