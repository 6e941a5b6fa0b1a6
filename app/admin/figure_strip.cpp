// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/figure_strip.h"

#include "app/admin/theme.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace puas {

FigureStrip::FigureStrip(QWidget *parent)
    : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("card", QStringLiteral("plain"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    connect(&theme(), &Theme::changed, this, [this] {
        m_columns = 0;
        place();
    });
}

QVBoxLayout *FigureStrip::addPart(const QString &title, int stretch, int width)
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(4);
    layout->addWidget(makeText(title, "section", widget));
    m_parts.push_back({widget, stretch, width});
    m_columns = 0;
    return layout;
}

void FigureStrip::setPartVisible(int part, bool visible)
{
    m_parts[part].visible = visible;
    m_columns = 0;
    place();
}

QList<QWidget *> FigureStrip::shownParts() const
{
    QList<QWidget *> shown;
    for (const Part &part : m_parts)
        if (part.visible)
            shown << part.widget;
    return shown;
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void FigureStrip::place()
{
    QList<Part> shown;
    for (const Part &part : m_parts) {
        part.widget->setVisible(part.visible);
        if (part.visible)
            shown.push_back(part);
    }
    int needed = 0;
    for (const Part &part : shown)
        needed += theme().px(part.width);
    const int all = int(shown.size());
    const int columns = width() >= needed ? all : width() >= needed / 2 + theme().px(40) ? (all + 1) / 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int i = 0; i < all; ++i) {
        m_grid->removeWidget(shown[i].widget);
        m_grid->addWidget(shown[i].widget, i / columns, i % columns);
        const int stretch = std::max(m_grid->columnStretch(i % columns), shown[i].stretch);
        m_grid->setColumnStretch(i % columns, stretch);
    }
    updateGeometry();
    update();
}

void FigureStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (const Part &part : m_parts) {
        if (!part.visible)
            continue;
        const QRect place = part.widget->geometry();
        if (place.left() > 2)
            painter.fillRect(QRect(place.left(), place.top() + 1, 1, place.height() - 2), theme().colours().rule);
        if (place.top() > 2)
            painter.fillRect(QRect(place.left() + 1, place.top(), place.width() - 2, 1), theme().colours().rule);
    }
}

} // namespace puas
