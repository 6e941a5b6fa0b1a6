// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/skm_report.h"

#include "app/report/allowance_words.h"
#include "app/report/eye_format.h"
#include "app/report/follow_up_words.h"
#include "app/report/page_blocks.h"
#include "app/report/page_table.h"
#include "app/report/pdf_document.h"
#include "app/report/signature_block.h"
#include "app/report/skm_drawings.h"
#include "app/report/skm_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr double mutuSide = 15 * millimetre;

class SkmPdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(SkmDocument)
};

QString orDash(const std::optional<Decimal> &value)
{
    return value ? EyeFormat().decimal(*value) : EyeFormat::notApplicable();
}

PageBlock textBlock(const QString &text, const TextStyle &style, double width, double spaceBefore,
                    bool keepWithNext)
{
    PageBlock block = textsBlock({PageText(text, style, width)});
    block.spaceBefore = spaceBefore;
    block.keepWithNext = keepWithNext;
    return block;
}

/// The index, large, with its letter, what was asked of whom, and the bands.
PageBlock resultBlock(const SkmReport &report, double width)
{
    const SkmFigures figures = report.figures;
    const TextStyle large{40 * point, 44 * point, QFont::Black, lightColours().primary};
    const PageText value(orDash(figures.index.ikm), large, width);
    const double squareLeft = value.width() + 8 * millimetre;
    const double wordsLeft = squareLeft + mutuSide + 8 * millimetre;
    QStringList lines;
    if (const auto &grade = figures.index.grade)
        lines << SkmPdfTexts::tr("**Mutu %1, %2**").arg(grade->mutu).arg(grade->kinerja);
    lines << sampleWords(figures);
    if (const QString caution = cautionWords(figures); !caution.isEmpty())
        lines << QStringLiteral("**%1**").arg(caution);
    const PageText words(lines.join(QChar::LineSeparator), print::body, width - wordsLeft);
    const double top = std::max(large.line, words.height());
    const bool hasIndex = figures.index.ikm.has_value();
    return {
        top + (hasIndex ? 4 * millimetre + ikmBandsHeight() : 0),
        [=](QPainter &painter, const QRectF &place) {
            value.draw(painter, place.topLeft());
            words.draw(painter, {place.left() + wordsLeft, place.top() + (top - words.height()) / 2});
            if (!hasIndex)
                return;
            const QRectF square(place.left() + squareLeft, place.top() + (large.line - mutuSide) / 2,
                                mutuSide, mutuSide);
            painter.setPen(QPen(lightColours().primary, 0.5 * millimetre));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(square, millimetre, millimetre);
            const TextStyle letter{26 * point, mutuSide, QFont::Black, lightColours().primary};
            PageText(figures.index.grade->mutu, letter, mutuSide, Qt::AlignHCenter)
                .draw(painter, square.topLeft());
            drawIkmBands(
                painter,
                QRectF(place.left(), place.top() + top + 4 * millimetre, width, ikmBandsHeight()),
                *figures.index.ikm);
        },
        3 * millimetre, false};
}

PageTable elementTable(const SkmFigures &figures)
{
    const EyeFormat format;
    std::vector<PageColumn> columns{{SkmPdfTexts::tr("No."), 10 * millimetre, Qt::AlignRight},
                                    {SkmPdfTexts::tr("Element"), 50 * millimetre, Qt::AlignLeft}};
    for (int answer = 1; answer <= 4; ++answer)
        columns.push_back({format.count(answer), 9.5 * millimetre, Qt::AlignRight});
    columns.insert(columns.end(), {{SkmPdfTexts::tr("n"), 13 * millimetre, Qt::AlignRight},
                                   {SkmPdfTexts::tr("Sum"), 17 * millimetre, Qt::AlignRight},
                                   {SkmPdfTexts::tr("NRR"), 15 * millimetre, Qt::AlignRight},
                                   {SkmPdfTexts::tr("Weighted NRR"), 22 * millimetre, Qt::AlignRight}});
    PageTable table(columns, 6.6 * millimetre);
    for (size_t i = 0; i < figures.elements.size(); ++i) {
        const SkmElement &element = figures.elements[i];
        const IkmElement &index = figures.index.elements[i];
        PageCells cells{{format.count(qint64(i) + 1), {}, false, {}},
                        {elementName(index.key), {}, element.isLowest(), {}}};
        for (const qint64 count : element.counts)
            cells.push_back({format.count(count), {}, false, {}});
        cells.insert(cells.end(), {{format.count(index.n), {}, false, {}},
                                   {format.count(index.sum), {}, false, {}},
                                   {orDash(element.nrr), {}, element.isLowest(), {}},
                                   {orDash(element.weighted), {}, false, {}}});
        table.addRow(cells);
    }
    PageCells total(columns.size());
    total[1].text = SkmPdfTexts::tr("Sum of the weighted NRR");
    total.back().text = orDash(figures.index.weightedNrr);
    table.addTotal(total);
    PageCells ikm(columns.size());
    ikm[1].text = SkmPdfTexts::tr("IKM = sum × 25");
    ikm.back().text = orDash(figures.index.ikm);
    table.addTotal(ikm);
    return table;
}

QString method(const SkmFigures &figures)
{
    return SkmPdfTexts::tr(
               "PermenPANRB 14/2017. Weight of an element: %1. An empty answer is no answer and never "
               "counts as 0, so that n may differ. Everything is computed exactly; only the index is "
               "rounded, once. The three lowest elements are in bold.")
        .arg(weightWords(figures.index));
}

/// What the office means to do about the lowest elements; one without a plan is named too.
PageTable planTable(const std::vector<FollowUpRow> &rows)
{
    PageTable table({{SkmPdfTexts::tr("Element"), 38 * millimetre, Qt::AlignLeft},
                     {SkmPdfTexts::tr("Plan"), 50 * millimetre, Qt::AlignLeft},
                     {SkmPdfTexts::tr("Until"), 24 * millimetre, Qt::AlignLeft},
                     {SkmPdfTexts::tr("Responsible"), 28 * millimetre, Qt::AlignLeft},
                     {SkmPdfTexts::tr("State"), 25 * millimetre, Qt::AlignLeft}},
                    6.6 * millimetre);
    for (const FollowUpRow &row : rows) {
        const PageCell element{elementName(row.element), {}, row.lowestPlace > 0, {}};
        if (row.plan)
            table.addRow({element,
                          {row.plan->plan, {}, false, {}},
                          {dueWords(*row.plan), {}, false, {}},
                          {row.plan->responsible, {}, false, {}},
                          {followUpStateWords(row.plan->state), {}, false, {}}});
        else
            table.addRow({element, {SkmPdfTexts::tr("no plan yet"), {}, false, {}}, {}, {}, {}});
    }
    return table;
}

/// What a paper of the survey ends with.
PageBlock originAndSignature(const SkmReport &report, double width)
{
    const PageText origin(provenanceWords(report.provenance), print::note.soft(),
                          width - signatureWidth() - 10 * millimetre);
    const Provenance provenance = report.provenance;
    return {std::max(origin.height(), signatureHeight(provenance)),
            [=](QPainter &painter, const QRectF &place) {
                origin.draw(painter, place.topLeft());
                drawSignature(painter, {place.right() - signatureWidth(), place.top()}, provenance);
            },
            5 * millimetre, false};
}

/// Stays with the signature, so that no page has nothing else.
PageBlock nrrBlock(const SkmFigures &figures)
{
    return {nrrHeight(figures),
            [figures](QPainter &painter, const QRectF &place) { drawNrr(painter, place, figures); },
            2 * millimetre, true};
}

} // namespace

Paper skmPaper(const SkmReport &report)
{
    const SkmFigures &figures = report.figures;
    Paper paper;
    PageFrame &frame = paper.frame;
    frame.title = SkmPdfTexts::tr("Community satisfaction survey, %1").arg(rangeWords(figures.range));
    frame.author = report.unit;
    frame.headLeft = frame.title;
    frame.headRight = report.unit;
    frame.footLeft = QStringList{printedWords(report.provenance), provenanceShort(report.provenance)}
                         .join(u' ');
    frame.margins = QMarginsF(25, 20, 20, 18);
    const double width = textArea(frame).width();
    PageFlow &flow = paper.flow;
    flow.add(textBlock(SkmPdfTexts::tr("Processing of the survey"), print::title, width, 0, true));
    flow.add(textBlock(report.unit + QStringLiteral(", ") + rangeWords(figures.range), print::body,
                       width, millimetre, true));
    flow.add(resultBlock(report, width));
    flow.add(textBlock(
        SkmPdfTexts::tr("**Table 1.** The nine elements: how often each answer was given, sum, NRR"),
        print::note, width, 6 * millimetre, true));
    flow.add(elementTable(figures).rows(SkmPdfTexts::tr("continued")));
    flow.add(textBlock(method(figures), print::note.soft(), width, 2 * millimetre, false));
    flow.add(textBlock(SkmPdfTexts::tr("**Figure 1.** NRR from the highest, with the 95 percent "
                                       "interval. The scale goes from 1 to 4 and is shown from %1.")
                           .arg(EyeFormat().decimal(nrrScaleStart(figures))),
                       print::note, width, 6 * millimetre, true));
    flow.add(nrrBlock(figures));
    if (!report.plans.empty()) {
        flow.add(textBlock(SkmPdfTexts::tr("**Table 2.** Follow-up plan for the lowest elements"),
                           print::note, width, 6 * millimetre, true));
        flow.add(planTable(followUpRows(figures, report.plans)).rows(SkmPdfTexts::tr("continued")));
    }
    flow.add(originAndSignature(report, width));
    return paper;
}

Result<QByteArray> skmPdf(const SkmReport &report)
{
    return writePdf(skmPaper(report));
}

} // namespace puas
