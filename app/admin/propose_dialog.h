// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/core/allowance_rule.h"

class QDateEdit;

namespace puas {

/// Enters a rule, so that a second person may approve it: its name, and from which day on.
class ProposeDialog : public JobDialog
{
    Q_OBJECT

public:
    ProposeDialog(OfficeSession &session, const AllowanceRule &rule, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    AllowanceRule m_rule;
    QLineEdit *m_title;
    QDateEdit *m_from;
};

/// A rule's stable id made of its title: "Tiga jenjang" is "tiga-jenjang".
[[nodiscard]] QString ruleIdFor(const QString &title);

/// The first day of the period after the one that contains \a today: what is entered now
/// should not change what has begun.
[[nodiscard]] QDate firstDayToPropose(QDate today);

} // namespace puas
