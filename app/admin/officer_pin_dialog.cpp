// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_pin_dialog.h"

#include "app/intake/officer_pin.h"
#include "app/seal/password.h"

#include <QLineEdit>
#include <QPushButton>

namespace puas {

OfficerPinDialog::OfficerPinDialog(OfficeSession &session, const Officer &officer, bool hasPin,
                                   QWidget *parent)
    : JobDialog(session, tr("PIN of %1").arg(officer.name), tr("Set PIN"), parent), m_nip(officer.nip),
      m_hasPin(hasPin), m_pin(addPassword(tr("New PIN"))), m_again(addPassword(tr("The same again")))
{
    addWords(tr("With it the officer signs on at a kiosk, and is rated. Let the officer type it, "
                "unseen. Kiosks know with the next "
                "stick; the office keeps no more than a fingerprint of it."));
    m_pin->setPlaceholderText(tr("4 to 12 digits"));
    for (QLineEdit *field : {m_pin, m_again})
        field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    m_pin->setFocus();
    if (hasPin)
        connect(addButton(tr("Take the PIN away")), &QPushButton::clicked, this,
                &OfficerPinDialog::takeAway);
}

void OfficerPinDialog::submit()
{
    if (!isOfficerPin(m_pin->text()))
        return complain(tr("A PIN has 4 to 12 digits."), m_pin);
    if (m_pin->text() != m_again->text())
        return complain(tr("The two PINs differ."), m_again);
    m_hasPin = true;
    run([nip = m_nip, pin = m_pin->text()](OfficeFolder &office) {
        return hashPassword(pin).and_then(
            [&](const QString &hash) { return setOfficerPin(office, nip, hash); });
    });
    m_pin->clear();
    m_again->clear();
}

void OfficerPinDialog::takeAway()
{
    m_hasPin = false;
    run([nip = m_nip](OfficeFolder &office) { return setOfficerPin(office, nip, {}); });
}

} // namespace puas
