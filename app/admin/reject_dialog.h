// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/store/rule_proposals.h"

namespace puas {

/// Ends a rule's proposal, with the reason.
class RejectDialog : public JobDialog
{
    Q_OBJECT

public:
    RejectDialog(OfficeSession &session, const RuleProposal &proposal, const QString &title,
                 QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    qint64 m_proposal;
    QLineEdit *m_reason;
};

} // namespace puas
