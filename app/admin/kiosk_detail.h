// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/event/kiosk_config.h"
#include "app/figures/kiosk_table.h"

class QPushButton;

namespace puas {

/// One kiosk in words, and what can be done with it by whom it is to be managed.
class KioskDetail : public Card
{
    Q_OBJECT

public:
    explicit KioskDetail(QWidget *parent = nullptr);

    /// \a settings: its last ones, where they can be read. \a now: in the office's time zone.
    void show(const KioskRow &row, const std::optional<KioskConfig> &settings, const QDateTime &now,
              bool mayManage);

signals:
    void replaceWanted(const puas::Kiosk &kiosk);
    void revokeWanted(const puas::Kiosk &kiosk);
    void hoursWanted(const puas::KioskConfig &settings);
    void modeWanted(const puas::KioskConfig &settings);
    void clockWanted(const puas::Kiosk &kiosk);
    void settingsWanted();

private:
    QPushButton *addButton(const QString &text);

    Kiosk m_kiosk;
    KioskConfig m_settings;
    QLabel *m_state;
    QLabel *m_reports;
    QLabel *m_told;
    QLabel *m_clock;
    CardRow *m_buttons;
    QPushButton *m_hours;
    QPushButton *m_mode;
    QPushButton *m_write;
    QPushButton *m_putClockRight;
    QPushButton *m_replace;
    QPushButton *m_revoke;
};

} // namespace puas
