// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reject_dialog.h"

#include "app/admin/office_session.h"
#include "app/intake/rule_acts.h"

#include <QLineEdit>

namespace puas {

RejectDialog::RejectDialog(OfficeSession &session, const RuleProposal &proposal, const QString &title,
                           QWidget *parent)
    : JobDialog(session, tr("Reject the rule %1").arg(title), tr("Reject"), parent),
      m_proposal(proposal.id), m_reason(addLine(tr("Reason")))
{
    addWords(tr("The proposal stays in the list with its reason; the office's journal names you."));
}

void RejectDialog::submit()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return complain(tr("A reason is missing."), m_reason);
    run([id = m_proposal, reason, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return rejectRule(office, id, reason, nowMs);
    });
}

} // namespace puas
