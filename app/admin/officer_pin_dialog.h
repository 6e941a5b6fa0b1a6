// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"

namespace puas {

/// The PIN with which an officer signs on at kiosks: a new one, entered twice, or none. It is
/// never shown, and only its hash leaves the dialog's work.
class OfficerPinDialog : public JobDialog
{
    Q_OBJECT

public:
    OfficerPinDialog(OfficeSession &session, const Officer &officer, bool hasPin,
                     QWidget *parent = nullptr);

    /// Whether the officer has one now, once it is accepted.
    [[nodiscard]] bool hasPin() const { return m_hasPin; }

protected:
    void submit() override;

private:
    void takeAway();

    QString m_nip;
    bool m_hasPin;
    QLineEdit *m_pin;
    QLineEdit *m_again;
};

} // namespace puas
