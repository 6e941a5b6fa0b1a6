// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/core/period.h"
#include "app/report/follow_up_words.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace puas {

/// Writes what the office means to do about an element, or how far it is.
class FollowUpDialog : public JobDialog
{
    Q_OBJECT

public:
    FollowUpDialog(OfficeSession &session, const Period &period, const FollowUpRow &row,
                   QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    Period m_period;
    QString m_element;
    QPlainTextEdit *m_plan;
    QDateEdit *m_due;
    QLineEdit *m_responsible;
    QComboBox *m_state;
};

} // namespace puas
