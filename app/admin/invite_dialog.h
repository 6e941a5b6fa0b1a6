// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/intake/kiosk_settings.h"

class QComboBox;

namespace puas {

class StickField;

/// Invites a kiosk: what it is called, where it stands, who may rate there, and the stick that
/// brings the invitation to it.
class InviteDialog : public JobDialog
{
    Q_OBJECT

public:
    /// \a replaces: id of the kiosk that is chosen as the one whose place it takes; empty: none.
    InviteDialog(OfficeSession &session, const QString &replaces, QWidget *parent = nullptr);

    /// What came of it, once it is accepted.
    struct Outcome {
        QString name;
        QString pin;                     ///< IT's on that kiosk; nobody can read it again
        std::optional<Error> notWritten; ///< the invitation stands, but lies on no stick
    };
    [[nodiscard]] const Outcome &outcome() const { return *m_outcome; }

protected:
    void submit() override;

private:
    void addCounters();
    void addReplaced(const QString &replaces);
    void showNewCounter();
    [[nodiscard]] bool isNewCounter() const;
    /// Nothing where something is missing or wrong, and then it was said.
    [[nodiscard]] std::optional<Counter> counter();

    QLineEdit *m_name;
    QComboBox *m_counters;
    QLineEdit *m_code;
    QLineEdit *m_counterName;
    QComboBox *m_mode;
    QComboBox *m_replaces;
    QLineEdit *m_pin;
    StickField *m_stick;
    std::shared_ptr<Outcome> m_outcome = std::make_shared<Outcome>();
};

} // namespace puas
