// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/application.h"

#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/report/report_language.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTextStream>
#include <QTranslator>

namespace puas {

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
    if (session.state() == OfficeSession::State::Failed) {
        out << "puas-admin: failed, " << errorName(session.error().code) << ": " << session.error().detail << '\n';
        return 1;
    }
    MainWindow window(session);
    window.resize(options.window);
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
    MainWindow window(session);
    window.resize(options.window);
    window.go({options.page, {}});
    window.show();
    return QApplication::exec();
}

} // namespace puas
