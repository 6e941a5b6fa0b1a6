// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reject_proposal_dialog.h"

#include "app/admin/office_session.h"
#include "app/intake/proposal_acts.h"

#include <QLineEdit>

namespace puas {

RejectProposalDialog::RejectProposalDialog(OfficeSession &session, const QString &proposal,
                                           ProposalPriority priority, QWidget *parent)
    : JobDialog(session, tr("Reject the proposal %1").arg(proposal), tr("Reject"), parent),
      m_proposal(proposal), m_priority(priority), m_reason(addLine(tr("Reason")))
{
    addWords(tr("The proposal stays in the list with its reason; the office's journal names you."));
}

void RejectProposalDialog::submit()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return complain(tr("A reason is missing."), m_reason);
    const ProposalChoice choice{
        ProposalStage::Rejected, ProposalLevel::None, {}, m_priority, reason, {}};
    run([name = m_proposal, choice, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return decideProposal(office, name, choice, nowMs);
    });
}

} // namespace puas
