// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"

namespace puas {

class PhotoField;

/// Registers officers, one or a series: name, NIP and photo, each one act.
class RegisterOfficerDialog : public JobDialog
{
    Q_OBJECT

public:
    explicit RegisterOfficerDialog(OfficeSession &session, QWidget *parent = nullptr);

    /// How many are registered.
    [[nodiscard]] int registered() const { return m_registered; }

signals:
    /// From a list instead; the dialog has closed.
    void listWanted();

protected:
    void submit() override;
    void succeeded() override;
    [[nodiscard]] QString sentenceOf(const Error &error) const override;

private:
    void doubt();

    QLineEdit *m_name;
    QLineEdit *m_nip;
    QLabel *m_doubt;
    PhotoField *m_photo;
    bool m_goesOn = false; ///< with the next one
    int m_registered = 0;
};

/// Another name or another photo for an officer.
class EditOfficerDialog : public JobDialog
{
    Q_OBJECT

public:
    EditOfficerDialog(OfficeSession &session, const Officer &officer, const Photo &photo,
                      QWidget *parent = nullptr);

    /// As it was saved.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const std::optional<Photo> &photo() const;

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Error &error) const override;

private:
    Officer m_officer;
    QLineEdit *m_name;
    PhotoField *m_photo;
};

} // namespace puas
