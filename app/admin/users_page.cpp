// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/users_page.h"

#include "app/admin/data_table.h"
#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"
#include "app/admin/user_detail.h"
#include "app/admin/user_dialogs.h"
#include "app/admin/users_model.h"
#include "app/intake/user_acts.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int usersSideBySide = 900;

} // namespace

UsersPage::UsersPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_error(new ErrorCard(this)), m_empty(new EmptyState(this)), m_row(new CardRow(usersSideBySide))
{
    body()->addWidget(m_error);
    m_empty->setTexts(tr("Nobody has an account yet"),
                      tr("Whoever opens this program can read and change the office's data. The first account is the head of office's; "
                         "from then on everybody signs in, and the office's journal names who did what."));
    connect(m_empty->addButton(tr("Make the first account")), &QPushButton::clicked, this, &UsersPage::addUser);
    body()->addWidget(m_empty);
    buildTable();
    body()->addStretch(1);
    connect(m_error, &ErrorCard::retried, this, &UsersPage::reload);
}

void UsersPage::buildTable()
{
    auto *card = new Card;
    card->setSideMargin(12);
    m_model = new UsersModel(this);
    m_table = new DataTable(tr("Accounts"));
    m_table->setModel(m_model);
    m_table->setPlaces({{200, 3}, {130, 1}, {170, 1}, {160, 1, 2}});
    m_table->setRowHeights(44);
    m_table->setFitsRows(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(m_table);
    auto *note = makeText(tr("No account is ever deleted: the office's journal names everyone who was there."), "fine");
    note->setWordWrap(true);
    note->setContentsMargins(8, 4, 8, 0);
    card->body()->addWidget(note);
    card->body()->addStretch(1);
    m_detail = new UserDetail;
    m_row->add(card, 764);
    m_row->add(m_detail, 404);
    body()->addWidget(m_row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::showChosen);
    connect(m_detail, &UserDetail::roleWanted, this, &UsersPage::changeRole);
    connect(m_detail, &UserDetail::passwordWanted, this, &UsersPage::changePassword);
    connect(m_detail, &UserDetail::activeWanted, this, &UsersPage::changeActive);
}

QList<HeadAction> UsersPage::headActions()
{
    if (!session().hasAccounts() || !session().may(Deed::ManageUsers))
        return {};
    return {{tr("Add account"), QStringLiteral("users"), true, [this] { addUser(); }}};
}

void UsersPage::reload()
{
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = current.isValid() ? m_model->users()[size_t(current.row())].login : session().actor();
    const auto users = session().store().users().users();
    m_error->hide();
    m_empty->setVisible(users && users->empty());
    m_row->setVisible(users && !users->empty());
    if (!users) {
        m_error->show(tr("The accounts cannot be read"), users.error());
        return;
    }
    m_model->setUsers(*users, session().now());
    m_table->selectRow(std::max(0, m_model->rowOf(chosen)));
    showChosen();
    emit headChanged();
}

void UsersPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const User &user = m_model->users()[size_t(current.row())];
    m_detail->show(user, session().now(), user.login == session().actor(), session().may(Deed::ManageUsers));
}

void UsersPage::addUser()
{
    const bool isFirst = !session().hasAccounts();
    AddUserDialog dialog(session(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (isFirst)
        session().signIn(dialog.added());
    changed(dialog.added().login);
}

void UsersPage::changeRole(const User &user)
{
    RoleDialog dialog(session(), user, this);
    if (dialog.exec() == QDialog::Accepted)
        changed(user.login);
}

void UsersPage::changePassword(const User &user)
{
    PasswordDialog dialog(session(), user, this);
    if (dialog.exec() == QDialog::Accepted)
        changed(user.login);
}

void UsersPage::changeActive(const User &user, bool active)
{
    if (m_job)
        return;
    m_error->hide();
    m_job = std::make_unique<OfficeJob>(session().folder(), session().actor(), [login = user.login, active](OfficeFolder &office) {
        return setUserActive(office, login, active);
    });
    connect(m_job.get(), &OfficeJob::finished, this, [this, login = user.login] {
        const Result<> outcome = m_job->outcome();
        m_job.reset();
        if (outcome)
            changed(login);
        else
            m_error->show(tr("The account was not changed"), outcome.error());
    }, Qt::QueuedConnection);
    m_job->start();
}

void UsersPage::changed(const QString &login)
{
    session().refresh();
    const int row = m_model->rowOf(login);
    if (row >= 0)
        m_table->selectRow(row);
}

std::optional<TextTable> UsersPage::shownTable() const
{
    return exportTable(*m_model);
}

} // namespace puas
