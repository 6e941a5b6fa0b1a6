// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

class BackupCard;
class PlacesCard;

/// How the window looks, and what is done for the office as a whole: one group under the
/// other, those that the role may use.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }

signals:
    void languageWanted(const QString &language);

protected:
    void reload() override;

private:
    void addGroup(QWidget *group);

    PlacesCard *m_counters;
    PlacesCard *m_services;
    BackupCard *m_backup;
};

} // namespace puas
