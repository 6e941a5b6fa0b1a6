// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/shown_window.h"

#include "app/admin/application.h"

namespace puas::test {

void setUpInEnglish()
{
    Options options;
    options.appearance.language = QStringLiteral("en");
    options.appearance.mode = Theme::Mode::Light;
    setUpApplication(options);
}

std::unique_ptr<OfficeSession> openSession(const AdminOffice &office)
{
    auto session = std::make_unique<OfficeSession>(office.path(), AdminOffice::now);
    session->open();
    if (session->state() != OfficeSession::State::Open)
        qFatal("an office that does not open");
    return session;
}

std::unique_ptr<MainWindow> showWindow(OfficeSession &session)
{
    auto window = std::make_unique<MainWindow>(session);
    window->resize(1440, 900);
    window->show();
    return window;
}

} // namespace puas::test
