// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/settings_page.h"

#include "app/admin/appearance_card.h"
#include "app/admin/backup_card.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"

#include <QVBoxLayout>

namespace puas {

namespace {

constexpr int settingsWidth = 640;

} // namespace

SettingsPage::SettingsPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent)
{
    auto *appearance = new AppearanceCard;
    connect(appearance, &AppearanceCard::languageWanted, this, &SettingsPage::languageWanted);
    addGroup(appearance);
    if (session.may(Deed::Backup))
        addGroup(new BackupCard(session));
    body()->addStretch(1);
}

void SettingsPage::addGroup(QWidget *card)
{
    const auto fit = [card] { card->setMaximumWidth(theme().px(settingsWidth)); };
    connect(&theme(), &Theme::changed, card, fit);
    fit();
    body()->addWidget(card);
}

} // namespace puas
