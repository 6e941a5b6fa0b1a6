// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/navigation.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/navigation_foot.h"
#include "app/admin/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace puas {

namespace {

constexpr int width208 = 208;
constexpr int railWidth = 52;
constexpr int entryHeight = 34;
constexpr int closeEntryHeight = 29;
constexpr int groupAbove = 18;
constexpr int groupBelow = 6;
constexpr int closeGroupAbove = 8;
constexpr int closeGroupBelow = 2;
constexpr int entryIcon = 18;
constexpr int markSize = 32;
constexpr int bar = 4;

} // namespace

NavigationEntry::NavigationEntry(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavigationEntry::setCount(const QString &count)
{
    m_count = count;
    setAccessibleDescription(count);
    update();
}

void NavigationEntry::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text() : QString());
    updateGeometry();
}

void NavigationEntry::setClose(bool close)
{
    m_close = close;
    updateGeometry();
}

QSize NavigationEntry::sizeHint() const
{
    const int high = theme().px(m_close ? closeEntryHeight : entryHeight);
    if (m_rail)
        return {theme().px(railWidth) - 2, high};
    const int words = QFontMetrics(theme().font(15, QFont::Bold)).horizontalAdvance(text());
    return {theme().px(60) + words, high};
}

void NavigationEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = theme().colours();
    if (isChecked()) {
        painter.fillRect(rect(), c.primarySoft);
        painter.fillRect(QRect(0, 0, theme().px(bar), height()), c.primary);
    } else if (underMouse()) {
        painter.fillRect(rect(), c.sunk);
    }
    const int size = theme().px(entryIcon);
    const int left = m_rail ? (width() - size) / 2 : theme().px(20);
    const QColor iconColour = m_rail && isChecked() ? c.primary : isChecked() ? c.ink : c.inkSoft;
    painter.drawPixmap(left, (height() - size) / 2,
                       iconPixmap(m_icon, iconColour, size, devicePixelRatioF()));
    if (!m_rail) {
        const int textLeft = theme().px(48);
        painter.setFont(theme().font(15, isChecked() ? QFont::Bold : QFont::Normal));
        painter.setPen(isChecked() ? c.ink : c.inkSoft);
        painter.drawText(rect().adjusted(textLeft, 0, -theme().px(12), 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(theme().font(13));
        painter.setPen(c.inkSoft);
        painter.drawText(rect().adjusted(0, 0, -theme().px(12), 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_count);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.drawRect(rect().adjusted(3, 1, -3, -2));
    }
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_scroll(new QScrollArea(this)),
      m_list(new QVBoxLayout), m_buttons(new QButtonGroup(this)), m_mark(new QLabel(this)),
      m_brand(makeText(QStringLiteral("Puas"), "brand", this)), m_office(makeText({}, "fine", this)),
      m_foot(new NavigationFoot(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    m_layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_mark);
    top->addWidget(m_brand, 1);
    m_layout->addLayout(top);
    m_office->setWordWrap(true);
    m_layout->addWidget(m_office);
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("navigationList"));
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The wheel and the keyboard move it; a bar would take the width of the counts.
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addGroup(tr("View"));
    addEntry(PageId::Overview, QStringLiteral("overview"), tr("Overview"));
    addEntry(PageId::Officers, QStringLiteral("officers"), tr("Officers"));
    addEntry(PageId::Skm, QStringLiteral("skm"), tr("SKM and IKM"));
    addEntry(PageId::Proposals, QStringLiteral("proposal"), tr("Proposals"));
    addGroup(tr("Allowance"));
    addEntry(PageId::Allowance, QStringLiteral("allowance"), tr("Projection"));
    addEntry(PageId::WhatIf, QStringLiteral("what-if"), tr("What if"));
    addEntry(PageId::Marks, QStringLiteral("warning"), tr("Marks"));
    addEntry(PageId::Closing, QStringLiteral("lock"), tr("Closing"));
    addGroup(tr("Data"));
    addEntry(PageId::Import, QStringLiteral("stick"), tr("Import stick"));
    addEntry(PageId::Kiosks, QStringLiteral("kiosk"), tr("Kiosks"));
    addEntry(PageId::Journal, QStringLiteral("journal"), tr("Audit journal"));
    addGroup(tr("Office"));
    addEntry(PageId::Documents, QStringLiteral("document"), tr("Documents"));
    addEntry(PageId::Users, QStringLiteral("users"), tr("Accounts"));
    addEntry(PageId::Settings, QStringLiteral("settings"), tr("Settings"));
    m_list->addStretch(1);
    m_layout->addWidget(m_scroll, 1);
    m_layout->addWidget(m_foot);
    connect(&theme(), &Theme::changed, this, &Navigation::followTheme);
    followTheme();
}

void Navigation::addGroup(const QString &name)
{
    auto *label = makeText(name, "group", this);
    m_groups.append(Group{label, {}});
    m_list->addWidget(label);
}

void Navigation::addEntry(PageId page, const QString &icon, const QString &name)
{
    auto *entry = new NavigationEntry(icon, name, this);
    m_buttons->addButton(entry);
    m_entries.insert(page, entry);
    m_groups.back().pages << page;
    m_shown << page;
    m_list->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
}

void Navigation::setOffice(const QString &name)
{
    m_office->setText(name);
    m_office->setVisible(!m_rail && !name.isEmpty());
}

void Navigation::setCurrent(PageId page)
{
    NavigationEntry *entry = m_entries.value(page);
    if (!entry)
        return;
    entry->setChecked(true);
    m_scroll->ensureWidgetVisible(entry, 0, 0);
}

void Navigation::setCount(PageId page, const QString &count)
{
    if (NavigationEntry *entry = m_entries.value(page))
        entry->setCount(count);
}

void Navigation::setPages(const QSet<PageId> &pages)
{
    m_shown = pages;
    followTheme();
}

QList<PageId> Navigation::pages() const
{
    QList<PageId> shown;
    for (const Group &group : m_groups)
        for (const PageId page : group.pages)
            if (m_shown.contains(page))
                shown << page;
    return shown;
}

void Navigation::setRail(bool rail)
{
    m_rail = rail;
    followTheme();
}

void Navigation::followTheme()
{
    const bool words = !m_rail;
    setFixedWidth(theme().px(m_rail ? railWidth : width208));
    m_brand->setVisible(words);
    m_office->setVisible(words && !m_office->text().isEmpty());
    const int side = theme().px(m_rail ? (railWidth - markSize) / 2 : 20);
    m_layout->setContentsMargins(0, theme().px(16), 1, theme().px(12));
    m_mark->setPixmap(markPixmap(theme().px(markSize), devicePixelRatioF(), theme().colours().dark));
    m_mark->setAccessibleName(QStringLiteral("Puas"));
    m_layout->itemAt(0)->layout()->setContentsMargins(side, 0, 0, theme().px(12));
    m_office->setContentsMargins(side, 0, theme().px(12), theme().px(4));
    for (const Group &group : m_groups) {
        const bool anyPage = std::ranges::any_of(
            group.pages, [this](PageId page) { return m_shown.contains(page); });
        group.label->setVisible(words && anyPage);
    }
    m_foot->setRail(m_rail);
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        it.value()->setRail(m_rail);
        it.value()->setVisible(m_shown.contains(it.key()));
    }
    fitHeight();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

/// Closer where the entries at their usual distance would not fit.
void Navigation::fitHeight()
{
    const int side = theme().px(20);
    int usual = 0;
    for (const Group &group : m_groups)
        if (!group.label->isHidden())
            usual += QFontMetrics(group.label->font()).height() + theme().px(groupAbove + groupBelow);
    usual += int(m_shown.size()) * theme().px(entryHeight);
    const QMargins edges = m_layout->contentsMargins();
    int others = edges.top() + edges.bottom() + m_layout->itemAt(0)->sizeHint().height()
                 + m_foot->sizeHint().height();
    if (!m_office->isHidden())
        others += m_office->heightForWidth(width());
    const bool close = height() - others < usual;
    for (const Group &group : m_groups)
        group.label->setContentsMargins(side, theme().px(close ? closeGroupAbove : groupAbove), 0,
                                        theme().px(close ? closeGroupBelow : groupBelow));
    for (NavigationEntry *entry : std::as_const(m_entries))
        entry->setClose(close);
}

} // namespace puas
