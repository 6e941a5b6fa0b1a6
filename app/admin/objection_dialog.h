// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/core/period.h"

class QCheckBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace puas {

/// Writes down an officer's objection to a figure: the words, and the ratings that it is about
/// by their time.
class ObjectionDialog : public JobDialog
{
    Q_OBJECT

public:
    ObjectionDialog(OfficeSession &session, const QString &nip, const QString &name, const Period &period,
                    QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    [[nodiscard]] QDateTimeEdit *addMoment(const QString &name, QDate day);

    QString m_nip;
    Period m_period;
    QPlainTextEdit *m_said;
    QCheckBox *m_isTimed;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
};

} // namespace puas
