// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/heat_map.h"

#include "app/report/eye_format.h"
#include "app/report/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace puas {

namespace {

constexpr double cellHeight = 40;
constexpr double headHeight = 26;
constexpr double dayWidth = 44;
constexpr double legendHeight = 46;
/// Where a step ends, from the threshold.
constexpr std::array<double, 5> stepEnds{-15, -5, 0, 8, 14};

} // namespace

int heatStep(double share, double threshold)
{
    int step = 0;
    while (step < int(stepEnds.size()) && share >= threshold + stepEnds[size_t(step)])
        ++step;
    return step;
}

HeatMap::HeatMap(QWidget *parent)
    : Chart(parent)
{
}

void HeatMap::setCells(std::vector<HeatMapCell> cells, double threshold)
{
    m_cells = std::move(cells);
    m_threshold = threshold;
    std::set<int> hours;
    std::set<int> days;
    for (const HeatMapCell &cell : m_cells) {
        hours.insert(cell.hour);
        days.insert(cell.weekday);
    }
    m_hours.assign(hours.begin(), hours.end());
    m_days.assign(days.begin(), days.end());
    updateGeometry();
    update();
}

void HeatMap::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize HeatMap::sizeHint() const
{
    return sizeOnPaper(380) * m_style.textScale;
}

QSize HeatMap::sizeOnPaper(int widest) const
{
    const double height = headHeight + cellHeight * double(std::max<size_t>(1, m_days.size())) + legendHeight;
    return {std::min(widest, 560), int(height)};
}

QColor HeatMap::fillOf(int step) const
{
    constexpr int stepsBelow = 3;
    return step < stepsBelow ? m_style.colours->below[size_t(stepsBelow - 1 - step)]
                             : m_style.colours->above[size_t(step - stepsBelow)];
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_hours.empty())
        return;
    const double s = m_style.textScale;
    const EyeFormat format;
    const double left = dayWidth * s;
    const double width = std::min((this->width() - left) / double(m_hours.size()), 64 * s);
    painter.setFont(m_style.font(14));
    painter.setPen(m_style.colours->inkSoft);
    for (size_t i = 0; i < m_hours.size(); ++i)
        painter.drawText(QRectF(left + width * double(i), 0, width, headHeight * s), Qt::AlignCenter,
                         QStringLiteral("%1").arg(m_hours[i], 2, 10, QLatin1Char('0')));
    for (size_t i = 0; i < m_days.size(); ++i)
        painter.drawText(QRectF(0, (headHeight + cellHeight * double(i)) * s, left, cellHeight * s),
                         Qt::AlignLeft | Qt::AlignVCenter, format.weekdayShort(m_days[i]));
    for (const HeatMapCell &cell : m_cells) {
        const auto column = std::find(m_hours.begin(), m_hours.end(), cell.hour) - m_hours.begin();
        const auto row = std::find(m_days.begin(), m_days.end(), cell.weekday) - m_days.begin();
        drawCell(painter, cell, QRectF(left + width * double(column) + 1, (headHeight + cellHeight * double(row)) * s + 1,
                                       width - 2, cellHeight * s - 2));
    }
    drawLegend(painter, (headHeight + cellHeight * double(m_days.size())) * s + 10 * s, left);
}

void HeatMap::drawCell(QPainter &painter, const HeatMapCell &cell, const QRectF &place) const
{
    if (!cell.share) {
        drawHatched(painter, place, m_style);
        painter.setFont(m_style.font(13));
        painter.setPen(m_style.colours->inkSoft);
        QRectF plate(place.center().x() - 13 * m_style.textScale, place.center().y() - 9 * m_style.textScale,
                     26 * m_style.textScale, 18 * m_style.textScale);
        painter.fillRect(plate, m_style.colours->card);
        painter.drawText(place, Qt::AlignCenter, tr("< 5"));
        return;
    }
    const QColor fill = fillOf(heatStep(*cell.share, m_threshold));
    painter.fillRect(place, fill);
    const bool onDark = fill.lightnessF() < 0.5;
    painter.setPen(onDark == m_style.colours->dark ? m_style.colours->ink
                       : onDark                    ? m_style.colours->card
                                                   : m_style.colours->base);
    painter.setFont(m_style.font(14, QFont::Bold));
    painter.drawText(place.adjusted(0, 2, 0, -place.height() / 2), Qt::AlignCenter, EyeFormat().percentage(*cell.share, 0));
    painter.setFont(m_style.font(13));
    painter.drawText(place.adjusted(0, place.height() / 2 - 1, 0, -2), Qt::AlignCenter, EyeFormat().count(cell.n));
}

void HeatMap::drawLegend(QPainter &painter, double top, double left) const
{
    const double s = m_style.textScale;
    constexpr int steps = 6;
    const double width = std::min((this->width() - left) / steps, 56 * s);
    painter.setFont(m_style.font(13));
    painter.setPen(m_style.colours->inkSoft);
    for (int step = 0; step < steps; ++step) {
        painter.fillRect(QRectF(left + width * step, top, width, 7 * s), fillOf(step));
        const QString text = step == 0 ? QStringLiteral("< ") + QString::number(m_threshold + stepEnds[0])
                                       : QString::number(m_threshold + stepEnds[size_t(step - 1)]);
        painter.drawText(QRectF(left + width * step, top + 9 * s, width, 18 * s), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace puas
