// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/intake/places.h"

class QComboBox;

namespace puas {

/// A new counter or service, or another name for one that is there: its code never changes.
class PlaceDialog : public JobDialog
{
    Q_OBJECT

public:
    /// Registers one.
    PlaceDialog(OfficeSession &session, PlaceKind kind, QWidget *parent = nullptr);
    /// Renames \a known.
    PlaceDialog(OfficeSession &session, PlaceKind kind, const Place &known, QWidget *parent = nullptr);

    /// As it was saved.
    [[nodiscard]] Place place() const;

protected:
    void submit() override;
    [[nodiscard]] QString sentenceOf(const Error &error) const override;

private:
    void addOffices();

    PlaceKind m_kind;
    Place m_known; ///< without a code: a new one
    QLineEdit *m_code = nullptr;
    QLineEdit *m_name;
    QComboBox *m_office = nullptr; ///< only where there are several
};

} // namespace puas
