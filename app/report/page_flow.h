// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace puas {

/// A piece of a document that is never split: it knows its height and draws itself into the
/// place it is given, which is as wide as the text.
struct PageBlock {
    double height = 0;
    std::function<void(QPainter &painter, const QRectF &place)> draw;
    double spaceBefore = 0; ///< not at the top of a page
    bool keepWithNext = false;
};

/// The rows of a table. Where it goes on over pages the head is repeated, and \c continued
/// stands below the rows of all but the last page.
struct PageRows {
    PageBlock head;
    std::vector<PageBlock> rows;
    PageBlock continued;
};

struct PlacedBlock {
    const PageBlock *block = nullptr;
    double top = 0; ///< from the top of the text area
};
using LaidPage = std::vector<PlacedBlock>;

/// Blocks one below the other, parted into pages before anything is drawn, so that every
/// page knows how many there are. A value; the pages point into it.
class PageFlow
{
public:
    void add(PageBlock block);
    void add(PageRows rows);

    /// \a height of the text area of one page. A block higher than that gets a page alone.
    [[nodiscard]] std::vector<LaidPage> pages(double height) const;

private:
    struct Item {
        PageRows rows; ///< one row and no head: a plain block
        bool isTable = false;
    };
    std::vector<Item> m_items;
};

} // namespace puas
