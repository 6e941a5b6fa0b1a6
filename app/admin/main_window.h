// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/saved_views.h"

#include <QMainWindow>

class QStackedWidget;

namespace puas {

class Banner;
class Finder;
class FirstStartPage;
class HelpPanel;
class HiddenMenu;
class LockBanner;
class NoRightPage;
class NoticeBar;
class OfficeSession;
class PageExport;
class PageHead;
class SignInGate;
class StatusLine;

/// The frame: navigation, head, the pages, status line, and the keyboard.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(OfficeSession &session, QWidget *parent = nullptr);

    void go(const Route &route);
    /// As go(), and chooses there what the route's filter says.
    void follow(const Route &route);
    /// Where whoever is there begins: the overview, IT at the stick.
    [[nodiscard]] Route home() const;
    [[nodiscard]] Finder &finder() { return *m_finder; }
    [[nodiscard]] SignInGate &gate() { return *m_gate; }
    [[nodiscard]] const Route &route() const { return m_route; }
    [[nodiscard]] Page *currentPage() const;
    /// Every view that may be shown now, for tests and the self-test; none where somebody
    /// has to sign in first.
    [[nodiscard]] QList<Route> routes() const;

signals:
    /// The texts of a window are made once: another language wants another window.
    void languageWanted(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKeys();
    QAction *addKey(const QKeySequence &keys, const QString &name, const std::function<void()> &run);
    void addGoMenu();
    void addPageMenu();
    void addLookMenu();
    void showRoute(const Route &route);
    [[nodiscard]] Page *pageFor(const Route &route);
    [[nodiscard]] Page *makePage(Route::View view);
    [[nodiscard]] bool mayOpen(PageId page) const;
    void everythingStale();
    void tellOpenObjections();
    void followUser();
    void forgetPages();
    void changeOwnPassword();
    void fitNavigation();
    void changeText(int by);
    void openExport();
    void tellOrigin(const QModelIndex &index);
    void openSearch();
    void switchHelp();
    void openView(const SavedView &view);
    [[nodiscard]] SavedView currentView() const;
    void runAction(const QString &action);
    void importCsv();
    void stepBack();
    void stepForward();
    void moveFocusArea(int by);

    OfficeSession &m_session;
    Navigation *m_navigation;
    PageHead *m_head;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Banner *m_banner;
    LockBanner *m_lock;
    SignInGate *m_gate = nullptr;
    PageExport *m_export;
    NoticeBar *m_notice;
    Finder *m_finder;
    HelpPanel *m_help;
    HiddenMenu *m_menu;
    QMap<int, Page *> m_pages;
    FirstStartPage *m_first;
    NoRightPage *m_noRight;
    QList<QAction *> m_pageKeys; ///< rest while somebody has to sign in
    QString m_lastLogin; ///< whose pages these are
    Route m_route;
    QList<Route> m_before;
    QList<Route> m_after;
    bool m_railOpened = false;
};

} // namespace puas
