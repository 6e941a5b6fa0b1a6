// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/places_card.h"

#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/office_undo.h"
#include "app/admin/place_dialog.h"
#include "app/admin/places_model.h"
#include "app/admin/state_cards.h"

#include <QPushButton>
#include <QShortcut>

namespace puas {

PlacesCard::PlacesCard(OfficeSession &session, PlaceKind kind, QWidget *parent)
    : Card(parent), m_session(session), m_kind(kind), m_model(new PlacesModel(this)),
      m_table(new DataTable(kind == PlaceKind::Counter ? tr("Counters") : tr("Services"))),
      m_error(new ErrorCard),
      m_none(makeText(kind == PlaceKind::Counter
                          ? tr("No counter yet. A kiosk brings its own with its name, or add one here.")
                          : tr("No service yet. Add those that citizens can choose."),
                      "soft")),
      m_rename(new QPushButton(tr("Rename")))
{
    setTitle(m_table->accessibleName(), tr("names as citizens read them"));
    m_table->setModel(m_model);
    m_table->setPlaces({{200, 3}, {90, 1}, {160, 2, 1}});
    m_table->setRowHeights(36);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_none->setWordWrap(true);
    body()->addWidget(m_error);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    auto *add = new QPushButton(kind == PlaceKind::Counter ? tr("Add a counter") : tr("Add a service"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_rename);
    row->addStretch(1);
    row->setContentsMargins(0, 8, 0, 0);
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &PlacesCard::add);
    connect(m_rename, &QPushButton::clicked, this, &PlacesCard::rename);
    connect(m_table, &DataTable::opened, this, &PlacesCard::rename);
    connect(m_error, &ErrorCard::retried, this, &PlacesCard::fill);
    auto *key = new QShortcut(Qt::Key_F2, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PlacesCard::rename);
}

void PlacesCard::fill()
{
    const int chosen = std::max(0, m_table->currentIndex().row());
    const auto places = placesOf(m_session.store(), m_kind);
    const auto offices = m_session.store().registry().offices();
    m_error->hide();
    m_none->setVisible(places && places->empty());
    m_table->setVisible(places && !places->empty());
    m_rename->setVisible(places && !places->empty());
    if (!places || !offices)
        return m_error->show(tr("This list cannot be read"), places ? offices.error() : places.error());
    m_model->setPlaces(*places, *offices);
    m_table->setColumnWanted(int(PlacesModel::Column::Office),
                             m_kind == PlaceKind::Counter && offices->size() > 1);
    m_table->selectRow(std::min(chosen, m_model->rowCount() - 1));
}

void PlacesCard::rename()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Place before = m_model->places()[size_t(current.row())];
    PlaceDialog dialog(m_session, m_kind, before, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.refresh();
    emit undoOffered(
        tr("%1 is called %2 now.").arg(before.name, dialog.place().name),
        undoing(m_session, window(), Deed::ManagePlaces, [kind = m_kind, before](OfficeFolder &office) {
            return putPlace(office, kind, before);
        }));
}

void PlacesCard::add()
{
    PlaceDialog dialog(m_session, m_kind, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.refresh();
    emit undoOffered(tr("%1 is added.").arg(dialog.place().name), {});
}

} // namespace puas
