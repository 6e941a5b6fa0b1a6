// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace puas {

/// The pages of the window. Only those that work have an entry.
enum class PageId { Overview, Officers, Allowance, Import };

/// One entry: icon, name, a count at the right; a bar at the left where it is selected.
class NavigationEntry : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationEntry(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setCount(const QString &count);
    /// Without words, larger.
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
    bool m_rail = false;
};

/// The pages at the left of the window, 208 wide; a rail of icons 88 wide where the window
/// is narrow or the text large.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setOffice(const QString &name);
    void setCurrent(PageId page);
    void setCount(PageId page, const QString &count);
    /// Without an office only the first page works; the other entries are not there.
    void setOpen(bool open);
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

signals:
    void chosen(puas::PageId page);

private:
    void addGroup(const QString &name);
    void addEntry(PageId page, const QString &icon, const QString &name);
    void followTheme();

    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    QLabel *m_mark;
    QLabel *m_brand;
    QLabel *m_office;
    QList<QLabel *> m_groups;
    QMap<PageId, NavigationEntry *> m_entries;
    bool m_rail = false;
    bool m_open = true;
};

} // namespace puas
