// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/idle_watch.h"

#include <QStackedWidget>

namespace puas {

class Banner;
class OfficeSession;
class SignInPage;

/// Stands between the window and its pages: shows the pages where somebody is signed in or
/// nobody has to be, else the sign-in screen. Signs off whoever has left, after a warning in
/// \a banner that counts down.
class SignInGate : public QStackedWidget
{
    Q_OBJECT

public:
    static constexpr int usualIdleMinutes = 10;

    /// Takes \a pages over.
    SignInGate(OfficeSession &session, QWidget *pages, Banner *banner, QWidget *parent = nullptr);

    void setIdleMinutes(int minutes);
    [[nodiscard]] IdleWatch &idleWatch() { return *m_watch; }

private:
    void follow();
    void followUser();
    void warn(int secondsLeft);
    void signOffIdle();

    OfficeSession &m_session;
    Banner *m_banner;
    SignInPage *m_page;
    std::unique_ptr<IdleWatch> m_watch;
    int m_idleMinutes = usualIdleMinutes;
    QString m_notice;
};

} // namespace puas
