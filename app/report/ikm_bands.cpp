// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ikm_bands.h"

#include "app/report/eye_format.h"

#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr double bandTop = 26;
constexpr double bandChartHeight = 22;
constexpr double bandChartGap = 2;
constexpr double ikmLineReach = 6;
constexpr double bandNumberHeight = 20;

/// The ends of the scale are whole.
QString limitWords(const Decimal &limit)
{
    const EyeFormat format;
    return limit.unscaled % 100 == 0
                   && (limit == ikmBands().front().from || limit == ikmBands().back().to)
               ? format.count(limit.unscaled / 100)
               : format.decimal(limit);
}

} // namespace

bool IkmBand::holds(const Decimal &ikm) const
{
    return from <= ikm && (ikm < to || (to == ikmBands().back().to && ikm == to));
}

const std::array<IkmBand, 4> &ikmBands()
{
    static const std::array bands{
        IkmBand{u'D', {2500, 2}, {6500, 2}}, IkmBand{u'C', {6500, 2}, {7661, 2}},
        IkmBand{u'B', {7661, 2}, {8831, 2}}, IkmBand{u'A', {8831, 2}, {10000, 2}}};
    return bands;
}

void IkmBandChart::setIkm(std::optional<Decimal> ikm)
{
    m_ikm = ikm;
    update();
}

void IkmBandChart::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

QSize IkmBandChart::sizeHint() const
{
    return QSize(520, int(bandTop + bandChartHeight + bandNumberHeight)) * m_style.textScale;
}

QSize IkmBandChart::minimumSizeHint() const
{
    return {int(300 * m_style.textScale), sizeHint().height()};
}

void IkmBandChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const EyeFormat format;
    const Colours &c = *m_style.colours;
    const double s = m_style.textScale;
    const double low = ikmBands().front().from.toDouble();
    const double high = ikmBands().back().to.toDouble();
    const QRectF line(4 * s, bandTop * s, width() - 8 * s, bandChartHeight * s);
    const auto at = [&](const Decimal &value) {
        return line.left() + (std::max(low, value.toDouble()) - low) / (high - low) * line.width();
    };
    const auto centred = [&](const QString &text, double x, double top, double height) {
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 4;
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide, height), Qt::AlignCenter, text);
    };
    const double numbers = line.bottom() + 2 * s;
    for (const IkmBand &band : ikmBands()) {
        const bool isOurs = m_ikm && band.holds(*m_ikm);
        const QRectF bar(at(band.from) + bandChartGap / 2, line.top(),
                         at(band.to) - at(band.from) - bandChartGap, line.height());
        painter.fillRect(bar, isOurs ? c.primarySoft : c.sunk);
        painter.setFont(m_style.font(14, QFont::Bold));
        painter.setPen(isOurs ? c.primary : c.inkSoft);
        // Where the index's line would cross the letter the letter gives way.
        const bool isCrossed = isOurs && std::abs(at(*m_ikm) - bar.center().x()) < 9 * s;
        centred(QString(band.mutu), bar.center().x() - (isCrossed ? 16 * s : 0), bar.top(),
                bar.height());
        painter.setFont(m_style.font(13));
        painter.setPen(c.inkSoft);
        centred(limitWords(band.from), at(band.from), numbers, bandNumberHeight * s);
    }
    centred(limitWords(ikmBands().back().to), line.right(), numbers, bandNumberHeight * s);
    if (!m_ikm)
        return;
    painter.fillRect(QRectF(std::round(at(*m_ikm)) - m_style.lineScale(), line.top() - ikmLineReach * s,
                            2 * m_style.lineScale(), line.height() + 2 * ikmLineReach * s),
                     c.ink);
    painter.setFont(m_style.font(15, QFont::Bold));
    painter.setPen(c.ink);
    centred(format.decimal(*m_ikm), at(*m_ikm), 0, line.top() - ikmLineReach * s);
}

} // namespace puas
