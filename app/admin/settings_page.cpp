// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/settings_page.h"

#include "app/admin/backup_card.h"
#include "app/admin/theme.h"

#include <QVBoxLayout>

namespace puas {

namespace {

constexpr int settingsWidth = 640;

} // namespace

SettingsPage::SettingsPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent)
{
    auto *backup = new BackupCard(session);
    const auto fit = [backup] { backup->setMaximumWidth(theme().px(settingsWidth)); };
    connect(&theme(), &Theme::changed, backup, fit);
    fit();
    body()->addWidget(backup);
    body()->addStretch(1);
}

} // namespace puas
