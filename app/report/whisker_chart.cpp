// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whisker_chart.h"

#include "app/report/eye_format.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

constexpr double headHeight = 28;
constexpr double figureWidth = 64;
constexpr double smallestRow = 22;
constexpr double largestRow = 42;

} // namespace

WhiskerChart::WhiskerChart(QWidget *parent)
    : Chart(parent)
{
}

void WhiskerChart::setRows(std::vector<WhiskerRow> rows, const ShareScale &scale)
{
    m_rows = std::move(rows);
    m_scale = scale;
    updateGeometry();
    update();
}

void WhiskerChart::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize WhiskerChart::sizeHint() const
{
    return sizeOnPaper(560) * m_style.textScale;
}

QSize WhiskerChart::sizeOnPaper(int widest) const
{
    const double row = m_rows.size() > 16 ? smallestRow : largestRow;
    return {std::min(widest, 608), int(std::ceil(headHeight + row * double(m_rows.size())))};
}

QSize WhiskerChart::minimumSizeHint() const
{
    return {int(360 * m_style.textScale),
            int(std::ceil((headHeight + smallestRow * double(m_rows.size())) * m_style.textScale))};
}

double WhiskerChart::rowHeight() const
{
    const double s = m_style.textScale;
    const double room = (height() - headHeight * s) / double(std::max<size_t>(1, m_rows.size()));
    return std::clamp(room, smallestRow * s, largestRow * s);
}

double WhiskerChart::nameWidth() const
{
    const QFontMetricsF metrics(m_style.font(14));
    double widest = 0;
    for (const WhiskerRow &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::min(widest + 16 * m_style.textScale, width() * 0.4);
}

void WhiskerChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const double s = m_style.textScale;
    const double left = nameWidth() + 12 * s;
    const double row = rowHeight();
    const QRectF axis(left, headHeight * s, width() - left - figureWidth * s - 12 * s, row * double(m_rows.size()));
    painter.setFont(m_style.font(14));
    ShareScale fine = m_scale;
    fine.step = axis.width() > 280 * s ? 10 : 20;
    drawScaleNumbers(painter, QRectF(axis.left(), 0, axis.width(), headHeight * s), fine, m_style);
    drawScaleLines(painter, axis, fine, m_style);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF line(0, axis.top() + row * double(i), width(), row);
        if (line.intersects(event->rect()))
            drawRow(painter, m_rows[i], line, axis);
    }
}

void WhiskerChart::drawRow(QPainter &painter, const WhiskerRow &row, const QRectF &line,
                           const QRectF &axis) const
{
    const double s = m_style.textScale;
    const bool enough = row.mark && row.mark->side != Side::TooFew;
    painter.setFont(m_style.font(14));
    painter.setPen(enough ? m_style.colours->ink : m_style.colours->inkSoft);
    const QString name = painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(nameWidth()));
    painter.drawText(QRectF(0, line.top(), nameWidth() + 8 * s, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
    QString figure = EyeFormat::notApplicable();
    if (row.mark) {
        drawShare(painter, QRectF(axis.left(), line.top(), axis.width(), line.height()), m_scale,
                  *row.mark, m_style);
        figure = EyeFormat().percentage(row.mark->share);
    }
    painter.setFont(m_style.font(14, enough ? QFont::Bold : QFont::Normal));
    painter.setPen(enough && row.mark->side == Side::Below ? m_style.colours->accent
                   : enough                                ? m_style.colours->ink
                                                           : m_style.colours->inkSoft);
    painter.drawText(QRectF(width() - figureWidth * s, line.top(), figureWidth * s, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, figure);
}

} // namespace puas
