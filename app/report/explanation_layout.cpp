// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explanation_layout.h"

#include "app/report/allowance_words.h"
#include "app/report/explanation_drawings.h"
#include "app/report/eye_format.h"
#include "app/report/page_blocks.h"
#include "app/report/page_table.h"
#include "app/report/print_marks.h"
#include "app/report/rule_curve_drawing.h"
#include "app/report/signature_block.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

class LayoutTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationDocument)
};

constexpr double numberColumn = 9 * millimetre;
constexpr double figureColumn = 42 * millimetre;
constexpr double columnGap = 8 * millimetre;
constexpr double sheetCurveWidth = 62 * millimetre;
constexpr double sheetCurveHeight = 52 * millimetre;

std::vector<CurvePoint> pointOn(const AllowanceRow &row)
{
    if (!row.measure || row.fallback || row.score.n < fewestShown)
        return {};
    return {{row.measure->toDouble(), row.allowancePercent->toDouble(),
             row.meets ? Side::Meets : Side::Below, EyeFormat().decimal(*row.measurePercent)}};
}

} // namespace

ExplanationLayout::ExplanationLayout(const Explanation &explanation, double width,
                                     const Tightness &tightness)
    : m_explanation(explanation), m_words(explanationWords(explanation)), m_width(width),
      m_tightness(tightness), m_body(scaled(print::body)), m_table(scaled(print::table)),
      m_note(scaled(print::note))
{
}

TextStyle ExplanationLayout::scaled(TextStyle style) const
{
    style.size = std::max(8 * point, style.size * m_tightness.scale);
    style.line = std::max(style.size * 1.2, style.line * m_tightness.scale);
    return style;
}

double ExplanationLayout::scaled(double length) const
{
    return length * m_tightness.scale * m_tightness.air;
}

PageFlow ExplanationLayout::flow() const
{
    PageFlow flow;
    flow.add(headBlock());
    addSection(flow, 1, m_words.countedTitle, linesBlock(m_words.counted, m_width - numberColumn));
    addSection(flow, 2, m_words.answersTitle, answersBlock());
    if (!m_words.measure.isEmpty())
        addSection(flow, 3, m_words.measureTitle, measureBlock());
    addSection(flow, 4, m_words.ruleTitle, ruleBlock());
    flow.add(sectionHead(5, m_words.proofTitle));
    if (!m_words.proof.empty())
        flow.add(proofTable().rows({}));
    flow.add(closingBlock());
    return flow;
}

void ExplanationLayout::addSection(PageFlow &flow, int number, const QString &title,
                                   PageBlock block) const
{
    flow.add(sectionHead(number, title));
    flow.add(std::move(block));
}

PageBlock ExplanationLayout::sectionHead(int number, const QString &title) const
{
    TextStyle sign = scaled(print::section);
    sign.colour = lightColours().primary;
    const PageText sequence(QString::number(number), sign, numberColumn);
    const PageText words(title, scaled(print::section), m_width - numberColumn);
    const double above = scaled(2.2 * millimetre);
    return {
        above + words.height() + scaled(millimetre),
        [=](QPainter &painter, const QRectF &place) {
            drawRuleBelow(painter, {place.left(), place.top(), place.width(), 0}, lightColours().rule);
            sequence.draw(painter, {place.left(), place.top() + above});
            words.draw(painter, {place.left() + numberColumn, place.top() + above});
        },
        scaled(2.6 * millimetre), true};
}

/// Name and place at the left, the two figures at the right.
PageBlock ExplanationLayout::headBlock() const
{
    const double left = m_width - figureColumn - columnGap;
    const TextStyle large = scaled(TextStyle{12.5 * point, 18 * point});
    TextStyle share = scaled(TextStyle{20 * point, 23 * point, QFont::Black});
    TextStyle pay = share;
    pay.colour = lightColours().primary;
    const TextStyle label = m_note.soft();
    const std::vector<PageText> words{
        {m_words.title, scaled(print::title), left},
        {m_words.who, large, left},
        {m_words.where, scaled(TextStyle{11.5 * point, 17 * point}), left}};
    const std::vector<PageText> figures{{m_words.share.label, label, figureColumn, Qt::AlignRight},
                                        {m_words.share.figure, share, figureColumn, Qt::AlignRight},
                                        {m_words.allowance.label, label, figureColumn, Qt::AlignRight},
                                        {m_words.allowance.figure, pay, figureColumn, Qt::AlignRight}};
    return {std::max(heightOf(words), heightOf(figures)),
            [=](QPainter &painter, const QRectF &place) {
                drawDown(painter, place.topLeft(), words);
                drawDown(painter, {place.right() - figureColumn, place.top()}, figures);
            },
            0, true};
}

PageBlock ExplanationLayout::linesBlock(const std::vector<FigureLine> &lines, double width) const
{
    return figureLinesBlock(lines, m_table, {width, numberColumn, scaled(0.5 * millimetre)});
}

PageBlock ExplanationLayout::answersBlock() const
{
    if (m_words.answers.empty())
        return textsBlock({PageText(m_words.notTold, m_body, m_width - numberColumn)}, numberColumn);
    const Score score = m_explanation.row.score;
    TextStyle style = m_table;
    style.line *= m_tightness.air;
    return {answerBarsHeight(score, style),
            [score, style](QPainter &painter, const QRectF &place) {
                drawAnswerBars(painter, place.adjusted(numberColumn, 0, 0, 0), score, style);
            },
            0, false};
}

/// The fraction, and beside a share its interval on the scale.
PageBlock ExplanationLayout::measureBlock() const
{
    const bool isShare = m_explanation.rule.rule.measure == Measure::SatisfiedShare;
    const double half = (m_width - numberColumn - columnGap) / 2;
    const double width = isShare ? half : m_width - numberColumn;
    std::vector<PageText> left;
    for (const QString &line : m_words.measure)
        left.emplace_back(line, m_body, width);
    const PageText interval(m_words.interval, m_note.soft(), width);
    if (!isShare) {
        left.push_back(interval);
        return textsBlock(left, numberColumn);
    }
    const Score score = m_explanation.row.score;
    const double threshold = m_explanation.rule.rule.threshold().toDouble();
    const double scale = shareScaleHeight(m_note);
    constexpr double margin = 3 * millimetre; // for the numbers at both ends
    return {std::max(heightOf(left), scale + interval.height()),
            [=, style = m_note](QPainter &painter, const QRectF &place) {
                drawDown(painter, {place.left() + numberColumn, place.top()}, left);
                const double from = place.right() - half;
                drawShareScale(painter, {from + margin, place.top(), half - 2 * margin, scale}, score,
                               threshold, style);
                interval.draw(painter, {from, place.top() + scale});
            },
            0, false};
}

PageBlock ExplanationLayout::ruleBlock() const
{
    const double curveWidth = m_tightness.hasCurve ? sheetCurveWidth * m_tightness.scale : 0;
    const double curveHeight = m_tightness.hasCurve ? sheetCurveHeight * m_tightness.scale : 0;
    const double width = m_width - numberColumn - curveWidth - (m_tightness.hasCurve ? columnGap : 0);
    const PageText rule(m_words.rule, m_body, width);
    const PageBlock lines = linesBlock(m_words.comparison, width);
    const PageText conclusion(m_words.conclusion, m_body, width);
    const PageText finePrint(m_words.finePrint, m_note.soft(), width);
    const double gap = scaled(millimetre);
    return {std::max(rule.height() + gap + lines.height + gap + conclusion.height() + gap
                         + finePrint.height(),
                     curveHeight),
            [=, curve = m_explanation.rule.rule,
             points = pointOn(m_explanation.row)](QPainter &painter, const QRectF &place) {
                const double left = place.left() + numberColumn;
                rule.draw(painter, {left, place.top()});
                const double top = place.top() + rule.height() + gap;
                lines.draw(painter, {place.left(), top, place.width(), lines.height});
                const double below = top + lines.height + gap;
                conclusion.draw(painter, {left, below});
                finePrint.draw(painter, {left, below + conclusion.height() + gap});
                if (curveWidth > 0)
                    drawInPixels(painter,
                                 {place.right() - curveWidth, place.top(), curveWidth, curveHeight},
                                 [&](const QRectF &area) {
                                     drawRuleCurve(painter, area, curve, points, printStyle());
                                 });
            },
            0, false};
}

PageTable ExplanationLayout::proofTable() const
{
    const ProofCells &head = m_words.proofHead;
    PageTable table({{{}, numberColumn},
                     {head[0], 51 * millimetre},
                     {head[1], 38 * millimetre, Qt::AlignRight},
                     {head[2], 20 * millimetre, Qt::AlignRight},
                     {head[3], 31 * millimetre},
                     {head[4], 21 * millimetre, Qt::AlignRight}},
                    m_table.line + scaled(1.6 * millimetre), m_table);
    const size_t shown = std::min(m_words.proof.size(), m_tightness.proofRows);
    const auto add = [&table](const ProofCells &cells) {
        PageCells row(1);
        for (const QString &cell : cells)
            row.push_back({cell, {}, false, {}});
        table.addRow(row);
    };
    for (size_t i = 0; i < shown; ++i)
        add(m_words.proof[i]);
    if (const auto more = int(m_words.proof.size() - shown); more > 0)
        add({LayoutTexts::tr("and %n more, all in the explanation as JSON", nullptr, more)});
    return table;
}

PageBlock ExplanationLayout::closingBlock() const
{
    const Provenance provenance = m_explanation.provenance;
    const double width = m_width - numberColumn - signatureWidth() - columnGap;
    const PageText words(m_words.closing + u' ' + provenanceWords(provenance), m_note.soft(), width);
    return {std::max(words.height(), signatureHeight(provenance)),
            [=](QPainter &painter, const QRectF &place) {
                words.draw(painter, {place.left() + numberColumn, place.top()});
                drawSignature(painter, {place.right() - signatureWidth(), place.top()}, provenance);
            },
            scaled(4 * millimetre), false};
}

} // namespace puas
