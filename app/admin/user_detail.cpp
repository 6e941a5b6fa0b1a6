// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/user_detail.h"

#include "app/admin/role_words.h"
#include "app/admin/theme.h"
#include "app/admin/users_model.h"
#include "app/report/eye_format.h"

#include <QPushButton>
#include <QTimeZone>

namespace puas {

UserDetail::UserDetail(QWidget *parent)
    : Card(parent), m_login(makeText({}, "soft")), m_since(makeText({}, "fine")), m_chip(makeChip({}, "plain")), m_role(makeText({}, "strong")),
      m_duties(new QVBoxLayout)
{
    head()->addWidget(m_chip, 0, Qt::AlignVCenter);
    body()->addWidget(m_login);
    body()->addWidget(m_since);
    body()->addSpacing(8);
    m_role->setWordWrap(true);
    body()->addWidget(m_role);
    m_duties->setSpacing(4);
    body()->addLayout(m_duties);
    body()->addSpacing(8);
    m_changeRole = addButton(tr("Change role"));
    m_password = addButton(tr("New password"));
    m_active = addButton({});
    body()->addStretch(1);
    connect(m_changeRole, &QPushButton::clicked, this, [this] { emit roleWanted(m_user); });
    connect(m_password, &QPushButton::clicked, this, [this] { emit passwordWanted(m_user); });
    connect(m_active, &QPushButton::clicked, this, [this] { emit activeWanted(m_user, !m_user.active); });
}

QPushButton *UserDetail::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    body()->addWidget(button);
    return button;
}

void UserDetail::show(const User &user, const QDateTime &now, bool isOwn, bool mayManage)
{
    m_user = user;
    setTitle(user.name);
    m_login->setText(isOwn ? tr("%1, this is you").arg(user.login) : user.login);
    m_since->setText(tr("Account since %1").arg(EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(user.createdAtUtcMs, now.timeZone()))));
    const AccountState state = accountState(user, now);
    setChip(m_chip, state.words, state.chip);
    m_role->setText(roleWords(user.role));
    clearLayout(m_duties);
    for (const QString &duty : roleDuties(user.role)) {
        auto *line = makeText(QStringLiteral("– ") + duty, "soft");
        line->setWordWrap(true);
        m_duties->addWidget(line);
    }
    m_changeRole->setVisible(mayManage);
    m_password->setVisible(mayManage || isOwn);
    m_active->setVisible(mayManage && !isOwn);
    m_active->setText(user.active ? tr("Keep out from now on") : tr("Let in again"));
}

} // namespace puas
