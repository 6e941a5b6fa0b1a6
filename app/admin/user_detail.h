// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/store/user_book.h"

#include <QDateTime>

class QPushButton;

namespace puas {

/// One account: whose, how it stands, what its role may do, and what can be done with it.
class UserDetail : public Card
{
    Q_OBJECT

public:
    explicit UserDetail(QWidget *parent = nullptr);

    /// \a isOwn: nobody keeps out oneself. Without \a mayManage only the own password is left.
    void show(const User &user, const QDateTime &now, bool isOwn, bool mayManage);

signals:
    void roleWanted(const puas::User &user);
    void passwordWanted(const puas::User &user);
    void activeWanted(const puas::User &user, bool active);

private:
    QPushButton *addButton(const QString &text);

    User m_user;
    QLabel *m_login;
    QLabel *m_since;
    QLabel *m_chip;
    QLabel *m_role;
    QVBoxLayout *m_duties;
    QPushButton *m_changeRole;
    QPushButton *m_password;
    QPushButton *m_active;
};

} // namespace puas
