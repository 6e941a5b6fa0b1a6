// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/funnel_chart.h"

#include "app/report/eye_format.h"
#include "app/report/plot_view.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

/// Over this many officers only those outside the funnel are named.
constexpr size_t mostNamed = 40;
/// How far a label may be pushed down before it is dropped.
constexpr double mostPushed = 18;

} // namespace

FunnelChart::FunnelChart(QWidget *parent)
    : Chart(parent), m_view(new PlotView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setPlotMargins({36, 12, 14, 48});
    m_view->setOverlay([this](QPainter &painter) { draw(painter); });
}

void FunnelChart::setPoints(std::vector<FunnelPoint> points, double officeShare, double threshold,
                            int minimum)
{
    m_points = std::move(points);
    m_officeShare = officeShare;
    m_threshold = threshold;
    m_minimum = minimum;
    rebuild();
}

void FunnelChart::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    m_view->setMarkStyle(style);
    rebuild();
}

void FunnelChart::rebuild()
{
    double largest = m_minimum * 2;
    double smallest = m_minimum;
    m_yLow = 40;
    for (const FunnelPoint &point : m_points) {
        largest = std::max(largest, double(point.n));
        smallest = std::min(smallest, double(point.n));
        if (point.share < m_yLow)
            m_yLow = std::floor(point.share / 20) * 20;
    }
    const double low = std::log2(std::max(1.0, smallest * 0.75));
    const double high = std::log2(largest * 1.3);
    m_view->start(low, high, m_yLow, 100, m_yLow < 40 ? 20 : 10);
    addFunnel(low, high);
    m_view->viewport()->update();
}

void FunnelChart::addFunnel(double lowest, double highest)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    constexpr int steps = 64;
    for (int i = 0; i <= steps; ++i) {
        const double x = lowest + (highest - lowest) * i / steps;
        const Interval limits = funnelInterval(m_officeShare, std::exp2(x));
        upper->append(x, limits.high * 100);
        lower->append(x, std::max(m_yLow, limits.low * 100));
    }
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setBrush(m_style.colours->sunk);
    band->setPen(Qt::NoPen);
    m_view->addSeries(band);
}

void FunnelChart::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    drawLines(painter);
    drawOfficers(painter);
}

void FunnelChart::drawAxes(QPainter &painter) const
{
    const QRectF plot = m_view->plot();
    const double s = m_style.textScale;
    for (double at = m_yLow; at <= 100; at += m_yLow < 40 ? 20 : 10) {
        const bool bold = at == m_threshold;
        painter.setFont(m_style.font(13, bold ? QFont::Bold : QFont::Normal));
        painter.setPen(bold ? m_style.colours->ink : m_style.colours->inkSoft);
        painter.drawText(QRectF(0, m_view->pointAt(0, at).y() - 10 * s, plot.left() - 8, 20 * s),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(at));
    }
    const EyeFormat format;
    std::vector<qint64> ticks{m_minimum};
    for (qint64 tick = m_minimum / 2; tick >= 1; tick /= 2)
        ticks.push_back(tick);
    for (qint64 tick = m_minimum * 2; tick < 100'000'000; tick *= 2)
        ticks.push_back(tick);
    std::sort(ticks.begin(), ticks.end());
    double lastX = -1000;
    for (const qint64 tick : ticks) {
        const double x = m_view->pointAt(std::log2(double(tick)), 0).x();
        if (x < plot.left() || x > plot.right() || x - lastX < 44 * s)
            continue;
        lastX = x;
        const bool bold = tick == m_minimum;
        painter.setFont(m_style.font(13, bold ? QFont::Bold : QFont::Normal));
        painter.setPen(bold ? m_style.colours->ink : m_style.colours->inkSoft);
        painter.drawText(QRectF(x - 40 * s, plot.bottom() + 5 * s, 80 * s, 18 * s), Qt::AlignCenter,
                         format.count(tick));
    }
    painter.setFont(m_style.font(13));
    painter.setPen(m_style.colours->inkSoft);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 25 * s, plot.width(), 20 * s),
                     Qt::AlignRight | Qt::AlignVCenter, tr("number of ratings (n), logarithmic"));
}

void FunnelChart::drawLines(QPainter &painter) const
{
    const QRectF plot = m_view->plot();
    const double s = m_style.textScale;
    const double office = m_view->pointAt(0, m_officeShare * 100).y();
    const double threshold = std::round(m_view->pointAt(0, m_threshold).y());
    painter.fillRect(QRectF(plot.left(), office - 0.75, plot.width(), 1.5), m_style.colours->control);
    painter.fillRect(QRectF(plot.left(), threshold - 1, plot.width(), 2), m_style.colours->ink);
    painter.setFont(m_style.font(13));
    const bool officeAbove = office <= threshold;
    const auto label = [&](double y, bool above, const QString &text) {
        painter.drawText(QRectF(plot.left() + 4, above ? y - 19 * s : y + 1, plot.width(), 18 * s),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    painter.setPen(m_style.colours->inkSoft);
    label(office, officeAbove, tr("office %1").arg(EyeFormat().percentage(m_officeShare * 100)));
    painter.setPen(m_style.colours->ink);
    label(threshold, !officeAbove || threshold - office > 24 * s,
          tr("threshold %1").arg(QString::number(m_threshold)));
    const double x = m_view->pointAt(std::log2(double(m_minimum)), 0).x();
    painter.setPen(QPen(m_style.colours->control, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(m_style.colours->inkSoft);
    if (x - plot.left() > 120 * s)
        painter.drawText(QRectF(plot.left(), plot.bottom() - 20 * s, x - plot.left() - 6, 18 * s),
                         Qt::AlignRight | Qt::AlignVCenter, tr("not enough data"));
}

void FunnelChart::drawOfficers(QPainter &painter) const
{
    const double s = m_style.textScale;
    const double lines = m_style.lineScale();
    std::vector<QRectF> taken;
    painter.setFont(m_style.font(13));
    const QFontMetricsF metrics(painter.font());
    for (const FunnelPoint &point : m_points) {
        const QPointF centre = m_view->pointAt(std::log2(double(std::max<qint64>(1, point.n))), point.share);
        drawPoint(painter, centre, point.side, point.side == Side::TooFew, 10 * lines, m_style);
        taken.push_back(QRectF(centre.x() - 6 * lines, centre.y() - 6 * lines, 12 * lines, 12 * lines));
    }
    for (const FunnelPoint &point : m_points) {
        if (m_points.size() > mostNamed && !point.outside)
            continue;
        const QPointF centre = m_view->pointAt(std::log2(double(std::max<qint64>(1, point.n))), point.share);
        const double width = metrics.horizontalAdvance(point.name);
        const double height = 15 * s;
        const auto isFree = [&taken](const QRectF &box) {
            return std::none_of(taken.begin(), taken.end(), [&box](const QRectF &other) { return other.intersects(box); });
        };
        std::optional<QRectF> place;
        for (double push = 0; push <= mostPushed && !place; push += 6)
            for (const double x : {centre.x() - width - 9 * lines, centre.x() + 9 * lines}) {
                const QRectF box(x, centre.y() - height / 2 + push, width, height);
                if (!place && box.left() >= m_view->plot().left() && box.right() <= rect().right() && isFree(box))
                    place = box;
            }
        if (!place)
            continue;
        taken.push_back(*place);
        painter.setPen(point.side == Side::TooFew ? m_style.colours->inkSoft : m_style.colours->ink);
        painter.drawText(*place, Qt::AlignLeft | Qt::AlignVCenter, point.name);
    }
}

} // namespace puas
