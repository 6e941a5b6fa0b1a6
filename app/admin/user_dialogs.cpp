// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/user_dialogs.h"

#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/admin/role_words.h"
#include "app/admin/theme.h"
#include "app/intake/sign_in.h"
#include "app/intake/user_acts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace puas {

namespace {

class UserDialogsTexts
{
    Q_DECLARE_TR_FUNCTIONS(UserDialogs)
};

/// What is wrong with a pair of new passwords; empty: nothing.
QString complaintOf(const QString &login, const QLineEdit &password, const QLineEdit &again)
{
    if (!checkNewPassword(login, password.text()))
        return UserDialogsTexts::tr("A password has at least %1 characters and is not the login.").arg(shortestPassword);
    if (password.text() != again.text())
        return UserDialogsTexts::tr("The two passwords differ.");
    return {};
}

} // namespace

RoleChoice::RoleChoice(QWidget *parent)
    : QWidget(parent), m_roles(new QComboBox(this)), m_duties(makeText({}, "fine", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const Role role : allRoles)
        m_roles->addItem(roleWords(role), int(role));
    m_roles->setAccessibleName(tr("Role"));
    m_duties->setWordWrap(true);
    layout->addWidget(m_roles);
    layout->addWidget(m_duties);
    setFocusProxy(m_roles);
    connect(m_roles, &QComboBox::currentIndexChanged, this, &RoleChoice::tellDuties);
    tellDuties();
}

Role RoleChoice::role() const
{
    return Role(m_roles->currentData().toInt());
}

void RoleChoice::setRole(Role role)
{
    m_roles->setCurrentIndex(m_roles->findData(int(role)));
}

void RoleChoice::tellDuties()
{
    m_duties->setText(roleDuties(role()).join(QStringLiteral("; ")));
}

AddUserDialog::AddUserDialog(OfficeSession &session, QWidget *parent)
    : JobDialog(session, session.hasAccounts() ? tr("Add an account") : tr("The first account"),
                tr("Make account"), parent),
      m_isFirst(!session.hasAccounts()), m_name(addLine(tr("Name"))), m_login(addLine(tr("Login")))
{
    m_login->setPlaceholderText(tr("such as ratna or a NIP"));
    if (m_isFirst) {
        addWords(tr("It is the head of office's, who can add the others. From then on everybody signs in."));
    } else {
        m_role = new RoleChoice;
        m_role->setRole(Role::Personnel);
        addRow(tr("Role"), m_role);
    }
    m_password = addPassword(tr("Password"));
    m_password->setPlaceholderText(tr("at least %1 characters").arg(shortestPassword));
    m_again = addPassword(tr("The same again"));
}

void AddUserDialog::submit()
{
    const NewUser user{m_login->text(), m_name->text(), m_role ? m_role->role() : Role::Head, m_password->text()};
    if (user.name.trimmed().isEmpty())
        return complain(tr("A name is missing."), m_name);
    if (!isLogin(user.login))
        return complain(tr("A login has letters from a to z, digits, and . _ - inside."), m_login);
    if (const QString complaint = complaintOf(user.login, *m_password, *m_again); !complaint.isEmpty())
        return complain(complaint, m_password);
    m_added = std::make_shared<User>();
    run([user, added = m_added](OfficeFolder &office) {
        return addUser(office, user).map([&](const User &made) { *added = made; });
    });
}

RoleDialog::RoleDialog(OfficeSession &session, const User &user, QWidget *parent)
    : JobDialog(session, tr("Role of %1").arg(user.name), tr("Change role"), parent), m_login(user.login),
      m_role(new RoleChoice)
{
    m_role->setRole(user.role);
    addRow(tr("Role"), m_role);
}

void RoleDialog::submit()
{
    run([login = m_login, role = m_role->role()](OfficeFolder &office) { return setUserRole(office, login, role); });
}

PasswordDialog::PasswordDialog(OfficeSession &session, const User &user, QWidget *parent)
    : JobDialog(session, tr("New password of %1").arg(user.name), tr("Set password"), parent), m_login(user.login)
{
    if (user.login == session.actor())
        m_present = addPassword(tr("Present password"));
    else
        addWords(tr("Tell it to %1 in person. The office's journal notes that you set it.").arg(user.name));
    m_password = addPassword(tr("New password"));
    m_password->setPlaceholderText(tr("at least %1 characters").arg(shortestPassword));
    m_again = addPassword(tr("The same again"));
}

void PasswordDialog::submit()
{
    if (const QString complaint = complaintOf(m_login, *m_password, *m_again); !complaint.isEmpty())
        return complain(complaint, m_password);
    const auto set = [login = m_login, password = m_password->text()](OfficeFolder &office) {
        return setUserPassword(office, login, password);
    };
    if (!m_present)
        return run(set);
    run([set, login = m_login, present = m_present->text(),
         nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return signIn(office, login, present, nowMs).and_then([&](const User &) { return set(office); });
    });
}

} // namespace puas
