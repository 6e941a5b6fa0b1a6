// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/navigation.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/navigation_foot.h"
#include "app/admin/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace puas {

namespace {

constexpr int width208 = 208;
constexpr int railWidth = 52;
constexpr int entryHeight = 34;
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

QSize NavigationEntry::sizeHint() const
{
    if (m_rail)
        return {theme().px(railWidth) - 1, theme().px(entryHeight)};
    const int words = QFontMetrics(theme().font(15, QFont::Bold)).horizontalAdvance(text());
    return {theme().px(60) + words, theme().px(entryHeight)};
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
    painter.drawPixmap(left, (height() - size) / 2, iconPixmap(m_icon, iconColour, size, devicePixelRatioF()));
    if (!m_rail) {
        const int textLeft = theme().px(48);
        painter.setFont(theme().font(15, isChecked() ? QFont::Bold : QFont::Normal));
        painter.setPen(isChecked() ? c.ink : c.inkSoft);
        painter.drawText(rect().adjusted(textLeft, 0, -theme().px(12), 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(theme().font(13));
        painter.setPen(c.inkSoft);
        painter.drawText(rect().adjusted(0, 0, -theme().px(12), 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.drawRect(rect().adjusted(3, 1, -3, -2));
    }
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this)), m_mark(new QLabel(this)),
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
    addGroup(tr("View"));
    addEntry(PageId::Overview, QStringLiteral("overview"), tr("Overview"));
    addEntry(PageId::Officers, QStringLiteral("officers"), tr("Officers"));
    addGroup(tr("Allowance"));
    addEntry(PageId::Allowance, QStringLiteral("allowance"), tr("Projection"));
    addEntry(PageId::WhatIf, QStringLiteral("what-if"), tr("What if"));
    addEntry(PageId::Marks, QStringLiteral("warning"), tr("Marks"));
    addEntry(PageId::Closing, QStringLiteral("lock"), tr("Closing"));
    addGroup(tr("Data"));
    addEntry(PageId::Import, QStringLiteral("stick"), tr("Import stick"));
    addEntry(PageId::Kiosks, QStringLiteral("kiosk"), tr("Kiosks"));
    addGroup(tr("Office"));
    addEntry(PageId::Users, QStringLiteral("users"), tr("Accounts"));
    addEntry(PageId::Settings, QStringLiteral("settings"), tr("Settings"));
    m_layout->addStretch(1);
    m_layout->addWidget(m_foot);
    connect(&theme(), &Theme::changed, this, &Navigation::followTheme);
    followTheme();
}

void Navigation::addGroup(const QString &name)
{
    auto *label = makeText(name, "group", this);
    m_groups.append(Group{label, {}});
    m_layout->addWidget(label);
}

void Navigation::addEntry(PageId page, const QString &icon, const QString &name)
{
    auto *entry = new NavigationEntry(icon, name, this);
    m_buttons->addButton(entry);
    m_entries.insert(page, entry);
    m_groups.back().pages << page;
    m_shown << page;
    m_layout->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
}

void Navigation::setOffice(const QString &name)
{
    m_office->setText(name);
    m_office->setVisible(!m_rail && !name.isEmpty());
}

void Navigation::setCurrent(PageId page)
{
    if (NavigationEntry *entry = m_entries.value(page))
        entry->setChecked(true);
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
        const bool anyPage = std::ranges::any_of(group.pages, [this](PageId page) { return m_shown.contains(page); });
        group.label->setVisible(words && anyPage);
        group.label->setContentsMargins(side, theme().px(18), 0, theme().px(6));
    }
    m_foot->setRail(m_rail);
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        it.value()->setRail(m_rail);
        it.value()->setVisible(m_shown.contains(it.key()));
    }
}

} // namespace puas
