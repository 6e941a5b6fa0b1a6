// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/admin/invitation_rows.h"

class QPushButton;

namespace puas {

/// Kiosks on their way in, each with how far it is and what comes next.
class InvitationsCard : public Card
{
    Q_OBJECT

public:
    explicit InvitationsCard(QWidget *parent = nullptr);

    /// What whoever is signed in may do, and with how many.
    struct Rights {
        bool mayInvite = false;
        bool mayApprove = false;
        int approvers = 0; ///< active accounts that may approve
    };
    /// Hidden where there are none.
    void setRows(const std::vector<InvitationRow> &rows, const Rights &rights);

signals:
    void answersWanted();
    void settingsWanted();
    void accountsWanted();
    void againWanted(const puas::InvitationRow &row);
    void compareWanted(const puas::InvitationRow &row);
    void rejectWanted(const puas::InvitationRow &row);

private:
    void addRow(const InvitationRow &row, const Rights &rights);
    void addButtons(QHBoxLayout *line, const InvitationRow &row, const Rights &rights);
    QPushButton *addTo(QHBoxLayout *line, const QString &text, const QString &name);

    QLabel *m_tooFew;
    QPushButton *m_accounts;
    QPushButton *m_answers;
    QVBoxLayout *m_rows;
};

} // namespace puas
