// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/event/kiosk_config.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace puas {

/// When people are served at a kiosk; outside of it the kiosk is dark.
class HoursDialog : public JobDialog
{
    Q_OBJECT

public:
    /// \a settings: the kiosk's last ones.
    HoursDialog(OfficeSession &session, const KioskConfig &settings, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QString m_kiosk;
    QCheckBox *m_always;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    QList<QCheckBox *> m_closed; ///< Monday first
};

/// Who may rate at a kiosk, and when.
class ModeDialog : public JobDialog
{
    Q_OBJECT

public:
    ModeDialog(OfficeSession &session, const KioskConfig &settings, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QString m_kiosk;
    QComboBox *m_mode;
};

} // namespace puas
