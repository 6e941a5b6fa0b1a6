// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/place_dialog.h"

#include "app/admin/office_session.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace puas {

PlaceDialog::PlaceDialog(OfficeSession &session, PlaceKind kind, QWidget *parent)
    : JobDialog(session, kind == PlaceKind::Counter ? tr("Add a counter") : tr("Add a service"),
                tr("Add"), parent),
      m_kind(kind), m_code(addLine(tr("Code"))), m_name(addLine(tr("Name")))
{
    addWords(tr("The code is what ratings carry: short, and never changed later. The name is what "
                "citizens read, and can be changed."));
    m_code->setPlaceholderText(kind == PlaceKind::Counter ? tr("such as L1") : tr("such as KTP"));
    if (kind == PlaceKind::Counter)
        addOffices();
    m_code->setFocus();
}

PlaceDialog::PlaceDialog(OfficeSession &session, PlaceKind kind, const Place &known, QWidget *parent)
    : JobDialog(session, tr("Rename %1").arg(known.code), tr("Rename"), parent), m_kind(kind),
      m_known(known), m_name(addLine(tr("Name")))
{
    addWords(tr("Ratings and figures stay as they are; kiosks know with the next stick."));
    m_name->setText(known.name);
    m_name->selectAll();
    m_name->setFocus();
}

void PlaceDialog::addOffices()
{
    const auto offices = session().store().registry().offices();
    if (!offices || offices->size() < 2)
        return;
    m_office = new QComboBox;
    for (const Office &office : *offices)
        m_office->addItem(office.name, office.code);
    m_office->setCurrentIndex(std::max(0, m_office->findData(session().home().code)));
    addRow(tr("Office"), m_office);
}

Place PlaceDialog::place() const
{
    return {m_code ? m_code->text().trimmed() : m_known.code, m_name->text().trimmed(),
            m_office ? m_office->currentData().toString() : m_known.office};
}

void PlaceDialog::submit()
{
    const Place wanted = place();
    if (wanted.code.isEmpty())
        return complain(tr("A code is missing."), m_code);
    if (wanted.name.isEmpty())
        return complain(tr("A name is missing."), m_name);
    if (!m_code && wanted.name == m_known.name)
        return reject(); // nothing to do, and no act of it
    run([kind = m_kind, wanted, isNew = m_code != nullptr](OfficeFolder &office) -> Result<> {
        const auto places = placesOf(office.store(), kind);
        if (!places)
            return tl::unexpected(places.error());
        const auto known = std::ranges::find(*places, wanted.code, &Place::code);
        if (isNew && known != places->end())
            return fail(ErrorCode::AlreadyExists, known->name);
        return putPlace(office, kind, wanted);
    });
}

QString PlaceDialog::sentenceOf(const Error &error) const
{
    return error.code == ErrorCode::AlreadyExists
               ? tr("This code is in use: %1. Nothing was changed.").arg(error.detail)
               : JobDialog::sentenceOf(error);
}

} // namespace puas
