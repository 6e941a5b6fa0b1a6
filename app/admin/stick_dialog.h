// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"

namespace puas {

class StickField;

/// Chooses a stick and does one thing with it.
class StickDialog : public JobDialog
{
    Q_OBJECT

public:
    /// Gets the office and the root of the stick.
    using StickWork = std::function<Result<>(OfficeFolder &, const QString &)>;

    StickDialog(OfficeSession &session, const QString &title, const QString &words, const QString &doIt,
                StickWork work, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    StickWork m_work;
    StickField *m_stick;
};

} // namespace puas
