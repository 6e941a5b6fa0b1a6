// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/main_window.h"

#include "app/admin/appearance.h"
#include "app/admin/cell_roles.h"
#include "app/admin/finder.h"
#include "app/admin/help_panel.h"
#include "app/admin/hidden_menu.h"
#include "app/admin/notice_bar.h"
#include "app/admin/office_session.h"
#include "app/admin/origin_dialog.h"
#include "app/admin/page_export.h"
#include "app/admin/page_head.h"
#include "app/admin/period_picker.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QStackedWidget>

/// \file
/// What the keys, the head's buttons and the search do.

namespace puas {

namespace {

constexpr int textStep = 10;
constexpr int numberedPages = 10;

/// The cell that says most, as it is read aloud; it names the row.
QString rowInWords(const QModelIndex &index)
{
    QString words = index.siblingAtColumn(0).data().toString();
    for (int column = 0; column < index.model()->columnCount(); ++column) {
        const QString text = index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
        if (text.size() > words.size())
            words = text;
    }
    return words;
}

} // namespace

QAction *MainWindow::addKey(const QKeySequence &keys, const QString &name,
                            const std::function<void()> &run)
{
    auto *action = new QAction(name, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run] { run(); });
    addAction(action);
    return action;
}

void MainWindow::addKeys()
{
    addGoMenu();
    addPageMenu();
    m_pageKeys = actions();
    addLookMenu();
}

void MainWindow::addGoMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Go"));
    for (int i = 0; i < numberedPages; ++i)
        addKey(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_0) + (i + 1) % numberedPages)),
               tr("Page %1").arg(i + 1), [this, i] {
                   if (const QList<PageId> pages = m_navigation->pages(); i < pages.size())
                       go({viewOf(pages[i]), {}});
               });
    QMenu *pages = menu->addMenu(tr("Pages"));
    // Which there are depends on who is there.
    connect(pages, &QMenu::aboutToShow, this, [this, pages] {
        pages->clear();
        for (const PageId page : m_navigation->pages())
            connect(pages->addAction(m_navigation->nameOf(page)), &QAction::triggered, this,
                    [this, page] { go({viewOf(page), {}}); });
    });
    menu->addAction(addKey(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), [this] { stepBack(); }));
    menu->addAction(
        addKey(QKeySequence(Qt::ALT | Qt::Key_Right), tr("Forward"), [this] { stepForward(); }));
    menu->addSeparator();
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Period before"),
                           [this] { m_head->picker()->goBack(); }));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Period after"),
                           [this] { m_head->picker()->goForward(); }));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_G), tr("Choose a period"),
                           [this] { m_head->picker()->openPopup(); }));
    menu->addSeparator();
    menu->addAction(
        addKey(QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search"), [this] { openSearch(); }));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_D), tr("Saved views"), [this] {
        m_finder->openViews(m_head->viewsPlace(), currentView());
    }));
    menu->addSeparator();
    menu->addAction(addKey(QKeySequence(Qt::Key_F6), tr("Next area"), [this] { moveFocusArea(1); }));
    menu->addAction(addKey(QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Area before"),
                           [this] { moveFocusArea(-1); }));
}

void MainWindow::addPageMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Page"));
    menu->addAction(
        addKey(QKeySequence(Qt::CTRL | Qt::Key_E), tr("Export"), [this] { openExport(); }));
    menu->addAction(addKey(QKeySequence(QKeySequence::Print), tr("Print"),
                           [this] { m_export->print(currentPage()); }));
    menu->addSeparator();
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_T), tr("Table or chart"),
                           [this] { currentPage()->switchTwin(); }));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_F), tr("Find"),
                           [this] { currentPage()->startFinding(); }));
    menu->addAction(
        addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), tr("Undo"), [this] { m_notice->undo(); }));
    menu->addSeparator();
    menu->addAction(addKey(QKeySequence(Qt::Key_F1), tr("Help"), [this] { switchHelp(); }));
}

/// Also for who has yet to sign in.
void MainWindow::addLookMenu()
{
    QMenu *menu = m_menu->addMenu(tr("&Appearance"));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_Plus), tr("Larger text"),
                           [this] { changeText(textStep); }));
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Equal), tr("Larger text"),
           [this] { changeText(textStep); });
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Smaller text"),
                           [this] { changeText(-textStep); }));
    menu->addAction(addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), tr("Usual text"),
                           [] { theme().setTextPercent(Theme::smallestText); }));
    menu->addSeparator();
    const auto addMode = [this, menu](const QString &name, Theme::Mode mode) {
        connect(menu->addAction(name), &QAction::triggered, this, [mode] { theme().setMode(mode); });
    };
    addMode(tr("As the desktop"), Theme::Mode::System);
    addMode(tr("Light"), Theme::Mode::Light);
    addMode(tr("Dark"), Theme::Mode::Dark);
    menu->addSeparator();
    for (const QString &language : windowLanguages())
        connect(menu->addAction(languageName(language)), &QAction::triggered, this,
                [this, language] { emit languageWanted(language); });
    menu->addSeparator();
    menu->addAction(
        addKey(QKeySequence(Qt::CTRL | Qt::Key_M), tr("Navigation with words"), [this] {
            m_railOpened = !m_railOpened;
            fitNavigation();
        }));
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

void MainWindow::tellOrigin(const QModelIndex &index)
{
    const QString key = index.siblingAtColumn(0).data(KeyRole).toString();
    const bool isOfficer = m_session.store().registry().officer(key).has_value();
    OriginDialog dialog(m_session, rowInWords(index), isOfficer ? key : QString(), this);
    connect(&dialog, &OriginDialog::rowsWanted, this,
            [this](const QString &officer) { go({Route::View::Why, officer}); },
            Qt::QueuedConnection);
    dialog.exec();
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
