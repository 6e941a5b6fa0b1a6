// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_keeping.h"

#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/admin/office_undo.h"
#include "app/admin/officer_dialogs.h"
#include "app/admin/officer_pin_dialog.h"
#include "app/admin/theme.h"
#include "app/intake/office_acts.h"
#include "app/intake/officer_pin.h"

#include <QPushButton>

namespace puas {

namespace {

bool hasPin(const OfficeSession &session, const QString &nip)
{
    const auto pin = officerPin(session.store(), nip);
    return pin && !pin->isEmpty();
}

} // namespace

OfficerKeeping::OfficerKeeping(OfficeSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pin(makeText({}, "fine"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    m_pin->setWordWrap(true);
    layout->addWidget(m_pin);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(14);
    auto *edit = new QPushButton(tr("Change name, photo"));
    edit->setAccessibleName(tr("Change name or photo"));
    auto *pin = new QPushButton(tr("PIN"));
    pin->setAccessibleName(tr("PIN for kiosks"));
    for (QPushButton *button : {edit, pin}) {
        setButtonKind(button, "link");
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(edit, &QPushButton::clicked, this, &OfficerKeeping::edit);
    connect(pin, &QPushButton::clicked, this, &OfficerKeeping::changePin);
}

void OfficerKeeping::show(const QString &nip)
{
    m_nip = nip;
    setVisible(m_session.may(Deed::ManageOfficers));
    m_pin->setText(hasPin(m_session, nip) ? tr("Signs on at kiosks with a PIN")
                                          : tr("No PIN yet for signing on at kiosks"));
}

void OfficerKeeping::edit()
{
    const Registry registry = m_session.store().registry();
    const auto officer = registry.officer(m_nip);
    if (!officer)
        return; // the page says that it cannot be read
    const Photo before = officer->hasPhoto ? registry.photo(m_nip).value_or(Photo()) : Photo();
    EditOfficerDialog dialog(m_session, *officer, before, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto photoBefore = dialog.photo() ? std::optional(before) : std::nullopt;
    m_session.refresh();
    emit undoOffered(dialog.name() == officer->name
                         ? tr("%1 has another photo.").arg(dialog.name())
                         : tr("%1 is called %2 now.").arg(officer->name, dialog.name()),
                     undoing(m_session, window(), Deed::ManageOfficers,
                             [officer = *officer, photoBefore](OfficeFolder &office) {
                                 return putOfficer(office, officer, photoBefore);
                             }));
}

void OfficerKeeping::changePin()
{
    const auto officer = m_session.store().registry().officer(m_nip);
    if (!officer)
        return;
    OfficerPinDialog dialog(m_session, *officer, hasPin(m_session, m_nip), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.refresh();
    emit undoOffered(
        dialog.hasPin()
            ? tr("%1 has a new PIN. Kiosks know with the next stick.").arg(officer->name)
            : tr("%1 has no PIN any more. Kiosks know with the next stick.").arg(officer->name),
        {});
}

} // namespace puas
