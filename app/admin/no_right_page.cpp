// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/no_right_page.h"

#include "app/admin/office_session.h"
#include "app/admin/role_words.h"
#include "app/admin/state_cards.h"

#include <QVBoxLayout>

namespace puas {

NoRightPage::NoRightPage(OfficeSession &session, QWidget *parent)
    : Page(session, parent), m_words(new EmptyState(this))
{
    body()->addWidget(m_words);
    body()->addStretch(1);
}

void NoRightPage::setRoute(const Route &route)
{
    m_words->setTexts(tr("This page is for: %1").arg(whoMay(deedOf(route.view))),
                      tr("You are signed in as %1. Ask somebody in that role, or sign out and sign in with another account.")
                          .arg(session().user() ? roleWords(session().user()->role) : QString()));
}

} // namespace puas
