// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QMap>
#include <QSet>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace puas {

class NavigationFoot;

/// The pages of the window. Only those that work have an entry.
enum class PageId {
    Overview,
    Officers,
    Skm,
    Proposals,
    Allowance,
    WhatIf,
    Marks,
    Closing,
    Import,
    Kiosks,
    Journal,
    Documents,
    Users,
    Settings
};

/// One entry: icon, name, a count at the right; a bar at the left where it is selected.
class NavigationEntry : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationEntry(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setCount(const QString &count);
    /// Without words, larger.
    void setRail(bool rail);
    /// Lower, for windows that are.
    void setClose(bool close);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
    bool m_rail = false;
    bool m_close = false;
};

/// The pages at the left of the window, 208 wide; a rail of icons 52 wide where the window
/// is narrow or the text large. In a low window the entries stand closer, and scroll between
/// the office's name and the foot.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setOffice(const QString &name);
    void setCurrent(PageId page);
    void setCount(PageId page, const QString &count);
    /// The pages that work here and that the role may open; other entries are not there.
    void setPages(const QSet<PageId> &pages);
    /// Every page that has an entry, shown or not.
    [[nodiscard]] QList<PageId> allPages() const { return m_entries.keys(); }
    /// Those that are shown, from the top.
    [[nodiscard]] QList<PageId> pages() const;
    [[nodiscard]] QString nameOf(PageId page) const { return m_entries.value(page)->text(); }
    [[nodiscard]] NavigationFoot *foot() const { return m_foot; }
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

signals:
    void chosen(puas::PageId page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group {
        QLabel *label;
        QList<PageId> pages;
    };

    void addGroup(const QString &name);
    void addEntry(PageId page, const QString &icon, const QString &name);
    void followTheme();
    void fitHeight();

    QVBoxLayout *m_layout;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QButtonGroup *m_buttons;
    QLabel *m_mark;
    QLabel *m_brand;
    QLabel *m_office;
    NavigationFoot *m_foot;
    QList<Group> m_groups;
    QMap<PageId, NavigationEntry *> m_entries;
    bool m_rail = false;
    QSet<PageId> m_shown;
};

} // namespace puas
