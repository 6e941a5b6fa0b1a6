// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/skm_drawings.h"

#include "app/report/eye_format.h"
#include "app/report/ikm_bands.h"
#include "app/report/marks.h"
#include "app/report/page_table.h"
#include "app/report/skm_words.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace puas {

namespace {

constexpr double bandHeight = 7 * millimetre;
constexpr double bandGap = 0.5 * millimetre;
constexpr double nrrRow = 7.4 * millimetre;
constexpr double elementNameWidth = 56 * millimetre;
constexpr double nrrFigureWidth = 16 * millimetre;
constexpr double nrrPoint = 2.4 * millimetre;
constexpr double nrrWhisker = 0.5 * millimetre;
constexpr double nrrCap = 2.2 * millimetre;

/// From the highest to the lowest NRR; of equals the regulation's order.
std::vector<size_t> byNrr(const SkmFigures &figures)
{
    const std::vector<IkmElement> &index = figures.index.elements;
    std::vector<size_t> order(index.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (index[a].n == 0 || index[b].n == 0)
            return index[a].n > 0 && index[b].n == 0;
        return compare({index[a].sum, index[a].n}, {index[b].sum, index[b].n}) > 0;
    });
    return order;
}

void drawWhiskerAndPoint(QPainter &painter, double low, double at, double high, double y)
{
    const Colours &colours = lightColours();
    painter.fillRect(QRectF(low, y - nrrWhisker / 2, high - low, nrrWhisker), colours.control);
    for (const double end : {low, high})
        painter.fillRect(QRectF(end - nrrWhisker / 2, y - nrrCap / 2, nrrWhisker, nrrCap),
                         colours.control);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.primary);
    painter.drawEllipse(QPointF(at, y), nrrPoint / 2, nrrPoint / 2);
}

} // namespace

double ikmBandsHeight()
{
    return print::body.line + bandHeight + 1.5 * millimetre + print::note.line;
}

void drawIkmBands(QPainter &painter, const QRectF &place, const Decimal &ikm)
{
    const EyeFormat format;
    const Colours &colours = lightColours();
    const double low = ikmBands().front().from.toDouble();
    const double high = ikmBands().back().to.toDouble();
    const auto at = [&](const Decimal &value) {
        return place.left() + (std::max(low, value.toDouble()) - low) / (high - low) * place.width();
    };
    const double top = place.top() + print::body.line;
    const auto centred = [&](const QString &text, const TextStyle &style, double x, double y,
                             double width) {
        const double left = std::clamp(x - width / 2, place.left(), place.right() - width);
        PageText(text, style, width, Qt::AlignHCenter).draw(painter, {left, y});
    };
    for (const IkmBand &band : ikmBands()) {
        const bool isOurs = band.holds(ikm);
        const QRectF bar(at(band.from) + bandGap, top, at(band.to) - at(band.from) - 2 * bandGap,
                         bandHeight);
        painter.fillRect(bar, isOurs ? colours.primarySoft : colours.sunk);
        TextStyle letter = print::body.strong();
        letter.colour = isOurs ? colours.primary : colours.inkSoft;
        centred(QString(band.mutu), letter, bar.center().x(),
                top + (bandHeight - letter.line) / 2, 8 * millimetre);
        centred(format.decimal(band.from), print::note.soft(), at(band.from),
                top + bandHeight + millimetre, 16 * millimetre);
    }
    centred(format.decimal(ikmBands().back().to), print::note.soft(), at(ikmBands().back().to),
            top + bandHeight + millimetre, 16 * millimetre);
    painter.fillRect(QRectF(at(ikm) - 0.3 * millimetre, top - millimetre, 0.6 * millimetre,
                            bandHeight + 2 * millimetre),
                     colours.ink);
    centred(format.decimal(ikm), print::body.strong(), at(ikm), place.top() - 0.6 * millimetre,
            16 * millimetre);
}

Decimal nrrScaleStart(const SkmFigures &figures)
{
    const bool anyBelow = std::any_of(
        figures.elements.begin(), figures.elements.end(),
        [](const SkmElement &element) { return element.nrr && element.low < 2.5; });
    return anyBelow ? Decimal{10, 1} : Decimal{25, 1};
}

double nrrHeight(const SkmFigures &figures)
{
    return print::body.line + double(figures.elements.size()) * nrrRow;
}

void drawNrr(QPainter &painter, const QRectF &place, const SkmFigures &figures)
{
    const EyeFormat format;
    const double start = nrrScaleStart(figures).toDouble();
    constexpr double end = 4;
    const QRectF axis(place.left() + elementNameWidth, place.top() + print::body.line,
                      place.width() - elementNameWidth - nrrFigureWidth - 6 * millimetre,
                      double(figures.elements.size()) * nrrRow);
    const auto at = [&](double nrr) {
        return axis.left() + (nrr - start) / (end - start) * axis.width();
    };
    for (double tick = start; tick <= end; tick += 0.5) {
        painter.fillRect(
            QRectF(at(tick) - 0.1 * millimetre, axis.top(), 0.2 * millimetre, axis.height()),
            lightColours().rule);
        PageText(format.percentage(tick, 1), print::table, 16 * millimetre, Qt::AlignHCenter)
            .draw(painter, {at(tick) - 8 * millimetre, place.top()});
    }
    double top = axis.top();
    for (const size_t i : byNrr(figures)) {
        const SkmElement &element = figures.elements[i];
        const TextStyle style = element.isLowest() ? print::table.strong() : print::table;
        const double text = top + (nrrRow - style.line) / 2;
        PageText(elementName(figures.index.elements[i].key), style, elementNameWidth)
            .draw(painter, {place.left(), text});
        PageText(element.nrr ? format.decimal(*element.nrr) : EyeFormat::notApplicable(), style,
                 nrrFigureWidth, Qt::AlignRight)
            .draw(painter, {place.right() - nrrFigureWidth, text});
        if (element.nrr)
            drawWhiskerAndPoint(painter, at(std::max(start, element.low)), at(element.nrr->toDouble()),
                                at(element.high), top + nrrRow / 2);
        top += nrrRow;
    }
}

} // namespace puas
