// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/saved_views.h"

#include <QObject>

namespace puas {

class NoticeBar;
class SearchPopup;
struct SearchHit;

/// Ways to a place of the window beside the navigation: the search and the saved views.
class Finder : public QObject
{
    Q_OBJECT

public:
    Finder(OfficeSession &session, NoticeBar *notice, QWidget *window);

    /// Its right upper corner at \a corner on the screen.
    void openSearch(const QPoint &corner);
    /// The menu of the saved views. \a current is what would be saved.
    void openViews(const QPoint &at, const SavedView &current);
    /// Asks for a name and saves \a current.
    void saveView(SavedView current);
    void removeView(const SavedView &view);
    /// For tests: another file than that of who is signed in.
    void setViewsFile(const QString &file) { m_viewsFile = file; }
    [[nodiscard]] SavedViews views() const;

signals:
    void viewWanted(const puas::SavedView &view);
    /// By its stable name, see searchActionNames().
    void actionWanted(const QString &action);

private:
    void open(const SearchHit &hit);
    void tellFailure(const Error &error);

    OfficeSession &m_session;
    NoticeBar *m_notice;
    QWidget *m_window;
    SearchPopup *m_search;
    QString m_viewsFile;
};

} // namespace puas
