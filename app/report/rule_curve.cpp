// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rule_curve.h"

#include <QPainter>

namespace puas {

RuleCurve::RuleCurve(QWidget *parent)
    : Chart(parent)
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

void RuleCurve::setFaults(std::vector<CurveFault> faults)
{
    m_faults = std::move(faults);
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

void RuleCurve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCurveFaults(painter, QRectF(rect()), m_faults, m_style);
    drawRuleCurve(painter, QRectF(rect()), m_rule, m_points, m_style);
}

} // namespace puas
