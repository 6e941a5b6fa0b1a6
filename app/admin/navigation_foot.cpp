// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/navigation_foot.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/role_words.h"
#include "app/admin/theme.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int footSide = 20;
constexpr int signOutIconSize = 18;

} // namespace

NavigationFoot::NavigationFoot(QWidget *parent)
    : QFrame(parent), m_name(makeText({}, "strong", this)), m_role(makeText({}, "fine", this)),
      m_password(new QPushButton(tr("New password"), this)), m_signOut(new QPushButton(tr("Sign out"), this)),
      m_railSignOut(new QPushButton(this))
{
    setObjectName(QStringLiteral("navigationFoot"));
    setAccessibleName(tr("Signed in"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(1);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_role);
    auto *links = new QHBoxLayout;
    links->setSpacing(10);
    for (QPushButton *link : {m_signOut, m_password}) {
        setButtonKind(link, "link");
        links->addWidget(link);
    }
    links->addStretch(1);
    layout->addLayout(links);
    setButtonKind(m_railSignOut, "rail");
    layout->addWidget(m_railSignOut);
    connect(m_signOut, &QPushButton::clicked, this, &NavigationFoot::signOutWanted);
    connect(m_railSignOut, &QPushButton::clicked, this, &NavigationFoot::signOutWanted);
    connect(m_password, &QPushButton::clicked, this, &NavigationFoot::passwordWanted);
    connect(&theme(), &Theme::changed, this, &NavigationFoot::followTheme);
    setUser({});
}

void NavigationFoot::setUser(const std::optional<User> &user)
{
    setVisible(user.has_value());
    if (!user)
        return;
    m_name->setText(user->name);
    m_role->setText(roleWords(user->role));
    const QString way = QStringLiteral("%1: %2").arg(tr("Sign out"), user->name);
    m_railSignOut->setToolTip(way);
    m_railSignOut->setAccessibleName(way);
    followTheme();
}

void NavigationFoot::setRail(bool rail)
{
    m_rail = rail;
    followTheme();
}

void NavigationFoot::followTheme()
{
    for (QWidget *words : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_password),
                           static_cast<QWidget *>(m_signOut)})
        words->setVisible(!m_rail);
    m_railSignOut->setVisible(m_rail);
    m_railSignOut->setIcon(buttonIcon(QStringLiteral("sign-out"), theme().colours().inkSoft));
    m_railSignOut->setIconSize(QSize(theme().px(signOutIconSize), theme().px(signOutIconSize)));
    const int left = m_rail ? 0 : theme().px(footSide);
    layout()->setContentsMargins(left, theme().px(8), m_rail ? 0 : theme().px(12), theme().px(2));
}

} // namespace puas
