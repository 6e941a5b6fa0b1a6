// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_curve.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

constexpr double labelStep = 20;

/// Where pieces meet, and so where the axis has a number in bold.
std::vector<double> corners(const AllowanceRule &rule)
{
    std::vector<double> result;
    for (size_t i = 1; i < rule.segments.size(); ++i)
        result.push_back(rule.segments[i].from.toDouble());
    return result;
}

} // namespace

RuleCurve::RuleCurve(QWidget *parent)
    : QWidget(parent)
{
}

void RuleCurve::setRule(const AllowanceRule &rule)
{
    m_rule = rule;
    update();
}

void RuleCurve::setPoints(std::vector<CurvePoint> points)
{
    m_points = std::move(points);
    update();
}

void RuleCurve::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize RuleCurve::sizeHint() const
{
    return QSize(294, 250) * m_style.textScale;
}

QRectF RuleCurve::plot() const
{
    const double s = m_style.textScale;
    return QRectF(rect()).adjusted(38 * s, 34 * s, -16 * s, -44 * s);
}

QPointF RuleCurve::at(double measure, double pays) const
{
    const QRectF area = plot();
    return {area.left() + measure / 100 * area.width(), area.bottom() - pays / 100 * area.height()};
}

void RuleCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    drawSegments(painter);
    drawOfficers(painter);
    drawNames(painter);
}

void RuleCurve::drawAxes(QPainter &painter) const
{
    const QRectF area = plot();
    const double s = m_style.textScale;
    const std::vector<double> bold = corners(m_rule);
    painter.setFont(m_style.font(13));
    painter.setPen(m_style.colours->inkSoft);
    painter.drawText(QRectF(0, 0, width(), 20 * s), Qt::AlignLeft | Qt::AlignVCenter, tr("allowance %"));
    painter.drawText(QRectF(area.left(), area.bottom() + 24 * s, area.width() + 12 * s, 20 * s),
                     Qt::AlignRight | Qt::AlignVCenter, tr("satisfied %"));
    for (double tick = 0; tick <= 100; tick += labelStep) {
        painter.setPen(QPen(m_style.colours->rule, 1));
        painter.drawLine(at(0, tick), at(100, tick));
        painter.setPen(m_style.colours->inkSoft);
        painter.setFont(m_style.font(13));
        painter.drawText(QRectF(0, at(0, tick).y() - 10 * s, area.left() - 6 * s, 20 * s),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(tick));
        const bool crowded = std::any_of(bold.begin(), bold.end(), [tick](double corner) {
            return std::abs(corner - tick) < labelStep / 2;
        });
        if (!crowded)
            painter.drawText(QRectF(at(tick, 0).x() - 24 * s, area.bottom() + 6 * s, 48 * s, 18 * s),
                             Qt::AlignCenter, QString::number(tick));
    }
    painter.setFont(m_style.font(13, QFont::Bold));
    for (const double corner : bold) {
        painter.setPen(QPen(m_style.colours->control, 1));
        painter.drawLine(at(corner, 0), at(corner, 100));
        painter.setPen(m_style.colours->ink);
        painter.drawText(QRectF(at(corner, 0).x() - 24 * s, area.bottom() + 6 * s, 48 * s, 18 * s),
                         Qt::AlignCenter, QString::number(corner));
    }
}

void RuleCurve::drawSegments(QPainter &painter) const
{
    const double lines = m_style.lineScale();
    const QColor ink = m_style.colours->ink;
    for (const RuleSegment &segment : m_rule.segments) {
        painter.setPen(QPen(ink, 2 * lines));
        painter.drawLine(at(segment.from.toDouble(), segment.paysFrom.toDouble()),
                         at(segment.to.toDouble(), segment.paysTo.toDouble()));
    }
    for (size_t i = 1; i < m_rule.segments.size(); ++i) {
        const RuleSegment &left = m_rule.segments[i - 1];
        const RuleSegment &right = m_rule.segments[i];
        if (left.paysTo == right.paysFrom)
            continue;
        painter.setPen(QPen(ink, 2 * lines));
        painter.setBrush(m_style.colours->card);
        painter.drawEllipse(at(left.to.toDouble(), left.paysTo.toDouble()), 4 * lines, 4 * lines);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at(right.from.toDouble(), right.paysFrom.toDouble()), 4.5 * lines, 4.5 * lines);
    }
}

void RuleCurve::drawOfficers(QPainter &painter) const
{
    for (const CurvePoint &point : m_points)
        drawPoint(painter, at(point.measure, point.pays), point.side, false, 9 * m_style.lineScale(), m_style);
}

void RuleCurve::drawNames(QPainter &painter) const
{
    const double s = m_style.textScale;
    painter.setFont(m_style.font(13));
    painter.setPen(m_style.colours->ink);
    // Names stand left of their points, where the curve leaves room; one that would touch
    // the one before is dropped (the table beside the curve has everybody).
    double lastY = -1000;
    for (const CurvePoint &point : m_points) {
        if (point.name.isEmpty())
            continue;
        const QPointF centre = at(point.measure, point.pays);
        if (std::abs(centre.y() - lastY) < 15 * s)
            continue;
        lastY = centre.y();
        painter.drawText(QRectF(0, centre.y() - 10 * s - 4 * s, centre.x() - 8 * s, 20 * s),
                         Qt::AlignRight | Qt::AlignVCenter, point.name);
    }
}

} // namespace puas
