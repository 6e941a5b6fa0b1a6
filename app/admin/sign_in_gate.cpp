// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/sign_in_gate.h"

#include "app/admin/banner.h"
#include "app/admin/office_session.h"
#include "app/admin/sign_in_page.h"
#include "app/report/eye_format.h"

#include <QApplication>

namespace puas {

namespace {

/// Menus and dialogs of whoever was there.
void closeWhatIsOpen()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close() || popup == QApplication::activePopupWidget())
            break;
    while (QWidget *dialog = QApplication::activeModalWidget())
        if (!dialog->close() || dialog == QApplication::activeModalWidget())
            break;
}

} // namespace

SignInGate::SignInGate(OfficeSession &session, QWidget *pages, Banner *banner, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_banner(banner), m_page(new SignInPage(session, this))
{
    addWidget(pages);
    addWidget(m_page);
    connect(m_page, &SignInPage::signedIn, &session, &OfficeSession::signIn);
    connect(&session, &OfficeSession::refreshed, this, &SignInGate::follow);
    connect(&session, &OfficeSession::userChanged, this, &SignInGate::follow);
    connect(&session, &OfficeSession::userChanged, this, &SignInGate::followUser);
    connect(banner, &Banner::answered, banner, &QWidget::hide);
    setIdleMinutes(usualIdleMinutes);
    follow();
}

void SignInGate::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    m_watch = std::make_unique<IdleWatch>([this] { return m_session.now(); }, minutes);
    connect(m_watch.get(), &IdleWatch::warned, this, &SignInGate::warn);
    connect(m_watch.get(), &IdleWatch::stayed, m_banner, &QWidget::hide);
    connect(m_watch.get(), &IdleWatch::expired, this, &SignInGate::signOffIdle);
    followUser();
}

void SignInGate::followUser()
{
    m_banner->hide();
    if (m_session.user())
        m_watch->start();
    else
        m_watch->stop();
}

void SignInGate::follow()
{
    const bool closed = m_session.mustSignIn();
    const bool wasClosed = currentWidget() == m_page;
    setCurrentIndex(closed ? 1 : 0);
    if (closed && !wasClosed) {
        m_page->greet(m_notice);
        m_notice.clear();
    }
}

void SignInGate::warn(int secondsLeft)
{
    m_banner->warn(tr("Nothing was touched for a while. You are signed out in %1 seconds.").arg(EyeFormat().count(secondsLeft)),
                   tr("I am still here"));
}

void SignInGate::signOffIdle()
{
    closeWhatIsOpen();
    m_notice = tr("You were signed out after %1 minutes without a touch.").arg(EyeFormat().count(m_idleMinutes));
    m_session.signOut();
}

} // namespace puas
