// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_flow.h"
#include "app/report/page_text.h"

namespace puas {

/// A column of a table on paper.
struct PageColumn {
    QString head;
    double width = 0; ///< as it is meant to be, see PageTable
    Qt::Alignment alignment = Qt::AlignLeft;
    /// Drawn below the head's text, one line high: the numbers of a scale.
    std::function<void(QPainter &painter, const QRectF &place)> mark = {};
};

/// What stands in a cell: a text, a smaller second one below it, or a drawing.
struct PageCell {
    QString text;
    QString second; ///< 9 points, soft
    bool strong = false;
    std::function<void(QPainter &painter, const QRectF &place)> mark;
};
using PageCells = std::vector<PageCell>;

/// A table as the documents have it: the head in 9 points over a line, a thin line below
/// every row, a line above the total. Texts wrap inside their column, and the row is as high
/// as its highest cell. Numbers never wrap: a column that is aligned to the right grows to
/// its widest one, and the widest column of text gives way.
class PageTable
{
public:
    PageTable(std::vector<PageColumn> columns, double lowestRow = 7.4 * millimetre,
              const TextStyle &style = print::table);

    void addRow(PageCells cells);
    /// In bold, and never alone on a page.
    void addTotal(PageCells cells);
    /// \a continued stands at the end of every page but the last.
    [[nodiscard]] PageRows rows(const QString &continued) const;

private:
    struct Row {
        PageCells cells;
        bool isTotal = false;
    };
    [[nodiscard]] std::vector<PageColumn> fittedColumns() const;
    [[nodiscard]] PageBlock block(const std::vector<PageColumn> &columns, const Row &row) const;
    [[nodiscard]] static PageBlock headBlock(const std::vector<PageColumn> &columns);

    std::vector<PageColumn> m_columns;
    double m_lowestRow;
    TextStyle m_style;
    std::vector<Row> m_rows;
};

/// A line as wide as \a place along its bottom.
void drawRuleBelow(QPainter &painter, const QRectF &place, const QColor &colour);

} // namespace puas
