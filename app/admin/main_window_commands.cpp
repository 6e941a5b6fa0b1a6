// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/main_window.h"

#include "app/admin/finder.h"
#include "app/admin/help_panel.h"
#include "app/admin/notice_bar.h"
#include "app/admin/office_session.h"
#include "app/admin/page_export.h"
#include "app/admin/page_head.h"
#include "app/admin/period_picker.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

/// \file
/// What the keys, the head's buttons and the search do.

namespace puas {

namespace {

constexpr int textStep = 10;
constexpr int numberedPages = 10;

} // namespace

void MainWindow::addKey(const QKeySequence &keys, const QString &name, const std::function<void()> &run)
{
    auto *action = new QAction(name, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run] { run(); });
    addAction(action);
}

void MainWindow::addKeys()
{
    for (int i = 0; i < numberedPages; ++i)
        addKey(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_0) + (i + 1) % numberedPages)), tr("Page %1").arg(i + 1),
               [this, i] {
                   if (const QList<PageId> pages = m_navigation->pages(); i < pages.size())
                       go({viewOf(pages[i]), {}});
               });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), [this] { stepBack(); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), tr("Forward"), [this] { stepForward(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Period before"),
           [this] { m_head->picker()->goBack(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Period after"),
           [this] { m_head->picker()->goForward(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_G), tr("Choose a period"),
           [this] { m_head->picker()->openPopup(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_T), tr("Table or chart"),
           [this] { currentPage()->switchTwin(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_F), tr("Find"), [this] { currentPage()->startFinding(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Export"), [this] { openExport(); });
    addKey(QKeySequence(QKeySequence::Print), tr("Print"), [this] { m_export->print(currentPage()); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search"), [this] { openSearch(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_D), tr("Saved views"),
           [this] { m_finder->openViews(m_head->viewsPlace(), currentView()); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), tr("Undo"), [this] { m_notice->undo(); });
    addKey(QKeySequence(Qt::Key_F1), tr("Help"), [this] { switchHelp(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_M), tr("Navigation with words"), [this] {
        m_railOpened = !m_railOpened;
        fitNavigation();
    });
    addKey(QKeySequence(Qt::Key_F6), tr("Next area"), [this] { moveFocusArea(1); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Area before"), [this] { moveFocusArea(-1); });
    m_pageKeys = actions();
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        addKey(QKeySequence(Qt::CTRL | key), tr("Larger text"), [this] { changeText(textStep); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Smaller text"),
           [this] { changeText(-textStep); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), tr("Usual text"),
           [] { theme().setTextPercent(Theme::smallestText); });
}

void MainWindow::changeText(int by)
{
    theme().setTextPercent(theme().textPercent() + by);
}

void MainWindow::moveFocusArea(int by)
{
    const QList<QWidget *> areas{m_navigation, m_head, m_stack, m_help};
    QWidget *focused = QApplication::focusWidget();
    int at = 0;
    for (int i = 0; i < areas.size(); ++i)
        if (focused && areas[i]->isAncestorOf(focused))
            at = i;
    QWidget *area = areas[(at + by + int(areas.size())) % int(areas.size())];
    QWidget *within = area == m_stack ? m_stack->currentWidget() : area;
    for (QWidget *child : within->findChildren<QWidget *>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
}

void MainWindow::openExport()
{
    m_export->openMenu(currentPage(), m_head->exportPlace());
}

void MainWindow::openSearch()
{
    m_finder->openSearch(m_head->searchPlace());
}

void MainWindow::switchHelp()
{
    if (m_help->isVisible()) {
        m_help->close();
        return;
    }
    m_help->setView(m_route.view);
    m_help->open();
}

SavedView MainWindow::currentView() const
{
    const Page *page = currentPage();
    SavedView view{page->title(), m_route, {}};
    view.route.filter = page->filter();
    if (page->hasPeriod()) {
        view.period = m_session.period();
        view.name += QStringLiteral(", ") + EyeFormat().period(*view.period);
    }
    return view;
}

void MainWindow::openView(const SavedView &view)
{
    if (view.period)
        m_session.setPeriod(*view.period);
    go(view.route);
    currentPage()->setFilter(view.route.filter);
}

/// What the search can do, see searchActionNames().
void MainWindow::runAction(const QString &action)
{
    if (action == QLatin1String("export"))
        openExport();
    else if (action == QLatin1String("print"))
        m_export->print(currentPage());
    else if (action == QLatin1String("help"))
        switchHelp();
    else if (action == QLatin1String("save-view"))
        m_finder->saveView(currentView());
    else if (action == QLatin1String("text-larger"))
        changeText(textStep);
    else if (action == QLatin1String("text-smaller"))
        changeText(-textStep);
    else if (action == QLatin1String("sign-out"))
        m_session.signOut();
    else if (action == QLatin1String("show-period") && !currentPage()->hasPeriod())
        go(home());
}

} // namespace puas
