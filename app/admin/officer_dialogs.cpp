// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_dialogs.h"

#include "app/admin/card.h"
#include "app/admin/nip_words.h"
#include "app/admin/office_session.h"
#include "app/admin/photo_field.h"
#include "app/admin/theme.h"
#include "app/intake/office_acts.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace puas {

namespace {

class OfficerDialogsTexts
{
    Q_DECLARE_TR_FUNCTIONS(OfficerDialogs)
};

bool isAboutPhotos(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument;
}

QString photosWords()
{
    return OfficerDialogsTexts::tr(
        "The photos of all officers together are too large for a kiosk. Nothing was changed.");
}

} // namespace

RegisterOfficerDialog::RegisterOfficerDialog(OfficeSession &session, QWidget *parent)
    : JobDialog(session, tr("Register an officer"), tr("Save"), parent), m_name(addLine(tr("Name"))),
      m_nip(addLine(tr("NIP"))), m_doubt(addHint()), m_photo(new PhotoField)
{
    m_name->setPlaceholderText(tr("as citizens read it at the kiosk"));
    m_nip->setPlaceholderText(EyeFormat::nip(QStringLiteral("197908232006041011")));
    groupNipIn(m_nip);
    addRow(tr("Photo"), m_photo);
    auto *list = new QPushButton(tr("Many at once, from a list (CSV)"));
    setButtonKind(list, "link");
    list->setAutoDefault(false);
    addWide(list);
    auto *next = addButton(tr("Save and next"));
    connect(next, &QPushButton::clicked, this, [this] {
        m_goesOn = true;
        submit();
    });
    connect(doButton(), &QPushButton::pressed, this, [this] { m_goesOn = false; });
    connect(list, &QPushButton::clicked, this, [this] {
        reject();
        emit listWanted();
    });
    connect(m_nip, &QLineEdit::editingFinished, this, &RegisterOfficerDialog::doubt);
    connect(m_nip, &QLineEdit::textEdited, this, [this] { m_doubt->hide(); });
    m_name->setFocus();
}

void RegisterOfficerDialog::doubt()
{
    const QString nip = plainNip(m_nip->text());
    const auto found = nip.isEmpty() ? std::nullopt : doubtOfNip(nip, session().today());
    m_doubt->setText(found ? nipDoubtWords(*found) : QString());
    m_doubt->setVisible(found.has_value());
}

void RegisterOfficerDialog::submit()
{
    const Officer officer{plainNip(m_nip->text()), m_name->text().trimmed()};
    if (officer.name.isEmpty())
        return complain(tr("A name is missing."), m_name);
    if (officer.nip.isEmpty())
        return complain(tr("A NIP is missing. Whoever has none gets another number that is used once."),
                        m_nip);
    run([officer, photo = m_photo->chosen()](OfficeFolder &office) -> Result<> {
        const auto known = office.store().registry().officer(officer.nip);
        if (known)
            return fail(ErrorCode::AlreadyExists, known->name);
        return putOfficer(office, officer, photo);
    });
}

QString RegisterOfficerDialog::sentenceOf(const Error &error) const
{
    if (error.code == ErrorCode::AlreadyExists)
        return tr("This NIP is registered: %1. Nothing was changed. The name is changed on the "
                  "officer's page.")
            .arg(error.detail);
    return isAboutPhotos(error) ? photosWords() : JobDialog::sentenceOf(error);
}

void RegisterOfficerDialog::succeeded()
{
    ++m_registered;
    if (!m_goesOn)
        return accept();
    tell(tr("%1 is registered.").arg(m_name->text().trimmed()));
    m_name->clear();
    m_nip->clear();
    m_photo->start({}, {});
    m_name->setFocus();
}

EditOfficerDialog::EditOfficerDialog(OfficeSession &session, const Officer &officer, const Photo &photo,
                                     QWidget *parent)
    : JobDialog(session, tr("Name and photo"), tr("Save"), parent), m_officer(officer),
      m_name(addLine(tr("Name"))), m_photo(new PhotoField)
{
    addWords(tr("NIP %1. Ratings and figures stay as they are; kiosks know with the next stick.")
                 .arg(EyeFormat::nip(officer.nip)));
    m_name->setText(officer.name);
    m_photo->start(photo.bytes, officer.nip);
    addRow(tr("Photo"), m_photo);
    m_name->setFocus();
}

QString EditOfficerDialog::name() const
{
    return m_name->text().trimmed();
}

const std::optional<Photo> &EditOfficerDialog::photo() const
{
    return m_photo->chosen();
}

void EditOfficerDialog::submit()
{
    if (name().isEmpty())
        return complain(tr("A name is missing."), m_name);
    if (name() == m_officer.name && !photo())
        return reject(); // nothing to do, and no act of it
    run([officer = Officer{m_officer.nip, name()}, photo = photo()](OfficeFolder &office) {
        return putOfficer(office, officer, photo);
    });
}

QString EditOfficerDialog::sentenceOf(const Error &error) const
{
    return isAboutPhotos(error) ? photosWords() : JobDialog::sentenceOf(error);
}

} // namespace puas
