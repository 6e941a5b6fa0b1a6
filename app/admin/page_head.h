// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace puas {

class OfficeSession;
class Page;
class PeriodPicker;

/// The strip above the pages: title, period, actions. It stays while the body scrolls.
class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(OfficeSession &session, QWidget *parent = nullptr);

    void showPage(Page *page);
    [[nodiscard]] PeriodPicker *picker() const { return m_picker; }
signals:
    void parentWanted();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Icons without words where room is short.
    void setShort(bool isShort);
    void rebuild();
    /// With all words first: another page, or another size of text.
    void fitAnew();
    void fit();
    void followTheme();

    Page *m_page = nullptr;
    QPushButton *m_parent;
    QLabel *m_slash;
    QLabel *m_title;
    PeriodPicker *m_picker;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_actions;
    QList<QPushButton *> m_buttons;
    bool m_short = false;
    int m_wholeWidth = 0; ///< what title and actions need with all their words
};

} // namespace puas
