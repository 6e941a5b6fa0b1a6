// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"

class QPlainTextEdit;

namespace puas {

/// One change that is not taken back, with the reason that the office's journal keeps.
class ReasonDialog : public JobDialog
{
    Q_OBJECT

public:
    /// Gets the office and the reason, which is not empty.
    using ReasonWork = std::function<Result<>(OfficeFolder &, const QString &)>;

    ReasonDialog(OfficeSession &session, const QString &title, const QString &words,
                 const QString &doIt, ReasonWork work, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    ReasonWork m_work;
    QPlainTextEdit *m_reason;
};

} // namespace puas
