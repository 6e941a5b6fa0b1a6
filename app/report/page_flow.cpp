// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_flow.h"

namespace puas {

namespace {

/// Puts blocks onto pages one after the other.
class PageFiller
{
public:
    explicit PageFiller(double height) : m_height(height) { m_pages.emplace_back(); }

    [[nodiscard]] bool isFresh() const { return m_pages.back().empty(); }
    [[nodiscard]] bool fits(double needed) const { return isFresh() || m_used + needed <= m_height; }
    [[nodiscard]] double needs(const PageBlock &block) const
    {
        return block.height + (isFresh() ? 0 : block.spaceBefore);
    }

    void place(const PageBlock &block)
    {
        m_used += isFresh() ? 0 : block.spaceBefore;
        m_pages.back().push_back({&block, m_used});
        m_used += block.height;
    }
    void turn()
    {
        m_pages.emplace_back();
        m_used = 0;
    }

    std::vector<LaidPage> take() { return std::move(m_pages); }

private:
    double m_height;
    double m_used = 0;
    std::vector<LaidPage> m_pages;
};

/// What row \a i needs to stand on a page with those it keeps with, and with the words that
/// the table goes on where it does.
double neededFor(const PageFiller &filler, const PageRows &table, size_t i)
{
    double needed = filler.needs(table.rows[i]);
    while (table.rows[i].keepWithNext && i + 1 < table.rows.size())
        needed += table.rows[++i].height;
    return needed + (i + 1 < table.rows.size() ? table.continued.height : 0);
}

void placeTable(PageFiller &filler, const PageRows &table)
{
    filler.place(table.head);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool keepsWithLast = i > 0 && table.rows[i - 1].keepWithNext;
        if (i > 0 && !keepsWithLast && !filler.fits(neededFor(filler, table, i))) {
            filler.place(table.continued);
            filler.turn();
            filler.place(table.head);
        }
        filler.place(table.rows[i]);
    }
}

} // namespace

void PageFlow::add(PageBlock block)
{
    Item item;
    item.rows.rows.push_back(std::move(block));
    m_items.push_back(std::move(item));
}

void PageFlow::add(PageRows rows)
{
    if (!rows.rows.empty())
        m_items.push_back({std::move(rows), true});
}

std::vector<LaidPage> PageFlow::pages(double height) const
{
    PageFiller filler(height);
    for (size_t i = 0; i < m_items.size(); ++i) {
        // All that has to stand together: this block, those it keeps with, and of a table
        // the head and its first row.
        double needed = 0;
        for (size_t k = i; k < m_items.size(); ++k) {
            const PageRows &rows = m_items[k].rows;
            needed += rows.rows.front().spaceBefore + rows.rows.front().height;
            if (m_items[k].isTable)
                needed += rows.head.spaceBefore + rows.head.height + rows.continued.height;
            if (m_items[k].isTable || !rows.rows.front().keepWithNext)
                break;
        }
        if (!filler.fits(needed))
            filler.turn();
        if (m_items[i].isTable)
            placeTable(filler, m_items[i].rows);
        else
            filler.place(m_items[i].rows.rows.front());
    }
    return filler.take();
}

} // namespace puas
