// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/application.h"

#include "app/admin/journal_check.h"
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

/// Of every window that is made from now on.
void useLanguage(const QString &language)
{
    useReportLanguage(language);
    const QString name = QStringLiteral("adminTexts");
    delete qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(name);
    if (translator->load(QStringLiteral(":/i18n/admin_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
}

void keepLook()
{
    // One that cannot be kept holds until the window is closed.
    (void)keepAppearance(usualAppearanceFile(),
                         {reportLanguage(), theme().mode(), theme().textPercent()});
}

/// The window on an office; in another language another one, at the same place.
class OpenWindow
{
public:
    OpenWindow(OfficeSession &session, int idleMinutes)
        : m_session(session), m_idleMinutes(idleMinutes)
    {
        make();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void make()
    {
        m_window = std::make_unique<MainWindow>(m_session);
        m_window->gate().setIdleMinutes(m_idleMinutes);
        // Later, for it comes from within the window that goes.
        QObject::connect(
            m_window.get(), &MainWindow::languageWanted, &m_session,
            [this](const QString &language) { changeLanguage(language); }, Qt::QueuedConnection);
    }

    void changeLanguage(const QString &language)
    {
        useLanguage(language);
        keepLook();
        const std::unique_ptr<MainWindow> before = std::move(m_window);
        make();
        m_window->setGeometry(before->geometry());
        m_window->setWindowState(before->windowState());
        m_window->go(before->route());
        m_window->show();
    }

    OfficeSession &m_session;
    int m_idleMinutes;
    std::unique_ptr<MainWindow> m_window;
};

/// Walks the journal once, beside the window, so that the status line can tell of its chain.
void walkJournal(OfficeSession &session, JournalCheck &walk)
{
    if (session.state() != OfficeSession::State::Open)
        return;
    QObject::connect(&walk, &JournalCheck::finished, &session, [&session, &walk] {
        if (Result<JournalVerdict> verdict = walk.verdict()) {
            verdict->at = session.now();
            session.setJournalVerdict(*verdict);
        }
    });
    walk.start();
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
    useLanguage(options.appearance.language);
    theme().setMode(options.appearance.mode);
    theme().setTextPercent(options.appearance.textPercent);
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
    JournalCheck walk(session.folder());
    walkJournal(session, walk);
    OpenWindow open(session, options.idleMinutes);
    open.window().resize(options.window);
    open.window().go(options.page ? Route{*options.page, options.officer} : open.window().home());
    open.window().show();
    QObject::connect(&theme(), &Theme::changed, &session, keepLook);
    return QApplication::exec();
}

} // namespace puas
