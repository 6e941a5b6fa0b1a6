// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/finder.h"

#include "app/admin/notice_bar.h"
#include "app/admin/office_session.h"
#include "app/admin/search_popup.h"
#include "app/admin/state_cards.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace puas {

Finder::Finder(OfficeSession &session, NoticeBar *notice, QWidget *window)
    : QObject(window), m_session(session), m_notice(notice), m_window(window),
      m_search(new SearchPopup(window))
{
    connect(m_search, &SearchPopup::chosen, this, &Finder::open);
}

SavedViews Finder::views() const
{
    return SavedViews(m_viewsFile.isEmpty()
                          ? SavedViews::usualFile(m_session.home().code, m_session.actor())
                          : m_viewsFile);
}

void Finder::openSearch(const QPoint &corner)
{
    const QList<SearchHit> hits = allSearchHits(m_session, views().all());
    if (!hits.isEmpty())
        m_search->openAt(corner, hits);
}

/// What is found of a period alone is chosen where one is; a view brings its own.
void Finder::open(const SearchHit &hit)
{
    if (!hit.action.isEmpty()) {
        emit actionWanted(hit.action);
        return;
    }
    if (!hit.route) {
        m_session.setPeriod(*hit.period);
        emit actionWanted(QStringLiteral("show-period"));
        return;
    }
    emit viewWanted({hit.title, *hit.route, hit.period});
}

void Finder::openViews(const QPoint &at, const SavedView &current)
{
    QMenu menu(m_window);
    menu.setAccessibleName(tr("Saved views"));
    connect(menu.addAction(tr("Save this view…")), &QAction::triggered, this,
            [this, current] { saveView(current); });
    const QList<SavedView> saved = views().all();
    if (!saved.isEmpty())
        menu.addSeparator();
    for (const SavedView &view : saved)
        connect(menu.addAction(view.name), &QAction::triggered, this,
                [this, view] { emit viewWanted(view); });
    if (!saved.isEmpty()) {
        QMenu *remove = menu.addMenu(tr("Remove"));
        for (const SavedView &view : saved)
            connect(remove->addAction(view.name), &QAction::triggered, this,
                    [this, view] { removeView(view); });
    }
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(at);
}

void Finder::saveView(SavedView current)
{
    bool accepted = false;
    const QString name = QInputDialog::getText(
        m_window, tr("Save this view"),
        tr("Name of the view: page, period and filters are kept under it."), QLineEdit::Normal,
        current.name, &accepted);
    if (!accepted || name.trimmed().isEmpty())
        return;
    current.name = name.simplified();
    if (const Result<> saved = views().save(current); !saved)
        return tellFailure(saved.error());
    m_notice->tell(tr("Saved: %1. It is found with Ctrl+K and under the bookmark.").arg(current.name));
}

void Finder::removeView(const SavedView &view)
{
    if (const Result<> removed = views().remove(view.name); !removed)
        return tellFailure(removed.error());
    m_notice->tell(tr("The saved view %1 is removed.").arg(view.name), [this, view] {
        if (const Result<> saved = views().save(view); !saved)
            tellFailure(saved.error());
    });
}

void Finder::tellFailure(const Error &error)
{
    QMessageBox::warning(m_window, tr("Not saved"), errorSentence(error));
}

} // namespace puas
