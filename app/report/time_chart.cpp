// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/time_chart.h"

#include "app/report/eye_format.h"
#include "app/report/plot_view.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace puas {

ShareScale timeScale(const std::vector<TimePoint> &points, const std::vector<double> &thresholds)
{
    double low = thresholds.empty() ? 100 : *std::min_element(thresholds.begin(), thresholds.end());
    double high = thresholds.empty() ? 0 : *std::max_element(thresholds.begin(), thresholds.end());
    for (const TimePoint &point : points) {
        if (!point.mark)
            continue;
        low = std::min(low, point.mark->low);
        high = std::max(high, point.mark->high);
    }
    constexpr double step = 5, smallestWidth = 20;
    low = std::max(0.0, std::floor(low / step) * step);
    high = std::min(100.0, std::ceil(high / step) * step);
    while (high - low < smallestWidth) {
        low = std::max(0.0, low - step);
        if (high - low < smallestWidth)
            high = std::min(100.0, high + step);
    }
    const double width = high - low;
    const double wideStep = width > 50 ? 20 : 10;
    if (width > 25) {
        low = std::floor(low / wideStep) * wideStep;
        return {low, high, wideStep, thresholds};
    }
    return {low, high, step, thresholds};
}

TimeChart::TimeChart(Kind kind, QWidget *parent)
    : Chart(parent), m_kind(kind), m_view(new PlotView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    const double below = kind == Kind::Trend ? 44 : 72;
    m_view->setPlotMargins({34, 10, 86, below});
    m_view->setOverlay([this](QPainter &painter) { draw(painter); });
}

void TimeChart::setPoints(std::vector<TimePoint> points, std::vector<double> thresholds)
{
    m_points = std::move(points);
    m_scale = timeScale(m_points, thresholds);
    rebuild();
}

void TimeChart::setOffice(std::vector<std::optional<double>> shares)
{
    m_office = std::move(shares);
    rebuild();
}

void TimeChart::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    m_view->setMarkStyle(style);
    rebuild();
}

bool TimeChart::joins(size_t left) const
{
    if (left + 1 >= m_points.size())
        return false;
    const auto counts = [](const TimePoint &p) { return p.mark && p.mark->side != Side::TooFew; };
    return counts(m_points[left]) && counts(m_points[left + 1]);
}

void TimeChart::rebuild()
{
    m_view->start(-0.3, double(m_points.size()) - 0.7, m_scale.low, m_scale.high, m_scale.step);
    if (m_kind == Kind::Trend)
        addBand();
    addLines();
    addOffice();
    m_view->viewport()->update();
}

void TimeChart::addBand()
{
    for (size_t i = 0; i + 1 < m_points.size(); ++i) {
        if (!joins(i))
            continue;
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        size_t last = i;
        for (;; ++last) {
            upper->append(double(last), m_points[last].mark->high);
            lower->append(double(last), m_points[last].mark->low);
            if (!joins(last))
                break;
        }
        auto *band = new QAreaSeries(upper, lower);
        upper->setParent(band);
        lower->setParent(band);
        band->setBrush(m_style.colours->primarySoft);
        band->setPen(Qt::NoPen);
        m_view->addSeries(band);
        i = last;
    }
}

void TimeChart::addLines()
{
    const bool trend = m_kind == Kind::Trend;
    for (size_t i = 0; i + 1 < m_points.size(); ++i) {
        if (!joins(i))
            continue;
        auto *line = new QLineSeries;
        line->append(double(i), m_points[i].mark->share);
        line->append(double(i + 1), m_points[i + 1].mark->share);
        QPen pen(trend ? m_style.colours->primary : m_style.colours->rule,
                 (trend ? 2 : 1.25) * m_style.lineScale());
        // A running month is still open: its piece is dotted.
        if (m_points[i + 1].mark->running)
            pen.setDashPattern({1.5, 2});
        line->setPen(pen);
        m_view->addSeries(line);
    }
}

void TimeChart::addOffice()
{
    for (size_t i = 0; i + 1 < m_office.size(); ++i) {
        if (!m_office[i] || !m_office[i + 1])
            continue;
        auto *line = new QLineSeries;
        line->append(double(i), *m_office[i]);
        line->append(double(i + 1), *m_office[i + 1]);
        line->setPen(QPen(m_style.colours->inkSoft, 1.25 * m_style.lineScale()));
        m_view->addSeries(line);
    }
}

void TimeChart::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    drawMonths(painter);
    if (m_kind == Kind::History)
        drawCountBars(painter);
    drawPoints(painter);
    drawLabels(painter);
}

void TimeChart::drawAxes(QPainter &painter) const
{
    const QRectF plot = m_view->plot();
    const double height = 20 * m_style.textScale;
    painter.setFont(m_style.font(14));
    painter.setPen(m_style.colours->inkSoft);
    for (double at = m_scale.low; at <= m_scale.high; at += m_scale.step) {
        const double y = m_view->pointAt(0, at).y();
        painter.drawText(QRectF(0, y - height / 2, plot.left() - 8, height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(at));
    }
    for (const double threshold : m_scale.thresholds) {
        const double y = std::round(m_view->pointAt(0, threshold).y());
        painter.fillRect(QRectF(plot.left(), y - 1, plot.width() + 4, 2 * m_style.lineScale()),
                         m_style.colours->ink);
        painter.setPen(m_style.colours->ink);
        painter.setFont(m_style.font(13));
        // The last point's figure stands there as well: the name gives way, and stays on its side.
        const bool hasLast = !m_points.empty() && m_points.back().mark;
        const double last = hasLast ? m_view->pointAt(0, m_points.back().mark->share).y() : 0;
        const double away = last > y ? -height * 0.9 : height * 0.9;
        const double middle = hasLast && std::abs(last - y) < height * 0.9 ? last + away : y;
        painter.drawText(QRectF(plot.right() + 8, middle - height / 2, 90 * m_style.textScale, height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("threshold %1").arg(QString::number(threshold)));
    }
    if (m_office.empty() || !m_office.back())
        return;
    double y = m_view->pointAt(0, *m_office.back()).y();
    for (const double threshold : m_scale.thresholds) {
        const double line = m_view->pointAt(0, threshold).y();
        if (std::abs(line - y) < height * 0.8)
            y = line - height * 0.8;
    }
    painter.setPen(m_style.colours->inkSoft);
    painter.drawText(QRectF(plot.right() + 8, y - height / 2, 90 * m_style.textScale, height),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("office"));
}

void TimeChart::drawMonths(QPainter &painter) const
{
    const EyeFormat format;
    const QRectF plot = m_view->plot();
    const double line = 17 * m_style.textScale;
    const double top = plot.bottom() + (m_kind == Kind::Trend ? 8 : 36) * m_style.textScale;
    const double monthTop = m_kind == Kind::Trend ? top : top + line;
    const double countTop = m_kind == Kind::Trend ? top + line : top;
    painter.setPen(m_style.colours->inkSoft);
    painter.setFont(m_style.font(13));
    painter.drawText(QRectF(0, countTop, plot.left() - 8, line), Qt::AlignRight | Qt::AlignVCenter,
                     tr("n"));
    for (size_t i = 0; i < m_points.size(); ++i) {
        const bool last = i + 1 == m_points.size();
        const double x = m_view->pointAt(double(i), 0).x();
        const auto cell = [&](double y) {
            return QRectF(x - 40 * m_style.textScale, y, 80 * m_style.textScale, line);
        };
        painter.setFont(m_style.font(13, last ? QFont::Bold : QFont::Normal));
        painter.setPen(last ? m_style.colours->ink : m_style.colours->inkSoft);
        painter.drawText(cell(monthTop), Qt::AlignCenter, format.monthShort(m_points[i].month));
        painter.setFont(m_style.font(13));
        painter.setPen(m_style.colours->inkSoft);
        painter.drawText(cell(countTop), Qt::AlignCenter,
                         m_points[i].n ? format.count(m_points[i].n) : EyeFormat::notApplicable());
    }
}

void TimeChart::drawCountBars(QPainter &painter) const
{
    qint64 largest = 1;
    for (const TimePoint &point : m_points)
        largest = std::max(largest, point.n);
    const double width = 16 * m_style.lineScale();
    const double bottom = m_view->plot().bottom() + 32 * m_style.textScale;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const double height = 20 * m_style.textScale * double(m_points[i].n) / double(largest);
        const double x = m_view->pointAt(double(i), 0).x();
        painter.fillRect(QRectF(x - width / 2, bottom - height, width, height), m_style.colours->rule);
    }
}

void TimeChart::drawPoints(QPainter &painter) const
{
    const double lines = m_style.lineScale();
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].mark)
            continue;
        const ShareMark &mark = *m_points[i].mark;
        const QPointF centre = m_view->pointAt(double(i), mark.share);
        const double top = m_view->pointAt(double(i), mark.high).y();
        const double bottom = m_view->pointAt(double(i), mark.low).y();
        if (mark.side == Side::TooFew) {
            drawHatched(painter, QRectF(centre.x() - 4 * lines, top, 8 * lines, bottom - top), m_style);
        } else if (m_kind == Kind::History) {
            painter.setPen(QPen(m_style.colours->control, 2 * lines, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(centre.x(), top), QPointF(centre.x(), bottom));
            for (const double y : {top, bottom})
                painter.drawLine(QPointF(centre.x() - 4 * lines, y), QPointF(centre.x() + 4 * lines, y));
        }
        const bool last = i + 1 == m_points.size();
        const double diameter = m_kind == Kind::History ? 10 : last ? 11 : 6;
        // The office's trend has no sides but the last point's: a line of its own colour.
        const Side side = m_kind == Kind::Trend && mark.side == Side::Below && !last ? Side::Meets : mark.side;
        drawPoint(painter, centre, side, mark.running || mark.side == Side::TooFew, diameter * lines, m_style);
    }
}

std::vector<size_t> TimeChart::labelled() const
{
    std::vector<size_t> present;
    for (size_t i = 0; i < m_points.size(); ++i)
        if (m_points[i].mark && m_points[i].mark->side != Side::TooFew)
            present.push_back(i);
    if (present.empty())
        return {};
    const auto less = [this](size_t a, size_t b) { return m_points[a].mark->share < m_points[b].mark->share; };
    std::vector<size_t> result{present.back()};
    if (m_kind == Kind::History)
        result.push_back(present.front());
    else
        for (const size_t i : {*std::max_element(present.begin(), present.end(), less),
                               *std::min_element(present.begin(), present.end(), less)})
            result.push_back(i);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void TimeChart::drawLabels(QPainter &painter) const
{
    const EyeFormat format;
    const double height = 20 * m_style.textScale;
    for (const size_t i : labelled()) {
        const ShareMark &mark = *m_points[i].mark;
        const QPointF centre = m_view->pointAt(double(i), mark.share);
        const QString text = format.percentage(mark.share);
        const bool last = i + 1 == m_points.size();
        painter.setFont(m_style.font(last ? 15 : 13, last ? QFont::Bold : QFont::Normal));
        painter.setPen(mark.side == Side::Below ? m_style.colours->accent : m_style.colours->ink);
        if (last || m_kind == Kind::History) {
            painter.drawText(QRectF(centre.x() + 12, centre.y() - height / 2, 90 * m_style.textScale, height),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
            continue;
        }
        // Above the band for the highest point, below it for the lowest.
        const bool above = i > 0 ? m_points[i - 1].mark && m_points[i - 1].mark->share <= mark.share
                                 : m_points[i + 1].mark && m_points[i + 1].mark->share <= mark.share;
        const double over = m_view->pointAt(double(i), mark.high).y() - height;
        const double under = m_view->pointAt(double(i), mark.low).y();
        const double wanted = above ? over : under;
        // A threshold's line through the figure would strike it out.
        const bool isStruck = std::ranges::any_of(m_scale.thresholds, [&](double threshold) {
            const double y = m_view->pointAt(0, threshold).y();
            return wanted < y && y < wanted + height;
        });
        const double top = isStruck == above ? under : over;
        painter.drawText(QRectF(centre.x() - 40 * m_style.textScale, top, 80 * m_style.textScale, height),
                         Qt::AlignCenter, text);
    }
}

} // namespace puas
