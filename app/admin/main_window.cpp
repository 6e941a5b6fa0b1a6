// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/main_window.h"

#include "app/admin/allowance_page.h"
#include "app/admin/banner.h"
#include "app/admin/closing_page.h"
#include "app/admin/data_table.h"
#include "app/admin/documents_page.h"
#include "app/admin/finder.h"
#include "app/admin/first_start_page.h"
#include "app/admin/help_panel.h"
#include "app/admin/hidden_menu.h"
#include "app/admin/import_page.h"
#include "app/admin/journal_page.h"
#include "app/admin/kiosks_page.h"
#include "app/admin/lock_banner.h"
#include "app/admin/marks_page.h"
#include "app/admin/navigation_foot.h"
#include "app/admin/no_right_page.h"
#include "app/admin/notice_bar.h"
#include "app/admin/office_session.h"
#include "app/admin/officer_page.h"
#include "app/admin/officers_page.h"
#include "app/admin/overview_page.h"
#include "app/admin/page_export.h"
#include "app/admin/page_head.h"
#include "app/admin/period_picker.h"
#include "app/admin/proposals_page.h"
#include "app/admin/rule_editor_page.h"
#include "app/admin/rules_page.h"
#include "app/admin/settings_page.h"
#include "app/admin/sign_in_gate.h"
#include "app/admin/skm_page.h"
#include "app/admin/state_cards.h"
#include "app/admin/status_line.h"
#include "app/admin/theme.h"
#include "app/admin/user_dialogs.h"
#include "app/admin/users_page.h"
#include "app/admin/what_if_page.h"
#include "app/admin/why_page.h"
#include "app/report/eye_format.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace puas {

namespace {

constexpr int smallestWidth = 1024;
constexpr int smallestHeight = 640;
constexpr int railBelow = 1120;
constexpr int railFromText = 150;

} // namespace

MainWindow::MainWindow(OfficeSession &session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_navigation(new Navigation(this)), m_head(new PageHead(session, this)),
      m_stack(new QStackedWidget(this)), m_status(new StatusLine(session, this)), m_banner(new Banner(this)), m_lock(new LockBanner(session, this)), m_export(new PageExport(session, this)),
      m_notice(new NoticeBar(this)), m_finder(new Finder(session, m_notice, this)), m_help(new HelpPanel(this)), m_menu(new HiddenMenu(this)),
      m_first(new FirstStartPage(session, this)), m_noRight(new NoRightPage(session, this))
{
    setWindowTitle(QStringLiteral("Puas"));
    setMinimumSize(smallestWidth, smallestHeight);
    auto *centre = new QWidget(this);
    auto *across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_navigation);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_head);
    down->addWidget(m_banner);
    down->addWidget(m_lock);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_stack, 1);
    beside->addWidget(m_help);
    down->addLayout(beside, 1);
    down->addWidget(m_notice);
    down->addWidget(m_status);
    across->addLayout(down, 1);
    m_gate = new SignInGate(session, centre, m_banner, this);
    setCentralWidget(m_gate);
    setMenuBar(m_menu);
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_noRight);
    connect(m_navigation, &Navigation::chosen, this, [this](PageId page) { go({viewOf(page), {}}); });
    connect(m_navigation->foot(), &NavigationFoot::signOutWanted, &session, &OfficeSession::signOut);
    connect(m_navigation->foot(), &NavigationFoot::passwordWanted, this, &MainWindow::changeOwnPassword);
    connect(m_status, &StatusLine::journalWanted, this, [this] { go({Route::View::Journal, {}}); });
    connect(m_first, &FirstStartPage::routeWanted, this, &MainWindow::follow);
    connect(m_first, &FirstStartPage::csvWanted, this, &MainWindow::importCsv);
    connect(m_head, &PageHead::exportWanted, this, &MainWindow::openExport);
    connect(m_head, &PageHead::printWanted, this, [this] { m_export->print(currentPage()); });
    connect(m_head, &PageHead::searchWanted, this, &MainWindow::openSearch);
    connect(m_head, &PageHead::viewsWanted, this, [this] { m_finder->openViews(m_head->viewsPlace(), currentView()); });
    connect(m_head, &PageHead::helpWanted, this, &MainWindow::switchHelp);
    connect(m_help, &HelpPanel::closed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_finder, &Finder::viewWanted, this, &MainWindow::openView);
    connect(m_finder, &Finder::actionWanted, this, &MainWindow::runAction);
    connect(m_head, &PageHead::parentWanted, this, [this] {
        go({viewOf(pageOf(m_route.view)), {}});
    });
    connect(&session, &OfficeSession::refreshed, this, &MainWindow::everythingStale);
    connect(&session, &OfficeSession::periodChanged, this, &MainWindow::everythingStale);
    connect(&session, &OfficeSession::userChanged, this, &MainWindow::followUser);
    connect(&theme(), &Theme::changed, this, &MainWindow::fitNavigation);
    addKeys();
    followUser();
}

QList<Route> MainWindow::routes() const
{
    if (m_session.mustSignIn())
        return {};
    QList<Route> routes;
    for (const PageId page : m_navigation->pages())
        routes << Route{viewOf(page), {}};
    if (mayOpen(PageId::Allowance))
        routes << Route{Route::View::Rules, {}};
    if (m_session.state() == OfficeSession::State::Open && m_session.may(Deed::ChangeRules))
        routes << Route{Route::View::RuleEditor, {}};
    if (!mayOpen(PageId::Officers))
        return routes;
    const auto officers = m_session.store().registry().officers();
    if (officers && !officers->empty())
        routes << Route{Route::View::Officer, officers->front().nip} << Route{Route::View::Why, officers->front().nip};
    return routes;
}

Page *MainWindow::makePage(Route::View view)
{
    switch (view) {
    case Route::View::Overview: return new OverviewPage(m_session, this);
    case Route::View::Officers: return new OfficersPage(m_session, this);
    case Route::View::Officer: return new OfficerPage(m_session, this);
    case Route::View::Skm: return new SkmPage(m_session, this);
    case Route::View::Proposals: return new ProposalsPage(m_session, this);
    case Route::View::Allowance: return new AllowancePage(m_session, this);
    case Route::View::Kiosks: return new KiosksPage(m_session, this);
    case Route::View::Journal: return new JournalPage(m_session, this);
    case Route::View::Why: return new WhyPage(m_session, this);
    case Route::View::Marks: return new MarksPage(m_session, this);
    case Route::View::Closing: return new ClosingPage(m_session, this);
    case Route::View::Documents: return new DocumentsPage(m_session, this);
    case Route::View::Users: return new UsersPage(m_session, this);
    case Route::View::WhatIf: return new WhatIfPage(m_session, this);
    case Route::View::Rules: return new RulesPage(m_session, this);
    case Route::View::RuleEditor: return new RuleEditorPage(m_session, this);
    case Route::View::Settings: {
        auto *page = new SettingsPage(m_session, this);
        connect(page, &SettingsPage::languageWanted, this, &MainWindow::languageWanted);
        return page;
    }
    case Route::View::Import: break;
    }
    auto *page = new ImportPage(m_session, this);
    connect(page, &ImportPage::imported, &m_session, &OfficeSession::refresh);
    return page;
}

Page *MainWindow::pageFor(const Route &route)
{
    const bool open = m_session.state() == OfficeSession::State::Open;
    const bool nothingYet = !open || (!m_session.hasRatings() && route.view == Route::View::Overview);
    if (nothingYet)
        return m_first;
    if (!m_session.may(deedOf(route.view))) {
        m_noRight->setRoute(route);
        return m_noRight;
    }
    Page *&page = m_pages[int(route.view)];
    if (!page) {
        page = makePage(route.view);
        m_stack->addWidget(page);
        connect(page, &Page::routeWanted, this, &MainWindow::follow);
        connect(page, &Page::printWanted, this, [this, page] { m_export->print(page); });
        connect(page, &Page::undoOffered, m_notice, &NoticeBar::tell);
        for (DataTable *table : page->findChildren<DataTable *>()) {
            table->setHasOrigin(page->hasPeriod());
            connect(table, &DataTable::originWanted, this, &MainWindow::tellOrigin);
        }
        connect(page, &Page::headChanged, this, [this, page] {
            if (currentPage() == page)
                m_head->showPage(page);
        });
    }
    page->setRoute(route);
    return page;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::go(const Route &route)
{
    if (m_session.mustSignIn() || (route == m_route && currentPage() != m_first))
        return;
    m_before.push_back(m_route);
    m_after.clear();
    showRoute(route);
}

void MainWindow::follow(const Route &route)
{
    go(route);
    if (!route.filter.isEmpty() && currentPage())
        currentPage()->setFilter(route.filter);
}

void MainWindow::showRoute(const Route &route)
{
    m_route = route;
    Page *page = pageFor(route);
    m_stack->setCurrentWidget(page);
    page->showFresh();
    m_head->showPage(page);
    // The page of the closing says more of it.
    m_lock->follow(page->hasPeriod() && route.view != Route::View::Closing);
    m_help->setView(route.view);
    m_navigation->setCurrent(pageOf(route.view));
    setWindowTitle(page->title() + QStringLiteral(" – Puas"));
}

void MainWindow::stepBack()
{
    if (m_before.isEmpty())
        return;
    m_after.push_back(m_route);
    showRoute(m_before.takeLast());
}

void MainWindow::stepForward()
{
    if (m_after.isEmpty())
        return;
    m_before.push_back(m_route);
    showRoute(m_after.takeLast());
}

void MainWindow::everythingStale()
{
    const bool open = m_session.state() == OfficeSession::State::Open;
    m_navigation->setOffice(open ? m_session.home().name : QString());
    QSet<PageId> pages;
    for (const PageId page : m_navigation->allPages())
        if (mayOpen(page))
            pages << page;
    m_navigation->setPages(pages);
    if (open)
        if (const auto officers = m_session.store().registry().officers())
            m_navigation->setCount(PageId::Officers, officers->empty() ? QString() : EyeFormat().count(qint64(officers->size())));
    tellOpenObjections();
    m_first->markStale();
    for (Page *page : m_pages)
        page->markStale();
    if (m_session.mustSignIn())
        setWindowTitle(tr("Sign in") + QStringLiteral(" – Puas"));
    else
        showRoute(open ? m_route : Route{});
}

/// How many objections wait for a decision, beside the page that shows them.
void MainWindow::tellOpenObjections()
{
    qint64 open = 0;
    if (m_session.state() == OfficeSession::State::Open)
        if (const auto objections = m_session.store().objections().all())
            open = std::ranges::count_if(*objections, &Objection::isOpen);
    m_navigation->setCount(PageId::Closing, open ? EyeFormat().count(open) : QString());
}

/// Without an office only the first page works.
bool MainWindow::mayOpen(PageId page) const
{
    if (m_session.state() != OfficeSession::State::Open)
        return page == PageId::Overview;
    return m_session.may(deedOf(viewOf(page)));
}

Route MainWindow::home() const
{
    const bool isIt = m_session.user() && m_session.user()->role == Role::It;
    return {isIt ? Route::View::Import : Route::View::Overview, {}};
}

/// The keys of the pages rest while somebody has to sign in; pages of one person are never
/// shown to another.
void MainWindow::followUser()
{
    for (QAction *action : std::as_const(m_pageKeys))
        action->setEnabled(!m_session.mustSignIn());
    m_navigation->foot()->setUser(m_session.user());
    if (m_session.user() && m_session.actor() != m_lastLogin) {
        const bool hasJustMadeTheFirstAccount = m_lastLogin.isEmpty() && !m_pages.isEmpty();
        m_lastLogin = m_session.actor();
        if (!hasJustMadeTheFirstAccount) {
            forgetPages();
            m_route = home();
        }
    }
    everythingStale();
}

void MainWindow::forgetPages()
{
    m_stack->setCurrentWidget(m_first);
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    m_before.clear();
    m_after.clear();
}

void MainWindow::changeOwnPassword()
{
    PasswordDialog(m_session, *m_session.user(), this).exec();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::fitNavigation()
{
    const bool narrow = width() < railBelow || theme().textPercent() >= railFromText;
    m_navigation->setRail(narrow && !m_railOpened);
}

void MainWindow::importCsv()
{
    go({Route::View::Import, {}});
    if (auto *page = qobject_cast<ImportPage *>(currentPage()))
        page->importCsvFile();
}

} // namespace puas
