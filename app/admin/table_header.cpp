// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/table_header.h"

#include "app/admin/cell_delegate.h"
#include "app/admin/cell_roles.h"
#include "app/admin/theme.h"
#include "app/report/marks.h"

#include <QPainter>
#include <QTableView>

namespace puas {

namespace {

constexpr int padding = 8;
constexpr int singleLine = 36;
constexpr int doubleLine = 54;
constexpr QChar triangleDown(0x25BE);
constexpr QChar triangleUp(0x25B4);
constexpr int triangleRoom = 14;

int widestLine(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setSortIndicatorShown(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TableHeader::sizeHint() const
{
    bool twoLines = false;
    for (int i = 0; model() && i < count(); ++i)
        twoLines = twoLines || model()->headerData(i, Qt::Horizontal).toString().contains(u'\n');
    return {QHeaderView::sizeHint().width(), theme().px(twoLines ? doubleLine : singleLine)};
}

QSize TableHeader::sectionSizeFromContents(int) const
{
    return {1, theme().px(singleLine)};
}

bool TableHeader::isSorted(int section) const
{
    const auto *table = qobject_cast<const QTableView *>(parent());
    return table && table->isSortingEnabled() && sortIndicatorSection() == section;
}

int TableHeader::neededWidth(int section) const
{
    if (model()->headerData(section, Qt::Horizontal, ScaleRole).isValid())
        return 0;
    const QString shorter = model()->headerData(section, Qt::Horizontal, ShortHeadRole).toString();
    const QString words = shorter.isEmpty() ? model()->headerData(section, Qt::Horizontal).toString() : shorter;
    const int triangle = isSorted(section) ? theme().px(triangleRoom) : 0;
    return widestLine(words, theme().font(14, QFont::Bold)) + triangle + 2 * padding;
}

QString TableHeader::labelFor(int section, int width, const QFont &font) const
{
    const QString whole = model()->headerData(section, Qt::Horizontal).toString();
    const QString shorter = model()->headerData(section, Qt::Horizontal, ShortHeadRole).toString();
    return widestLine(whole, font) > width && !shorter.isEmpty() ? shorter : whole;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &c = theme().colours();
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.control);
    const QVariant scale = model()->headerData(section, Qt::Horizontal, ScaleRole);
    if (scale.isValid()) {
        painter->setFont(theme().font(14));
        QRectF numbers = scaleArea(rect);
        numbers.setTop(rect.bottom() - theme().px(28));
        drawScaleNumbers(*painter, numbers, scale.value<ShareScale>(), theme().style());
        painter->restore();
        return;
    }
    const bool sorted = isSorted(section);
    const QFont font = theme().font(14, sorted ? QFont::Bold : QFont::DemiBold);
    const QRect area = rect.adjusted(padding, theme().px(4), -padding, -theme().px(4));
    QString text = labelFor(section, area.width() - (sorted ? theme().px(triangleRoom) : 0), font);
    if (sorted)
        text += QStringLiteral(" ") + (sortIndicatorOrder() == Qt::DescendingOrder ? triangleDown : triangleUp);
    painter->setFont(font);
    painter->setPen(sorted ? c.ink : c.inkSoft);
    const int side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
        & int(Qt::AlignHorizontal_Mask);
    painter->drawText(area, (side ? side : int(Qt::AlignLeft)) | Qt::AlignBottom, text);
    painter->restore();
    if (hasFocus() && currentIndex().column() == section) {
        painter->setPen(QPen(c.focus, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace puas
