// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosks_page.h"

#include "app/admin/data_table.h"
#include "app/admin/kiosks_model.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"

namespace puas {

namespace {

const QString kioskFilter = QStringLiteral("kiosk");

} // namespace

KiosksPage::KiosksPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)), m_card(new Card),
      m_table(new DataTable(tr("Kiosks"))), m_model(new KiosksModel(this))
{
    body()->addWidget(m_error);
    m_empty->setTexts(tr("No kiosk is enrolled yet"),
                      tr("A kiosk comes in by an invitation on a stick, and two people say yes to it: puasctl kiosk invite."));
    body()->addWidget(m_empty);
    m_card->setSideMargin(12);
    m_table->setModel(m_model);
    m_table->setPlaces({{170, 2}, {160, 2}, {118, 1, 2}, {112, 1}, {128, 1}, {112, 1, 5}, {96, 1, 6}, {90, 1, 4}, {66, 1, 3}, {190, 3}});
    m_table->setRowHeights(44);
    m_table->setFitsRows(true);
    m_card->body()->addWidget(m_table);
    auto *note = makeText(tr("A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the office has it."), "fine");
    note->setWordWrap(true);
    auto *clock = makeText(tr("A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it at the kiosk; ratings "
                              "whose month is not certain count nowhere until IT records by how much it was wrong: puasctl clock-offset."),
                           "fine");
    clock->setWordWrap(true);
    clock->setContentsMargins(8, 4, 8, 0);
    note->setContentsMargins(8, 4, 8, 0);
    m_card->body()->addWidget(note);
    m_card->body()->addWidget(clock);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &KiosksPage::reload);
}

void KiosksPage::reload()
{
    auto rows = kioskTable(session().store(), session().today());
    auto reports = kioskReports(session().store());
    m_error->hide();
    m_empty->setVisible(rows && rows->empty());
    m_card->setVisible(rows && !rows->empty());
    if (!rows) {
        m_error->show(tr("The kiosks cannot be read"), rows.error());
        return;
    }
    // A report that cannot be read is missing from the page; the kiosk's state stays.
    m_model->setKiosks(std::move(*rows), reports ? std::move(*reports) : std::map<QString, KioskReport>());
    emit headChanged();
}

PageFilter KiosksPage::filter() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? PageFilter{{kioskFilter, m_model->kiosks()[size_t(current.row())].kiosk.id}} : PageFilter();
}

void KiosksPage::setFilter(const PageFilter &filter)
{
    const auto &kiosks = m_model->kiosks();
    for (int row = 0; row < int(kiosks.size()); ++row)
        if (kiosks[size_t(row)].kiosk.id == filter.value(kioskFilter)) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->selectRow(row);
            m_table->setFocus(Qt::OtherFocusReason);
        }
}

std::optional<TextTable> KiosksPage::shownTable() const
{
    return exportTable(*m_model);
}

} // namespace puas
