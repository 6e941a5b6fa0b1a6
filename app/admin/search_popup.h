// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/search_hits.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace puas {

class SearchModel;

/// Ctrl+K: a field, and below it what has been found, each with its kind at the right. Up and
/// Down choose, Enter opens, Escape leaves it.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *parent);

    /// Opens with \a hits to search in, its right upper corner at \a corner on the screen.
    void openAt(const QPoint &corner, QList<SearchHit> hits);

signals:
    void chosen(const puas::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void choose();
    void move(int by);
    void fit();

    QList<SearchHit> m_hits;
    QLineEdit *m_field;
    QListView *m_list;
    SearchModel *m_model;
    QLabel *m_nothing;
    QPoint m_corner;
};

} // namespace puas
