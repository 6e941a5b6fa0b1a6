// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/screening.h"
#include "app/intake/office_folder.h"
#include "app/intake/proposal_way.h"

namespace puas {

/// A proposal's name, such as "U-3fa91c07d2": of its kiosk and event, but it does not tell
/// which of two came first.
[[nodiscard]] QString proposalName(const QString &kiosk, qint64 seq);

/// What an answer to citizens must not hold, see screened(): against the names of everybody
/// who is or was an officer here.
[[nodiscard]] Result<std::vector<Screened>> screenedAnswer(const Store &store, const QString &answer);

/// Decides about a proposal, in one transaction with its act; the proposal's own text is in
/// neither. Any stage may follow any other: the later word holds, and both are kept.
///
/// NotSignedIn, NotAllowed; NotFound where there is no such proposal; InvalidInput where
/// something needed is missing or too long (a forum or an agency to forward to, a reason to
/// reject, an answer), where an answer holds personal data, or where it stands so already.
[[nodiscard]] Result<> decideProposal(OfficeFolder &office, const QString &name,
                                      const ProposalChoice &choice, qint64 nowUtcMs);

} // namespace puas
