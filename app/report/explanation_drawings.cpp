// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/explanation_drawings.h"

#include "app/report/answer_words.h"
#include "app/report/eye_format.h"
#include "app/report/print_marks.h"
#include "app/report/score_mark.h"

#include <algorithm>

namespace puas {

namespace {

constexpr int middlePart = 2;
constexpr int firstSatisfiedPart = 3;
constexpr double barNameWidth = 33 * millimetre;
constexpr double barCountWidth = 16 * millimetre;
constexpr double bracketWidth = 26 * millimetre;
constexpr double bandHalf = 1.2 * millimetre;
constexpr double capHalf = 1.5 * millimetre;
constexpr double thresholdHalf = 3.4 * millimetre;
constexpr double stroke = 0.3 * millimetre;

/// The middle class stands only where somebody answered so.
std::vector<int> shownParts(const AnswerParts &parts)
{
    std::vector<int> shown;
    for (int part = 0; part < int(parts.counts.size()); ++part)
        if (part != middlePart || parts.counts[middlePart] > 0)
            shown.push_back(part);
    return shown;
}

double barRow(const TextStyle &text)
{
    return text.line * 1.2;
}

void drawBracket(QPainter &painter, double left, double top, double bottom, const QString &sum,
                 const TextStyle &text)
{
    constexpr double arm = 2 * millimetre;
    painter.setPen(QPen(lightColours().control, stroke));
    painter.drawPolyline(
        QPolygonF{{left, top}, {left + arm, top}, {left + arm, bottom}, {left, bottom}});
    PageText(sum, text.strong(), bracketWidth)
        .draw(painter, {left + arm + 2 * millimetre, (top + bottom - text.line) / 2});
}

} // namespace

double answerBarsHeight(const Score &score, const TextStyle &text)
{
    return double(shownParts(answerParts(score.tally)).size()) * barRow(text);
}

void drawAnswerBars(QPainter &painter, const QRectF &place, const Score &score, const TextStyle &text)
{
    const AnswerParts parts = answerParts(score.tally);
    const qint64 most = std::max<qint64>(1,
                                         *std::max_element(parts.counts.begin(), parts.counts.end()));
    const double longest = place.width() - barNameWidth - barCountWidth - bracketWidth;
    const double row = barRow(text);
    double top = place.top();
    double satisfiedTop = top;
    for (const int part : shownParts(parts)) {
        if (part == firstSatisfiedPart)
            satisfiedTop = top;
        const qint64 count = parts.counts[size_t(part)];
        const double textTop = top + (row - text.line) / 2;
        PageText(answerName(part), text, barNameWidth).draw(painter, {place.left(), textTop});
        const QRectF bar(place.left() + barNameWidth, top + row * 0.16,
                         longest * double(count) / double(most), row * 0.68);
        const QColor fill = answerColour(part, lightColours());
        painter.setBrush(fill);
        painter.setPen(QPen(fill.darker(160), stroke));
        if (count > 0)
            painter.drawRoundedRect(bar, 0.8 * millimetre, 0.8 * millimetre);
        PageText(EyeFormat().count(count), text.strong(), barCountWidth)
            .draw(painter, {bar.right() + 2 * millimetre, textTop});
        top += row;
    }
    drawBracket(painter, place.right() - bracketWidth, satisfiedTop + row * 0.2, top - row * 0.2,
                EyeFormat().count(score.tally.satisfied()), text);
}

double shareScaleHeight(const TextStyle &text)
{
    return 2 * thresholdHalf + text.line;
}

void drawShareScale(QPainter &painter, const QRectF &place, const Score &score, double threshold,
                    const TextStyle &text)
{
    const Colours &colours = lightColours();
    const ShareScale scale = commonScale({&score}, threshold);
    const auto at = [&](double percent) {
        return scale.position(place, std::clamp(percent, scale.low, scale.high));
    };
    const double y = place.top() + thresholdHalf;
    const auto upright = [&](double x, double half, double width, const QColor &colour) {
        painter.fillRect(QRectF(x - width / 2, y - half, width, 2 * half), colour);
    };
    const auto number = [&](double value, const TextStyle &style) {
        constexpr double width = 16 * millimetre;
        PageText(EyeFormat().percentage(value, value == std::round(value) ? 0 : 1), style, width,
                 Qt::AlignHCenter)
            .draw(painter, {at(value) - width / 2, y + thresholdHalf});
    };
    painter.fillRect(QRectF(place.left(), y - stroke / 2, place.width(), stroke), colours.rule);
    for (double tick = scale.low; tick <= scale.high; tick += scale.step) {
        upright(at(tick), capHalf, stroke, colours.rule);
        if (std::abs(tick - threshold) >= scale.step / 2)
            number(tick, text.soft());
    }
    const double low = score.wilsonLow.toDouble();
    const double high = score.wilsonHigh.toDouble();
    painter.fillRect(QRectF(at(low), y - bandHalf, at(high) - at(low), 2 * bandHalf), colours.above[1]);
    // An end beyond the scale has no cap.
    for (const double end : {low, high})
        if (end >= scale.low)
            upright(at(end), capHalf, 0.5 * millimetre, colours.control);
    upright(at(threshold), thresholdHalf, 0.6 * millimetre, colours.ink);
    number(threshold, text.strong());
    const Side side = sideOf(score);
    constexpr double pixel = 7.5;
    drawInPixels(painter, QRectF(at(score.satisfied->toDouble() * 100), y, 1, 1), [&](const QRectF &) {
        drawPoint(painter, {}, side, side == Side::TooFew, 2.8 * millimetre / pixel, printStyle());
    });
}

} // namespace puas
