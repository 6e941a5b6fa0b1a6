// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_curve_drawing.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

constexpr double labelStep = 20;

class RuleCurveTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleCurve)
};

/// Where pieces meet, and so where the axis has a number in bold.
std::vector<double> corners(const AllowanceRule &rule)
{
    std::vector<double> result;
    for (size_t i = 1; i < rule.segments.size(); ++i)
        result.push_back(rule.segments[i].from.toDouble());
    return result;
}

QString measureLabel(Measure measure)
{
    switch (measure) {
    case Measure::SatisfiedShare: return RuleCurveTexts::tr("satisfied %");
    case Measure::Ikm: return RuleCurveTexts::tr("IKM");
    case Measure::MeanIndex: break;
    }
    return RuleCurveTexts::tr("index");
}

QRectF plotOf(const QRectF &area, const MarkStyle &style)
{
    const double scale = style.textScale;
    return area.adjusted(38 * scale, 34 * scale, -16 * scale, -44 * scale);
}

/// One drawing of one rule in one place.
class CurveDrawing
{
public:
    CurveDrawing(QPainter &painter, const QRectF &area, const AllowanceRule &rule,
                 const MarkStyle &style)
        : m_painter(painter), m_area(area), m_rule(rule), m_style(style), m_scale(style.textScale),
          m_plot(plotOf(area, style))
    {
    }

    void drawAxes() const;
    void drawSegments() const;
    void drawOfficers(const std::vector<CurvePoint> &points) const;
    void drawNames(const std::vector<CurvePoint> &points) const;

private:
    [[nodiscard]] QPointF at(double measure, double pays) const
    {
        return {m_plot.left() + measure / 100 * m_plot.width(),
                m_plot.bottom() - pays / 100 * m_plot.height()};
    }
    void drawTick(double tick, bool isCrowded) const;
    void drawNumberBelow(double measure) const;
    [[nodiscard]] double nameEnd(const QPointF &point) const;

    QPainter &m_painter;
    QRectF m_area;
    const AllowanceRule &m_rule;
    const MarkStyle &m_style;
    double m_scale;
    QRectF m_plot;
};

void CurveDrawing::drawNumberBelow(double measure) const
{
    m_painter.drawText(QRectF(at(measure, 0).x() - 24 * m_scale, m_plot.bottom() + 6 * m_scale,
                              48 * m_scale, 18 * m_scale),
                       Qt::AlignCenter, QString::number(measure));
}

void CurveDrawing::drawTick(double tick, bool isCrowded) const
{
    m_painter.setPen(QPen(m_style.colours->rule, 1));
    m_painter.drawLine(at(0, tick), at(100, tick));
    m_painter.setPen(m_style.colours->inkSoft);
    m_painter.drawText(QRectF(m_area.left(), at(0, tick).y() - 10 * m_scale,
                              m_plot.left() - m_area.left() - 6 * m_scale, 20 * m_scale),
                       Qt::AlignRight | Qt::AlignVCenter, QString::number(tick));
    if (!isCrowded)
        drawNumberBelow(tick);
}

void CurveDrawing::drawAxes() const
{
    const std::vector<double> bold = corners(m_rule);
    m_painter.setFont(m_style.font(13));
    m_painter.setPen(m_style.colours->inkSoft);
    m_painter.drawText(QRectF(m_area.left(), m_area.top(), m_area.width(), 20 * m_scale),
                       Qt::AlignLeft | Qt::AlignVCenter, RuleCurveTexts::tr("allowance %"));
    m_painter.drawText(QRectF(m_plot.left(), m_plot.bottom() + 24 * m_scale,
                              m_plot.width() + 12 * m_scale, 20 * m_scale),
                       Qt::AlignRight | Qt::AlignVCenter, measureLabel(m_rule.measure));
    for (double tick = 0; tick <= 100; tick += labelStep)
        drawTick(tick, std::any_of(bold.begin(), bold.end(), [tick](double corner) {
                     return std::abs(corner - tick) < labelStep / 2;
                 }));
    m_painter.setFont(m_style.font(13, QFont::Bold));
    for (const double corner : bold) {
        m_painter.setPen(QPen(m_style.colours->control, 1));
        m_painter.drawLine(at(corner, 0), at(corner, 100));
        m_painter.setPen(m_style.colours->ink);
        drawNumberBelow(corner);
    }
}

void CurveDrawing::drawSegments() const
{
    const double lines = m_style.lineScale();
    const QColor ink = m_style.colours->ink;
    for (const RuleSegment &segment : m_rule.segments) {
        m_painter.setPen(QPen(ink, 2 * lines));
        m_painter.drawLine(at(segment.from.toDouble(), segment.paysFrom.toDouble()),
                           at(segment.to.toDouble(), segment.paysTo.toDouble()));
    }
    for (size_t i = 1; i < m_rule.segments.size(); ++i) {
        const RuleSegment &left = m_rule.segments[i - 1];
        const RuleSegment &right = m_rule.segments[i];
        if (left.paysTo == right.paysFrom)
            continue;
        m_painter.setPen(QPen(ink, 2 * lines));
        m_painter.setBrush(m_style.colours->card);
        m_painter.drawEllipse(at(left.to.toDouble(), left.paysTo.toDouble()), 4 * lines, 4 * lines);
        m_painter.setBrush(ink);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(at(right.from.toDouble(), right.paysFrom.toDouble()), 4.5 * lines,
                              4.5 * lines);
    }
}

void CurveDrawing::drawOfficers(const std::vector<CurvePoint> &points) const
{
    for (const CurvePoint &point : points)
        drawPoint(m_painter, at(point.measure, point.pays), point.side, false, 9 * m_style.lineScale(),
                  m_style);
}

/// A name ends left of its point, and of a dot of the curve that stands just before it.
double CurveDrawing::nameEnd(const QPointF &point) const
{
    const double gap = 8 * m_scale;
    double end = point.x() - gap;
    for (const double corner : corners(m_rule)) {
        const double dot = at(corner, 0).x();
        if (dot < point.x() && point.x() - dot < 4 * gap)
            end = std::min(end, dot - gap);
    }
    return end;
}

void CurveDrawing::drawNames(const std::vector<CurvePoint> &points) const
{
    m_painter.setFont(m_style.font(13));
    m_painter.setPen(m_style.colours->ink);
    // Names stand left of their points, where the curve leaves room.
    std::vector<double> taken;
    for (const CurvePoint &point : points) {
        if (point.name.isEmpty())
            continue;
        const QPointF centre = at(point.measure, point.pays);
        const bool isTaken = std::ranges::any_of(taken, [&](double y) {
            return std::abs(centre.y() - y) < 15 * m_scale;
        });
        if (isTaken)
            continue;
        taken.push_back(centre.y());
        m_painter.drawText(QRectF(m_area.left(), centre.y() - 14 * m_scale,
                                  nameEnd(centre) - m_area.left(), 20 * m_scale),
                           Qt::AlignRight | Qt::AlignVCenter, point.name);
    }
}

} // namespace

void drawRuleCurve(QPainter &painter, const QRectF &area, const AllowanceRule &rule,
                   const std::vector<CurvePoint> &points, const MarkStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const CurveDrawing drawing(painter, area, rule, style);
    drawing.drawAxes();
    drawing.drawSegments();
    drawing.drawOfficers(points);
    drawing.drawNames(points);
    painter.restore();
}

void drawCurveFaults(QPainter &painter, const QRectF &area, const std::vector<CurveFault> &faults,
                     const MarkStyle &style)
{
    constexpr double narrowest = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotOf(area, style);
    for (const CurveFault &fault : faults) {
        const double left = plot.left() + fault.from / 100 * plot.width();
        const double width = std::max(narrowest, (fault.to - fault.from) / 100 * plot.width());
        const QRectF bar(left, plot.top(), width, plot.height());
        painter.fillRect(bar, style.colours->error.fill);
        drawHatched(painter, bar, style);
        painter.setPen(QPen(style.colours->error.ink, style.lineScale()));
        painter.drawLine(bar.topLeft(), bar.bottomLeft());
        painter.drawLine(bar.topRight(), bar.bottomRight());
    }
    painter.restore();
}

} // namespace puas
