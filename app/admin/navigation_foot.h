// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/user_book.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace puas {

/// Below the pages: who is signed in and in which role, the own password, the way out. In a
/// rail only the way out, as an icon.
class NavigationFoot : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationFoot(QWidget *parent = nullptr);

    /// Nobody: it is not there.
    void setUser(const std::optional<User> &user);
    void setRail(bool rail);

signals:
    void signOutWanted();
    void passwordWanted();

private:
    void followTheme();

    QLabel *m_name;
    QLabel *m_role;
    QPushButton *m_password;
    QPushButton *m_signOut;
    QPushButton *m_railSignOut;
    bool m_rail = false;
};

} // namespace puas
