// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/application.h"

#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/sign_in_gate.h"
#include "app/intake/sign_in.h"
#include "app/report/report_language.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTextStream>
#include <QTranslator>

namespace puas {

namespace {

/// Signs in who is named on the command line, before there is a window.
Result<> signInAtStart(OfficeSession &session, const Options &options)
{
    if (options.user.isEmpty())
        return {};
    auto office = OfficeFolder::open(options.folder);
    if (!office)
        return tl::unexpected(office.error());
    return signIn(*office, options.user, qEnvironmentVariable("PUAS_PASSWORD"), session.now().toMSecsSinceEpoch())
        .map([&](const User &user) { session.signIn(user); });
}

int tellFailure(QTextStream &out, const Error &error)
{
    out << "puas-admin: failed, " << errorName(error.code) << ": " << error.detail << '\n';
    return 1;
}

} // namespace

void setUpApplication(const Options &options)
{
    QApplication::setApplicationName(QStringLiteral("puas-admin"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useReportLanguage(options.language);
    auto *translator = new QTranslator(qApp);
    if (translator->load(QStringLiteral(":/i18n/admin_%1.qm").arg(options.language)))
        QCoreApplication::installTranslator(translator);
    theme().setMode(options.mode);
    theme().setTextPercent(options.textPercent);
}

int runSelfTest(const Options &options)
{
    QTextStream out(stdout);
    OfficeSession session(options.folder);
    session.open();
    if (session.state() == OfficeSession::State::Failed)
        return tellFailure(out, session.error());
    if (const Result<> in = signInAtStart(session, options); !in)
        return tellFailure(out, in.error());
    MainWindow window(session);
    window.resize(options.window);
    if (session.mustSignIn()) {
        const bool drawn = !window.grab().isNull();
        out << "puas-admin: " << (drawn ? "ok" : "failed") << ", the sign-in screen, office open\n";
        return drawn ? 0 : 1;
    }
    int shown = 0;
    for (const Route &route : window.routes()) {
        window.go(route);
        shown += window.currentPage() && !window.grab().isNull() ? 1 : 0;
    }
    const bool whole = shown == window.routes().size();
    out << "puas-admin: " << (whole ? "ok" : "failed") << ", " << shown << " pages, "
        << (session.state() == OfficeSession::State::Open ? "office open" : "no office") << '\n';
    return whole ? 0 : 1;
}

int runWindow(const Options &options)
{
    OfficeSession session(options.folder);
    session.open();
    QTextStream errors(stderr);
    if (const Result<> in = signInAtStart(session, options); !in)
        return tellFailure(errors, in.error());
    MainWindow window(session);
    window.gate().setIdleMinutes(options.idleMinutes);
    window.resize(options.window);
    window.go(options.page ? Route{*options.page, options.officer} : window.home());
    window.show();
    return QApplication::exec();
}

} // namespace puas
