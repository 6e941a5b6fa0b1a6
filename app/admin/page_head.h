// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace puas {

class OfficeSession;
class Page;
class PeriodPicker;

/// The strip above the pages: title, period, search, saved views, actions, help. It stays
/// while the body scrolls.
class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(OfficeSession &session, QWidget *parent = nullptr);

    void showPage(Page *page);
    [[nodiscard]] PeriodPicker *picker() const { return m_picker; }
    /// Where the menu of Ekspor opens, on the screen.
    [[nodiscard]] QPoint exportPlace() const;
    /// The same of the saved views.
    [[nodiscard]] QPoint viewsPlace() const;
    /// Where the search's right upper corner is.
    [[nodiscard]] QPoint searchPlace() const;

signals:
    void parentWanted();
    void exportWanted();
    void printWanted();
    void searchWanted();
    void viewsWanted();
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much is left out where room is short: nothing; words of what has an icon; also
    /// the buttons of what a menu or the search has as well; and the title is smaller too.
    enum Shortness { Whole, Icons, Fewest, SmallTitle, shortnesses };

    void rebuild(Shortness shortness);
    void addActions(Shortness shortness);
    /// Measures anew: another page, or another size of text.
    void fitAnew();
    void fit();
    void followTheme();

    OfficeSession &m_session;
    Page *m_page = nullptr;
    QPushButton *m_parent;
    QLabel *m_slash;
    QLabel *m_title;
    PeriodPicker *m_picker;
    QPushButton *m_search;
    QPushButton *m_views;
    QPushButton *m_help;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_actions;
    QPushButton *m_export = nullptr;
    Shortness m_shown = Whole;
    std::array<int, shortnesses> m_widths{}; ///< what each needs
};

} // namespace puas
