// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/office_job.h"
#include "app/admin/page.h"
#include "app/store/user_book.h"

namespace puas {

class CardRow;
class DataTable;
class EmptyState;
class ErrorCard;
class UserDetail;
class UsersModel;

/// Who has an account: the list, and the chosen one with what the role may do. Those who may
/// manage accounts add people, give roles and passwords, keep somebody out.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accounts"); }
    [[nodiscard]] bool hasPeriod() const override { return false; }
    [[nodiscard]] QList<HeadAction> headActions() override;
    [[nodiscard]] std::optional<TextTable> shownTable() const override;

protected:
    void reload() override;

private:
    void buildTable();
    void showChosen();
    void addUser();
    void changeRole(const User &user);
    void changePassword(const User &user);
    void changeActive(const User &user, bool active);
    /// The store has changed; \a login stays chosen.
    void changed(const QString &login);

    ErrorCard *m_error;
    EmptyState *m_empty;
    CardRow *m_row;
    DataTable *m_table = nullptr;
    UsersModel *m_model = nullptr;
    UserDetail *m_detail = nullptr;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
