// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/intake/clock_offset.h"

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace puas {

/// The stretches of a kiosk's journal whose clock is doubted and not put right, in the order
/// of their events.
[[nodiscard]] Result<std::vector<JudgedStretch>> doubtedStretches(const Store &store,
                                                                  const QString &kiosk);

/// Says when a kiosk was really switched on, where its clock was wrong: proposes the moment that
/// receipts and imports allow, and tells how many ratings would count by it.
class ClockDialog : public JobDialog
{
    Q_OBJECT

public:
    /// \a stretches: doubtedStretches(), at least one.
    ClockDialog(OfficeSession &session, const Kiosk &kiosk, std::vector<JudgedStretch> stretches,
                QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    [[nodiscard]] const JudgedStretch &chosen() const;
    [[nodiscard]] NewClockOffset offset() const;
    [[nodiscard]] QDateTime moment(qint64 utcMs) const;
    void propose();
    void tellEffect();

    QString m_kiosk;
    std::vector<JudgedStretch> m_stretches;
    QComboBox *m_range;
    QLabel *m_bounds;
    QDateTimeEdit *m_started;
    QLabel *m_effect;
    QPlainTextEdit *m_reason;
};

} // namespace puas
