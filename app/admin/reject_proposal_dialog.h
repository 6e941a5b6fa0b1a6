// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/intake/proposal_way.h"

namespace puas {

/// Rejects a citizen's proposal, with the reason.
class RejectProposalDialog : public JobDialog
{
    Q_OBJECT

public:
    RejectProposalDialog(OfficeSession &session, const QString &proposal, ProposalPriority priority,
                         QWidget *parent);

protected:
    void submit() override;

private:
    QString m_proposal;
    ProposalPriority m_priority;
    QLineEdit *m_reason;
};

} // namespace puas
