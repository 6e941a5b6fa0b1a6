// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/screening.h"
#include "app/intake/proposals.h"

namespace puas {

/// A topic as the kiosk says it; the code itself where a newer one wrote it.
[[nodiscard]] QString topicWords(const QString &code);
[[nodiscard]] QString stageWords(ProposalStage stage);
/// The kind of the chip around them.
[[nodiscard]] const char *stageChip(ProposalStage stage);
/// Of the planning forum.
[[nodiscard]] QString levelWords(ProposalLevel level);
[[nodiscard]] QString priorityWords(ProposalPriority priority);
/// The first words of what was written; of a topic alone, that nothing was.
[[nodiscard]] QString proposalTitle(const Proposal &proposal);
/// What was looked for in an answer and whether it was found.
[[nodiscard]] QString screeningSentence(const std::vector<Screened> &found);
/// One thing that was decided, without by whom: "forwarded to the regency's forum, Dinas PU".
[[nodiscard]] QString decisionSentence(const ProposalChoice &choice);

} // namespace puas
