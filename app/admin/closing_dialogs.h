// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/closing/closing.h"

class QPlainTextEdit;

namespace puas {

/// Closes a period; a reason is asked for where one is needed.
class ClosePeriodDialog : public JobDialog
{
    Q_OBJECT

public:
    ClosePeriodDialog(OfficeSession &session, const Closing &closing, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    Period m_period;
    QPlainTextEdit *m_reason = nullptr; ///< none: no reason is needed
};

/// Approves and locks what was closed: the sentence that is signed, and the password again.
class ApprovePeriodDialog : public JobDialog
{
    Q_OBJECT

public:
    ApprovePeriodDialog(OfficeSession &session, const Closing &closing, QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void submit() override;

private:
    Period m_period;
    QString m_sentence;
    QLineEdit *m_password;
};

} // namespace puas
