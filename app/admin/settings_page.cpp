// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/settings_page.h"

#include "app/admin/appearance_card.h"
#include "app/admin/backup_card.h"
#include "app/admin/office_session.h"
#include "app/admin/places_card.h"
#include "app/admin/theme.h"

#include <QVBoxLayout>

namespace puas {

namespace {

constexpr int settingsWidth = 640;

} // namespace

SettingsPage::SettingsPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_counters(new PlacesCard(session, PlaceKind::Counter)),
      m_services(new PlacesCard(session, PlaceKind::Service)), m_backup(new BackupCard(session))
{
    auto *appearance = new AppearanceCard;
    connect(appearance, &AppearanceCard::languageWanted, this, &SettingsPage::languageWanted);
    addGroup(appearance);
    for (PlacesCard *places : {m_counters, m_services}) {
        addGroup(places);
        connect(places, &PlacesCard::undoOffered, this, &SettingsPage::undoOffered);
    }
    addGroup(m_backup);
    body()->addStretch(1);
}

void SettingsPage::addGroup(QWidget *group)
{
    const auto fit = [group] { group->setMaximumWidth(theme().px(settingsWidth)); };
    connect(&theme(), &Theme::changed, group, fit);
    fit();
    body()->addWidget(group);
}

void SettingsPage::reload()
{
    for (PlacesCard *places : {m_counters, m_services}) {
        places->setVisible(session().may(Deed::ManagePlaces));
        places->fill();
    }
    m_backup->setVisible(session().may(Deed::Backup));
}

} // namespace puas
