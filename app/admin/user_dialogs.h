// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/job_dialog.h"
#include "app/store/user_book.h"

class QComboBox;

namespace puas {

/// A role to choose, and below it what that role may do.
class RoleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RoleChoice(QWidget *parent = nullptr);

    [[nodiscard]] Role role() const;
    void setRole(Role role);

private:
    void tellDuties();

    QComboBox *m_roles;
    QLabel *m_duties;
};

/// Gives somebody an account. The first one of an office is a head's, and signs in with it.
class AddUserDialog : public JobDialog
{
    Q_OBJECT

public:
    explicit AddUserDialog(OfficeSession &session, QWidget *parent = nullptr);
    /// Who was added, once it is accepted.
    [[nodiscard]] const User &added() const { return *m_added; }

protected:
    void submit() override;

private:
    bool m_isFirst;
    QLineEdit *m_name;
    QLineEdit *m_login;
    RoleChoice *m_role = nullptr; ///< none for the first
    QLineEdit *m_password;
    QLineEdit *m_again;
    std::shared_ptr<User> m_added;
};

/// Another role for somebody.
class RoleDialog : public JobDialog
{
    Q_OBJECT

public:
    RoleDialog(OfficeSession &session, const User &user, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QString m_login;
    RoleChoice *m_role;
};

/// A new password: one's own, with the present one, or that of somebody who forgot it.
class PasswordDialog : public JobDialog
{
    Q_OBJECT

public:
    PasswordDialog(OfficeSession &session, const User &user, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QString m_login;
    QLineEdit *m_present = nullptr; ///< one's own only
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace puas
