// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/invitation_rows.h"
#include "app/admin/job_dialog.h"

namespace puas {

/// The six words of an answered invitation, and the decision whether the kiosk shows the same:
/// two people say so. Who is signed in is one of them; the other one signs in here, or says so
/// another time in a session of his own.
class CompareDialog : public JobDialog
{
    Q_OBJECT

public:
    /// \a words: six, see comparisonOf().
    CompareDialog(OfficeSession &session, const InvitationRow &row, const QStringList &words,
                  QWidget *parent = nullptr);

    enum class Decision { None, FirstSaidYes, Enrolled, Rejected };
    [[nodiscard]] Decision decision() const { return m_decision; }

public slots:
    /// The first yes is followed by the question for the second.
    void accept() override;

protected:
    void submit() override;

private:
    void askSecond(const QString &first);
    void rejectKiosk();

    InvitationRow m_row;
    Decision m_decision = Decision::None;
    bool m_asksSecond = false;
    QLineEdit *m_login;
    QLineEdit *m_password;
    std::shared_ptr<bool> m_enrolled = std::make_shared<bool>(false);
};

} // namespace puas
