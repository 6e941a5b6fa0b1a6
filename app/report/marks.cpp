// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/marks.h"

#include "app/report/eye_format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace puas {

namespace {

constexpr int partCount = 5;
constexpr int worst = 0, low = 1, middle = 2, high = 3, best = 4;

/// The class of an answer on its scale.
int partOf(int value, int top)
{
    if (value == 1)
        return worst;
    if (value == top)
        return best;
    if (2 * value == top + 1)
        return middle;
    return isSatisfied(value, top) ? high : low;
}

/// Beyond the left end the line runs a little past the edge, without a cap: it goes on.
constexpr double runPastEdge = 6;

double clampedPosition(const ShareScale &scale, const QRectF &area, double percent,
                       const MarkStyle &style)
{
    return std::clamp(scale.position(area, percent),
                      area.left() - runPastEdge * style.lineScale(), area.right());
}

QPen flatPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap);
}

class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

/// Centres a line of \a width on whole pixels so that it is crisp and joins row to row.
QRectF uprightLine(double x, const QRectF &area, double width)
{
    return QRectF(std::round(x - width / 2), area.top(), std::round(width), area.height());
}

} // namespace

double ShareScale::position(const QRectF &area, double percent) const
{
    return area.left() + (percent - low) / (high - low) * area.width();
}

qint64 AnswerParts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

AnswerParts answerParts(const Tally &tally)
{
    AnswerParts parts;
    for (int top = smallestTop; top <= largestTop; ++top)
        for (int value = 1; value <= top; ++value)
            parts.counts[size_t(partOf(value, top))] += tally.count(value, top);
    return parts;
}

QColor answerColour(int part, const Colours &colours)
{
    switch (part) {
    case worst: return colours.ratings[0];
    case low: return colours.ratings[1];
    case middle: return colours.rule;
    case high: return colours.ratings[2];
    default: return colours.ratings[3];
    }
}

QColor sideColour(Side side, const Colours &colours)
{
    switch (side) {
    case Side::Meets: return colours.primary;
    case Side::Below: return colours.accent;
    case Side::TooFew: break;
    }
    return colours.control;
}

void drawScaleLines(QPainter &painter, const QRectF &area, const ShareScale &scale,
                    const MarkStyle &style)
{
    for (double at = scale.low; at <= scale.high; at += scale.step)
        painter.fillRect(uprightLine(scale.position(area, at), area, 1), style.colours->rule);
    for (const double threshold : scale.thresholds)
        painter.fillRect(uprightLine(scale.position(area, threshold), area, 2 * style.lineScale()),
                         style.colours->ink);
}

void drawScaleNumbers(QPainter &painter, const QRectF &area, const ShareScale &scale,
                      const MarkStyle &style)
{
    const Saved saved(painter);
    std::vector<double> numbers = scale.thresholds;
    for (double at = scale.low; at <= scale.high; at += scale.step) {
        const bool nearThreshold = std::any_of(
            scale.thresholds.begin(), scale.thresholds.end(),
            [&](double threshold) { return std::abs(threshold - at) < scale.step / 2; });
        if (!nearThreshold)
            numbers.push_back(at);
    }
    const QFont plain = painter.font();
    const bool hasWholeSteps = scale.step == std::floor(scale.step);
    for (const double number : numbers) {
        const bool isThreshold = std::count(scale.thresholds.begin(), scale.thresholds.end(), number);
        QFont font = plain;
        font.setWeight(isThreshold ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isThreshold ? style.colours->ink : style.colours->inkSoft);
        const double x = scale.position(area, number);
        const double half = 40 * style.textScale;
        painter.drawText(QRectF(x - half, area.top(), 2 * half, area.height()), Qt::AlignCenter,
                         hasWholeSteps ? QString::number(number) : EyeFormat().percentage(number));
    }
}

void drawAnswers(QPainter &painter, const QRectF &bar, const AnswerParts &parts,
                 const MarkStyle &style)
{
    const qint64 total = parts.total();
    if (total == 0)
        return;
    const double gap = 2;
    const auto used = std::count_if(parts.counts.begin(), parts.counts.end(),
                                    [](qint64 count) { return count > 0; });
    const double width = bar.width() - gap * double(used - 1);
    double x = bar.left();
    for (int part = 0; part < partCount; ++part) {
        const qint64 count = parts.counts[size_t(part)];
        if (count == 0)
            continue;
        const double piece = std::max(1.0, width * double(count) / double(total));
        const double right = std::min(x + piece, bar.right());
        painter.fillRect(QRectF(x, bar.top(), right - x, bar.height()),
                         answerColour(part, *style.colours));
        x = right + gap;
    }
}

void drawPoint(QPainter &painter, QPointF centre, Side side, bool open, double diameter,
               const MarkStyle &style)
{
    const Saved saved(painter);
    const QColor colour = sideColour(side, *style.colours);
    const double lineWidth = 2 * style.lineScale();
    const double radius = diameter / 2 - (open ? lineWidth / 2 : 0);
    painter.setPen(open ? QPen(colour, lineWidth) : Qt::NoPen);
    painter.setBrush(open ? style.colours->card : colour);
    if (side != Side::Below) {
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    // The diamond covers about the circle's area.
    const double reach = radius * 1.22;
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                  centre + QPointF(0, reach), centre + QPointF(-reach, 0)});
}

void drawWhisker(QPainter &painter, double left, double right, double y, double cap,
                 bool capLeft, const MarkStyle &style)
{
    const Saved saved(painter);
    painter.setPen(flatPen(style.colours->control, 2 * style.lineScale()));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    if (capLeft)
        painter.drawLine(QPointF(left, y - cap / 2), QPointF(left, y + cap / 2));
    painter.drawLine(QPointF(right, y - cap / 2), QPointF(right, y + cap / 2));
}

void drawHatched(QPainter &painter, const QRectF &bar, const MarkStyle &style)
{
    const Saved saved(painter);
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.fillPath(shape, style.colours->card);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(style.colours->control, 1));
    const double step = 4 * style.lineScale();
    for (double x = bar.left() - bar.height(); x < bar.right(); x += step)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.setClipping(false);
    painter.setPen(QPen(style.colours->control, 1));
    painter.drawPath(shape);
}

void drawShare(QPainter &painter, const QRectF &area, const ShareScale &scale,
               const ShareMark &mark, const MarkStyle &style)
{
    const double y = area.center().y();
    const double left = clampedPosition(scale, area, mark.low, style);
    const double right = clampedPosition(scale, area, mark.high, style);
    const QPointF centre(clampedPosition(scale, area, mark.share, style), y);
    const double lines = style.lineScale();
    if (mark.side == Side::TooFew) {
        const double height = 8 * lines;
        drawHatched(painter, QRectF(left, y - height / 2, right - left, height), style);
        drawPoint(painter, centre, mark.side, true, 9 * lines, style);
        return;
    }
    drawWhisker(painter, left, right, y, 8 * lines, mark.low >= scale.low, style);
    drawPoint(painter, centre, mark.side, mark.running, 10 * lines, style);
}

void drawForecast(QPainter &painter, const QRectF &area, const ShareScale &scale,
                  const ForecastMark &mark, const MarkStyle &style)
{
    const Saved saved(painter);
    const double y = area.center().y();
    const double lines = style.lineScale();
    const double left = clampedPosition(scale, area, mark.low, style);
    const double right = clampedPosition(scale, area, mark.high, style);
    const QColor colour = mark.side ? sideColour(*mark.side, *style.colours) : style.colours->inkSoft;
    const QRectF band(left, y - 3 * lines, std::max(1.0, right - left), 6 * lines);
    if (mark.enough) {
        QColor soft = colour;
        soft.setAlphaF(0.32f);
        painter.fillRect(band, soft);
    } else {
        drawHatched(painter, band.adjusted(0, -lines, 0, lines), style);
    }
    const double expected = clampedPosition(scale, area, mark.expected, style);
    painter.setPen(flatPen(colour, 2 * lines));
    painter.drawLine(QPointF(expected, y - 8 * lines), QPointF(expected, y + 8 * lines));
    painter.setPen(QPen(colour, 2 * lines));
    painter.setBrush(style.colours->card);
    painter.drawEllipse(QPointF(clampedPosition(scale, area, mark.now, style), y), 3.5 * lines,
                        3.5 * lines);
}

void drawChange(QPainter &painter, const QRectF &area, const ShareScale &scale, double from,
                double to, const MarkStyle &style)
{
    const Saved saved(painter);
    const double y = area.center().y();
    const double lines = style.lineScale();
    const QColor colour = to >= from ? style.colours->primary : style.colours->accent;
    const double start = clampedPosition(scale, area, from, style);
    const double end = clampedPosition(scale, area, to, style);
    const double direction = to >= from ? 1 : -1;
    const double head = 9 * lines;
    painter.setPen(flatPen(colour, 2 * lines));
    painter.drawLine(QPointF(start, y), QPointF(end - direction * head, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{QPointF(end, y), QPointF(end - direction * head, y - head / 2),
                                  QPointF(end - direction * head, y + head / 2)});
    painter.setPen(QPen(colour, 2 * lines));
    painter.setBrush(style.colours->card);
    painter.drawEllipse(QPointF(start, y), 4 * lines, 4 * lines);
}

void drawSparkline(QPainter &painter, const QRectF &area,
                   const std::vector<std::optional<double>> &shares, double threshold, Side last,
                   const MarkStyle &style)
{
    if (shares.empty())
        return;
    const Saved saved(painter);
    constexpr double lowest = 50, highest = 100;
    const auto yOf = [&](double percent) {
        return area.bottom() - (std::clamp(percent, lowest, highest) - lowest) / (highest - lowest)
            * area.height();
    };
    const double point = 6 * style.lineScale();
    const double step = (area.width() - point) / double(std::max<size_t>(1, shares.size() - 1));
    const auto at = [&](size_t i) { return QPointF(area.left() + double(i) * step, yOf(*shares[i])); };

    painter.setPen(QPen(style.colours->rule, 1));
    painter.drawLine(QPointF(area.left(), yOf(threshold)), QPointF(area.right(), yOf(threshold)));
    painter.setPen(QPen(style.colours->inkSoft, 1.25 * style.lineScale()));
    for (size_t i = 1; i < shares.size(); ++i)
        if (shares[i - 1] && shares[i])
            painter.drawLine(at(i - 1), at(i));
    if (shares.back())
        drawPoint(painter, at(shares.size() - 1), last, last == Side::TooFew, point, style);
}

} // namespace puas
