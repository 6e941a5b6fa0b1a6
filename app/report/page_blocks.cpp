// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_blocks.h"

#include "app/report/page_table.h"

namespace puas {

double heightOf(const std::vector<PageText> &texts)
{
    double height = 0;
    for (const PageText &text : texts)
        height += text.height();
    return height;
}

void drawDown(QPainter &painter, QPointF at, const std::vector<PageText> &texts)
{
    for (const PageText &text : texts) {
        text.draw(painter, at);
        at.ry() += text.height();
    }
}

PageBlock textsBlock(const std::vector<PageText> &texts, double indent)
{
    return {heightOf(texts),
            [texts, indent](QPainter &painter, const QRectF &place) {
                drawDown(painter, {place.left() + indent, place.top()}, texts);
            },
            0, false};
}

PageBlock figureLinesBlock(const std::vector<FigureLine> &lines, const TextStyle &style,
                           const FigureLinesPlace &where)
{
    constexpr double apart = 4 * millimetre;
    std::vector<std::pair<PageText, PageText>> texts;
    double height = 0;
    for (const FigureLine &line : lines) {
        const TextStyle used = line.strong ? style.strong() : style;
        const PageText figure(line.figure, used, where.width, Qt::AlignRight);
        texts.emplace_back(PageText(line.label, used, where.width - figure.width() - apart), figure);
        height += texts.back().first.height() + 2 * where.padding;
    }
    return {height,
            [texts, where](QPainter &painter, const QRectF &place) {
                const double left = place.left() + where.indent;
                double top = place.top();
                for (size_t i = 0; i < texts.size(); ++i) {
                    const double row = texts[i].first.height() + 2 * where.padding;
                    texts[i].first.draw(painter, {left, top + where.padding});
                    texts[i].second.draw(painter, {left, top + where.padding});
                    if (i + 1 < texts.size())
                        drawRuleBelow(painter, {left, top, where.width, row}, lightColours().rule);
                    top += row;
                }
            },
            0, false};
}

} // namespace puas
