// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/seen_items.h"

#include "kiosk/touch_target.h"

namespace puas::test {
namespace {

/// The rectangle that the letters of a text take in the window.
QRectF lettersOf(const QQuickItem *text)
{
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const int alignment = text->property("horizontalAlignment").toInt();
    const double left = alignment & Qt::AlignHCenter ? (text->width() - width) / 2
        : alignment & Qt::AlignRight ? text->width() - width : 0;
    return text->mapRectToScene(QRectF(left, text->property("topPadding").toDouble(), width, height));
}

void collect(QQuickItem *item, View &view)
{
    if (!item->isVisible())
        return;
    if (auto *target = qobject_cast<TouchTarget *>(item); target && target->property("label").isValid())
        view.targets.push_back({item, target->property("label").toString(), item->mapRectToScene(item->boundingRect())});
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        view.texts.push_back({item, item->property("text").toString(), lettersOf(item)});
    for (QQuickItem *child : item->childItems())
        collect(child, view);
}

/// The item that hides all others while it shows, or null.
QQuickItem *cover(QQuickItem *item)
{
    if (!item->isVisible())
        return nullptr;
    for (const auto *name : {"IdleWarning", "OtherChoices"}) {
        if (QLatin1String(item->metaObject()->className()).startsWith(QLatin1String(name)))
            return item;
    }
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = cover(child))
            return found;
    }
    return nullptr;
}

InputSurface *findSurface(QQuickItem *item)
{
    if (auto *surface = qobject_cast<InputSurface *>(item))
        return surface;
    for (QQuickItem *child : item->childItems()) {
        if (InputSurface *found = findSurface(child))
            return found;
    }
    return nullptr;
}

} // namespace

View everythingSeen(const QQuickWindow &window)
{
    QQuickItem *over = cover(window.contentItem());
    View view;
    collect(over ? over : window.contentItem(), view);
    return view;
}

InputSurface &surfaceIn(const QQuickWindow &window)
{
    InputSurface *surface = findSurface(window.contentItem());
    if (!surface)
        qFatal("Nothing takes touches.");
    return *surface;
}

} // namespace puas::test
