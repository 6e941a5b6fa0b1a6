// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/allowance_report.h"
#include "app/report/allowance_words.h"
#include "app/report/eye_format.h"
#include "app/report/page_table.h"
#include "app/report/pdf_document.h"
#include "app/report/print_marks.h"
#include "app/report/rule_curve_drawing.h"
#include "app/report/rule_words.h"
#include "app/report/score_mark.h"
#include "app/report/signature_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr double curveWidth = 66 * millimetre;
constexpr double curveHeight = 56 * millimetre;
constexpr double markWidth = 44 * millimetre;
constexpr double markMargin = 3 * millimetre; ///< where a whisker may run past the scale
constexpr double blockGap = 8 * millimetre;

class AllowancePdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(AllowanceDocument)
};

QString percentOrDash(const std::optional<Decimal> &value)
{
    return value ? EyeFormat().decimal(*value) : EyeFormat::notApplicable();
}

bool isSuppressed(const Score &score)
{
    return score.n > 0 && score.n < fewestShown;
}

QString answersOf(const Score &score)
{
    if (score.n == 0)
        return EyeFormat::notApplicable();
    if (isSuppressed(score))
        return AllowancePdfTexts::tr("< 5");
    QStringList counts;
    for (const auto &[answer, count] : score.tally.counts())
        counts << EyeFormat().count(count);
    return counts.join(QStringLiteral(" · "));
}

QString measureOf(const AllowanceRow &row)
{
    return isSuppressed(row.score) ? AllowancePdfTexts::tr("< 5") : percentOrDash(row.measurePercent);
}

QString forecastOf(const AllowanceReport &report, const AllowanceRow &row)
{
    if (!report.isRunning() || !row.forecast)
        return {};
    const EyeFormat format;
    return AllowancePdfTexts::tr("expected %1, range %2")
        .arg(format.decimal(round(row.forecast->expected.toRatio(), 1)),
             format.narrowInterval(row.forecast->low, row.forecast->high));
}

/// The whisker of an officer, on the scale that all rows share.
PageCell scaleCell(const AllowanceReport &report, const AllowanceRow &row, const ShareScale &scale)
{
    const auto mark = shareMark(row.score, report.isRunning());
    return {{}, {}, false, [mark, scale](QPainter &painter, const QRectF &place) {
                drawInPixels(painter, place.adjusted(markMargin, 0, -markMargin, 0),
                             [&](const QRectF &area) {
                                 drawScaleLines(painter, area, scale, printStyle());
                                 if (mark)
                                     drawShare(painter, area, scale, *mark, printStyle());
                             });
            }};
}

PageColumn scaleColumn(const ShareScale &scale)
{
    return {AllowancePdfTexts::tr("95 percent interval"), markWidth, Qt::AlignHCenter,
            [scale](QPainter &painter, const QRectF &place) {
                drawInPixels(painter, place.adjusted(markMargin, 0, -markMargin, 0),
                             [&](const QRectF &area) {
                                 painter.setFont(printStyle().font(12));
                                 drawScaleNumbers(painter, area, scale, printStyle());
                             });
            }};
}

PageTable officerTable(const AllowanceReport &report)
{
    const AllowanceTable &table = report.table;
    const EyeFormat format;
    std::vector<const Score *> scores;
    for (const AllowanceRow &row : table.rows)
        scores.push_back(&row.score);
    const ShareScale scale = commonScale(scores, table.rule.threshold().toDouble());
    PageTable page({{AllowancePdfTexts::tr("No."), 12 * millimetre, Qt::AlignRight},
                    {AllowancePdfTexts::tr("Officer, NIP"), 53 * millimetre, Qt::AlignLeft},
                    {AllowancePdfTexts::tr("n"), 15 * millimetre, Qt::AlignRight},
                    {AllowancePdfTexts::tr("Answers, worst to best"), 34 * millimetre, Qt::AlignRight},
                    {measureHead(table.rule.measure), 19 * millimetre, Qt::AlignRight},
                    scaleColumn(scale),
                    {AllowancePdfTexts::tr("Allowance %"), 23 * millimetre, Qt::AlignRight},
                    {AllowancePdfTexts::tr("Why"), 77 * millimetre, Qt::AlignLeft}});
    qint64 named = 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const AllowanceRow &row = table.rows[i];
        named += row.score.n;
        page.addRow({{format.count(qint64(i) + 1), {}, false, {}},
                     {row.name, EyeFormat::nip(row.officer), true, {}},
                     {format.count(row.score.n), {}, false, {}},
                     {answersOf(row.score), {}, false, {}},
                     {measureOf(row), {}, row.score.enough, {}},
                     scaleCell(report, row, scale),
                     {percentOrDash(row.allowancePercent), {}, true, {}},
                     {allowanceReason(row, table.rule), forecastOf(report, row), false, {}}});
    }
    page.addTotal(
        {{},
         {AllowancePdfTexts::tr("%n officer(s)", nullptr, int(table.rows.size())), {}, true, {}},
         {format.count(named), {}, true, {}},
         {},
         {},
         {},
         {percentOrDash(table.meanAllowance), {}, true, {}},
         {AllowancePdfTexts::tr("mean of the officers with a figure"), {}, true, {}}});
    return page;
}

/// "10 officers in full, 2 below, 1 not assessed"
QString summary(const AllowanceTable &table)
{
    const EyeFormat format;
    qint64 full = 0;
    qint64 below = 0;
    for (const AllowanceRow &row : table.rows)
        if (row.allowancePercent)
            ++(*row.allowancePercent == Decimal{100, 0} ? full : below);
    const qint64 without = qint64(table.rows.size()) - full - below;
    QString text = AllowancePdfTexts::tr("**%1** in full, **%2** below 100 percent")
                       .arg(format.count(full), format.count(below));
    if (without > 0)
        text += QStringLiteral(", ")
                + AllowancePdfTexts::tr("**%1** not assessed").arg(format.count(without));
    return text;
}

QString ruleName(const AllowanceReport &report)
{
    return report.ruleVersion > 0
               ? AllowancePdfTexts::tr("%1, version %2")
                     .arg(report.table.rule.title, EyeFormat().count(report.ruleVersion))
               : AllowancePdfTexts::tr("%1, a rule on trial").arg(report.table.rule.title);
}

PageBlock titleBlock(const AllowanceReport &report, double width)
{
    const TextStyle heading{18 * point, 22 * point, QFont::Black};
    const PageText counts(summary(report.table), print::body, width / 2, Qt::AlignRight);
    const PageText title(allowanceTitle(report), heading, width - counts.width() - blockGap);
    const PageText line(stateWords(report.isRunning()) + u' '
                            + AllowancePdfTexts::tr("Rule: %1.").arg(ruleName(report)),
                        print::body, width);
    const double top = std::max(title.height(), counts.height());
    return {top + line.height() + 3 * millimetre,
            [=](QPainter &painter, const QRectF &place) {
                title.draw(painter, place.topLeft());
                counts.draw(painter, {place.right() - width / 2,
                                      place.top() + title.height() - counts.height()});
                line.draw(painter, {place.left(), place.top() + top});
            },
            0, true};
}

std::vector<CurvePoint> curvePoints(const AllowanceTable &table)
{
    std::vector<CurvePoint> points;
    for (const AllowanceRow &row : table.rows)
        if (row.measure && row.allowancePercent && !row.fallback && row.score.n >= fewestShown)
            points.push_back({row.measure->toDouble(),
                              row.allowancePercent->toDouble(),
                              row.meets ? Side::Meets : Side::Below,
                              {}});
    return points;
}

/// The rule in words and as a line, from what the paper was made, and the signature.
PageBlock ruleAndSignature(const AllowanceReport &report, double width)
{
    const AllowanceTable table = report.table;
    const double textWidth = width - curveWidth - signatureWidth() - 2 * blockGap;
    const PageText heading(AllowancePdfTexts::tr("The rule"), print::section, textWidth);
    QStringList lines{ruleName(report) + u'.', ruleSentences(table.rule), ruleFinePrint(table.rule)};
    const PageText rule(lines.join(u'\n').replace(u'\n', QChar::LineSeparator), print::table,
                        textWidth);
    QString source = provenanceWords(report.provenance);
    if (table.unnamed > 0)
        source += u' '
                  + AllowancePdfTexts::tr("%1 answers name no officer and are in no row.")
                        .arg(EyeFormat().count(table.unnamed));
    const PageText origin(source, print::note.soft(), textWidth);
    const double words = heading.height() + rule.height() + 2 * millimetre + origin.height();
    const Provenance provenance = report.provenance;
    return {std::max({words, curveHeight, signatureHeight(provenance)}),
            [=](QPainter &painter, const QRectF &place) {
                double top = place.top();
                for (const PageText &text : {heading, rule}) {
                    text.draw(painter, {place.left(), top});
                    top += text.height();
                }
                origin.draw(painter, {place.left(), top + 2 * millimetre});
                const QRectF curve(place.left() + textWidth + blockGap, place.top(), curveWidth,
                                   curveHeight);
                drawInPixels(painter, curve, [&](const QRectF &area) {
                    drawRuleCurve(painter, area, table.rule, curvePoints(table), printStyle());
                });
                drawSignature(painter, {place.right() - signatureWidth(), place.top()}, provenance);
            },
            5 * millimetre, false};
}

} // namespace

bool AllowanceReport::isRunning() const
{
    return table.period.range().contains(provenance.madeAt.date());
}

QString allowanceTitle(const AllowanceReport &report)
{
    return AllowancePdfTexts::tr("Projected allowance %1").arg(EyeFormat().period(report.table.period));
}

Paper allowancePaper(const AllowanceReport &report)
{
    Paper paper;
    PageFrame &frame = paper.frame;
    frame.title = allowanceTitle(report);
    frame.author = report.provenance.office.name;
    frame.headLeft = frame.title;
    frame.headRight = frame.author;
    frame.footLeft = QStringList{printedWords(report.provenance),
                                 AllowancePdfTexts::tr("A projection, not approved."),
                                 provenanceShort(report.provenance)}
                         .join(u' ');
    frame.landscape = true;
    frame.margins = QMarginsF(10, 19, 10, 14);
    const double width = textArea(frame).width();
    paper.flow.add(titleBlock(report, width));
    paper.flow.add(officerTable(report).rows(AllowancePdfTexts::tr("continued")));
    paper.flow.add(ruleAndSignature(report, width));
    return paper;
}

Result<QByteArray> allowancePdf(const AllowanceReport &report)
{
    return writePdf(allowancePaper(report));
}

} // namespace puas
