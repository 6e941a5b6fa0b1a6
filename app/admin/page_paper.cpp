// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/page_paper.h"

#include "app/admin/card.h"
#include "app/admin/data_table.h"
#include "app/admin/page_reader.h"
#include "app/admin/paper_table.h"
#include "app/report/allowance_words.h"
#include "app/report/chart.h"
#include "app/report/page_blocks.h"

#include <QStackedWidget>

namespace puas {

namespace {

/// Lists that need more are set on landscape paper, in pixels.
constexpr int widestUpright = 620;

template<typename Widget>
const Widget *ancestorOf(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (const auto *found = qobject_cast<const Widget *>(parent))
            return found;
    return nullptr;
}

/// Hidden by the page itself, and not because another side of a stack is shown or the page is not.
bool isLeftOut(const QWidget &widget, const QWidget &body)
{
    for (const QWidget *at = &widget; at && at != &body; at = at->parentWidget())
        if (at->isHidden() && !qobject_cast<const QStackedWidget *>(at->parentWidget()))
            return true;
    return false;
}

bool hasWideList(const QWidget &body)
{
    for (const auto *table : body.findChildren<DataTable *>())
        if (!isLeftOut(*table, body) && table->model() && neededOnPaper(*table) > widestUpright)
            return true;
    return false;
}

PageFrame frameOf(const PaperFacts &facts, bool landscape)
{
    PageFrame frame;
    frame.title = facts.period.isEmpty() ? facts.title
                                         : facts.title + QStringLiteral(", ") + facts.period;
    frame.author = facts.provenance.office.name;
    frame.headLeft = frame.author;
    frame.headRight = frame.title;
    frame.footLeft = printedWords(facts.provenance) + u' ' + provenanceShort(facts.provenance);
    frame.landscape = landscape;
    frame.margins = landscape ? QMarginsF(10, 19, 10, 14) : QMarginsF(25, 20, 20, 18);
    return frame;
}

} // namespace

Paper paperOf(const QWidget &body, const PaperFacts &facts)
{
    Paper paper{frameOf(facts, hasWideList(body)), {}};
    const double width = textArea(paper.frame).width();
    const TextStyle heading{18 * point, 23 * point, QFont::Black};
    std::vector<PageText> title{PageText(facts.title, heading, width)};
    if (!facts.period.isEmpty())
        title.emplace_back(facts.period, print::body.soft(), width);
    PageBlock block = textsBlock(title);
    block.keepWithNext = true;
    paper.flow.add(std::move(block));
    PageReader(paper.flow, width).read(body);
    PageBlock origin = textsBlock(
        {PageText(provenanceWords(facts.provenance), print::note.soft(), width)});
    origin.spaceBefore = 6 * millimetre;
    paper.flow.add(std::move(origin));
    return paper;
}

std::vector<std::pair<QString, QString>> filtersOf(const QWidget &body)
{
    std::vector<std::pair<QString, QString>> filters;
    for (const QWidget *widget : body.findChildren<QWidget *>()) {
        const std::optional<FieldWords> field = fieldWords(*widget);
        if (field && !field->value.isEmpty() && !widget->isHidden() && !ancestorOf<Card>(*widget))
            filters.emplace_back(field->name, field->value);
    }
    return filters;
}

QList<Chart *> chartsOf(const QWidget &body)
{
    QList<Chart *> charts;
    for (Chart *chart : body.findChildren<Chart *>()) {
        const auto *card = ancestorOf<Card>(*chart);
        const bool isShown = card ? !card->isHidden() : !isLeftOut(*chart, body);
        const bool isBehindItsTable = qobject_cast<const QStackedWidget *>(chart->parentWidget());
        if (isShown && (isBehindItsTable || !chart->isHidden()))
            charts << chart;
    }
    return charts;
}

QString titleOf(const Chart &chart)
{
    const auto *card = ancestorOf<Card>(chart);
    return card && !card->title().isEmpty() ? card->title() : chart.accessibleName();
}

} // namespace puas
