// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_table.h"

#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

/// Between the text of two columns, half on each side.
constexpr double cellGap = 3.4 * millimetre;
constexpr double cellPadding = 1.2 * millimetre;
constexpr double thinLine = 0.2 * millimetre;

/// A cell broken into lines.
struct LaidCell {
    PageText text;
    std::optional<PageText> second;
    std::function<void(QPainter &painter, const QRectF &place)> mark;

    [[nodiscard]] double height() const { return text.height() + (second ? second->height() : 0); }

    /// First lines stand on one line over all cells of a row, so that it reads in order.
    void draw(QPainter &painter, const QRectF &place, double margin) const
    {
        if (mark)
            mark(painter, place);
        const double top = place.top() + margin;
        text.draw(painter, {place.left(), top});
        if (second)
            second->draw(painter, {place.left(), top + text.height()});
    }
};

LaidCell laidCell(const PageCell &cell, const PageColumn &column, const TextStyle &style)
{
    const double width = column.width - cellGap;
    LaidCell laid{PageText(cell.text, cell.strong ? style.strong() : style, width, column.alignment),
                  {},
                  cell.mark};
    if (!cell.second.isEmpty())
        laid.second = PageText(cell.second, print::note.soft(), width, column.alignment);
    return laid;
}

/// The width of a text that is not broken anywhere, and a little more for the sake of rounding.
double wholeWidth(const QString &text, const TextStyle &style)
{
    constexpr double endless = 1e6;
    return PageText(text, style, endless).width() + point / 10;
}

double widestWord(const QString &text, const TextStyle &style)
{
    double widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, wholeWidth(word, style));
    return widest;
}

} // namespace

void drawRuleBelow(QPainter &painter, const QRectF &place, const QColor &colour)
{
    painter.fillRect(QRectF(place.left(), place.bottom() - thinLine, place.width(), thinLine), colour);
}

PageTable::PageTable(std::vector<PageColumn> columns, double lowestRow, const TextStyle &style)
    : m_columns(std::move(columns)), m_lowestRow(lowestRow), m_style(style)
{
}

void PageTable::addRow(PageCells cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), false});
}

void PageTable::addTotal(PageCells cells)
{
    cells.resize(m_columns.size());
    for (PageCell &cell : cells)
        cell.strong = true;
    m_rows.push_back({std::move(cells), true});
}

std::vector<PageColumn> PageTable::fittedColumns() const
{
    std::vector<PageColumn> columns = m_columns;
    double grown = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        double needed = widestWord(columns[i].head, print::note);
        if (columns[i].alignment == Qt::AlignRight)
            for (const Row &row : m_rows)
                needed = std::max(needed, wholeWidth(row.cells[i].text,
                                                     row.cells[i].strong ? m_style.strong() : m_style));
        const double width = std::max(columns[i].width, needed + cellGap);
        grown += width - columns[i].width;
        columns[i].width = width;
    }
    const auto widest = std::max_element(
        columns.begin(), columns.end(), [](const PageColumn &a, const PageColumn &b) {
            const auto room = [](const PageColumn &column) {
                return column.alignment == Qt::AlignLeft ? column.width : 0;
            };
            return room(a) < room(b);
        });
    widest->width -= grown;
    return columns;
}

PageBlock PageTable::block(const std::vector<PageColumn> &columns, const Row &row) const
{
    std::vector<LaidCell> laid;
    double highest = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        laid.push_back(laidCell(row.cells[i], columns[i], m_style));
        highest = std::max(highest, laid.back().height());
    }
    const double margin = (m_lowestRow - m_style.line) / 2;
    const auto draw = [laid, columns, isTotal = row.isTotal, margin](QPainter &painter,
                                                                     const QRectF &place) {
        double left = place.left() + cellGap / 2;
        for (size_t i = 0; i < columns.size(); ++i) {
            laid[i].draw(painter, {left, place.top(), columns[i].width - cellGap, place.height()},
                         margin);
            left += columns[i].width;
        }
        const Colours &colours = lightColours();
        if (isTotal)
            drawRuleBelow(painter, {place.left(), place.top(), place.width(), 0}, colours.control);
        drawRuleBelow(painter, place, isTotal ? colours.control : colours.rule);
    };
    return {highest + 2 * margin, draw, 0, false};
}

PageBlock PageTable::headBlock(const std::vector<PageColumn> &columns)
{
    std::vector<PageText> texts;
    double highest = 0;
    for (const PageColumn &column : columns) {
        texts.emplace_back(column.head, print::note.soft(), column.width - cellGap, column.alignment);
        highest = std::max(highest, texts.back().height() + (column.mark ? print::note.line : 0));
    }
    const auto draw = [texts, columns](QPainter &painter, const QRectF &place) {
        double left = place.left() + cellGap / 2;
        for (size_t i = 0; i < columns.size(); ++i) {
            const double markHeight = columns[i].mark ? print::note.line : 0;
            const double bottom = place.bottom() - cellPadding - markHeight;
            texts[i].draw(painter, {left, bottom - texts[i].height()});
            if (columns[i].mark)
                columns[i].mark(painter, QRectF(left, bottom, columns[i].width - cellGap, markHeight));
            left += columns[i].width;
        }
        drawRuleBelow(painter, place, lightColours().control);
    };
    return {highest + 2 * cellPadding, draw, 0, true};
}

PageRows PageTable::rows(const QString &continued) const
{
    const std::vector<PageColumn> columns = fittedColumns();
    PageRows result;
    result.head = headBlock(columns);
    for (const Row &row : m_rows) {
        if (row.isTotal && !result.rows.empty())
            result.rows.back().keepWithNext = true;
        result.rows.push_back(block(columns, row));
    }
    double width = 0;
    for (const PageColumn &column : columns)
        width += column.width;
    const PageText words(continued, print::note.soft(), width, Qt::AlignRight);
    result.continued = {words.height() + cellPadding,
                        [words](QPainter &painter, const QRectF &place) {
                            words.draw(painter, {place.left(), place.top() + cellPadding});
                        },
                        0, false};
    return result;
}

} // namespace puas
