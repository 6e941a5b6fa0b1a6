// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/range_figure.h"

#include "app/admin/theme.h"

#include <QPainter>

#include <algorithm>

namespace puas {

RangeFigure::RangeFigure(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeFigure::setRange(double low, double expected, double high, double full,
                           const QString &lowText, const QString &highText, const QString &fullText)
{
    m_low = low;
    m_expected = expected;
    m_high = high;
    m_full = std::max(full, 1.0);
    m_lowText = lowText;
    m_highText = highText;
    m_fullText = fullText;
    setAccessibleDescription(QStringLiteral("%1 – %2, %3").arg(lowText, highText, fullText));
    update();
}

QSize RangeFigure::sizeHint() const
{
    return {theme().px(360), theme().px(66)};
}

QSize RangeFigure::minimumSizeHint() const
{
    return {theme().px(240), theme().px(66)};
}

void RangeFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = theme().colours();
    const double s = theme().style().textScale;
    painter.setFont(theme().font(13));
    const QFontMetricsF metrics(painter.font());
    // The line begins at half the sum: nobody is paid nothing, and the band stays wide enough to see.
    const double from = m_low < m_full / 2 ? 0 : m_full / 2;
    const QRectF line(0, 20 * s, width() - 8 * s, 22 * s);
    const auto at = [&](double amount) {
        return line.left() + (amount - from) / (m_full - from) * line.width();
    };
    const double y = line.center().y();
    painter.fillRect(QRectF(line.left(), y - 1, line.width(), 2), c.rule);
    QColor band = c.primary;
    band.setAlphaF(0.25f);
    painter.fillRect(QRectF(at(m_low), y - 9 * s, std::max(2.0, at(m_high) - at(m_low)), 18 * s), band);
    painter.fillRect(QRectF(at(m_expected) - 1.5, y - 12 * s, 3, 24 * s), c.primary);
    painter.fillRect(QRectF(at(m_full) - 1, y - 11 * s, 2, 22 * s), c.ink);
    painter.setPen(c.inkSoft);
    painter.drawText(QRectF(0, 0, line.right() + 2, 18 * s), Qt::AlignRight | Qt::AlignVCenter,
                     m_fullText);
    // The two ends keep clear of each other, whatever the band's width.
    const double gap = 12 * s;
    const double lowWidth = metrics.horizontalAdvance(m_lowText) + 2;
    const double highWidth = metrics.horizontalAdvance(m_highText) + 2;
    double lowLeft = std::clamp(at(m_low) - lowWidth / 2, 0.0,
                                std::max(0.0, width() - lowWidth - gap - highWidth));
    const double highLeft = std::clamp(at(m_high) - highWidth / 2, lowLeft + lowWidth + gap,
                                       std::max(lowLeft + lowWidth + gap, width() - highWidth));
    lowLeft = std::min(lowLeft, highLeft - gap - lowWidth);
    painter.drawText(QRectF(lowLeft, 46 * s, lowWidth, 18 * s), Qt::AlignLeft | Qt::AlignVCenter,
                     m_lowText);
    painter.drawText(QRectF(highLeft, 46 * s, highWidth, 18 * s), Qt::AlignLeft | Qt::AlignVCenter,
                     m_highText);
}

} // namespace puas
