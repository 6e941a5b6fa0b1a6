// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/skm_marks.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace puas {

namespace {

constexpr double surveyGap = 2;
constexpr double beforeReach = 10; ///< of last year's line above and below the middle

} // namespace

void drawSurveyAnswers(QPainter &painter, const QRectF &bar, const SurveyParts &parts,
                       const MarkStyle &style)
{
    const qint64 total = std::accumulate(parts.counts.begin(), parts.counts.end(), qint64(0));
    if (total == 0)
        return;
    const auto used = std::ranges::count_if(parts.counts, [](qint64 count) { return count > 0; });
    const double width = bar.width() - surveyGap * double(used - 1);
    double x = bar.left();
    for (size_t i = 0; i < parts.counts.size(); ++i) {
        if (parts.counts[i] == 0)
            continue;
        const double piece = std::max(1.0, width * double(parts.counts[i]) / double(total));
        const double right = std::min(x + piece, bar.right());
        painter.fillRect(QRectF(x, bar.top(), right - x, bar.height()), style.colours->survey[i]);
        x = right + surveyGap;
    }
}

void drawNrrMark(QPainter &painter, const QRectF &area, const ShareScale &scale, const NrrMark &mark,
                 const MarkStyle &style)
{
    const double y = area.center().y();
    const double lines = style.lineScale();
    const auto at = [&](double nrr) {
        return scale.position(area, std::clamp(nrr, scale.low, scale.high));
    };
    if (mark.before) {
        painter.save();
        QPen dashed(style.colours->accent, 2 * lines, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({1.5, 1});
        painter.setPen(dashed);
        painter.drawLine(QPointF(at(*mark.before), y - beforeReach * lines),
                         QPointF(at(*mark.before), y + beforeReach * lines));
        painter.restore();
    }
    drawWhisker(painter, at(mark.low), at(mark.high), y, 8 * lines, mark.low >= scale.low, style);
    drawPoint(painter, QPointF(at(mark.nrr), y), Side::Meets, mark.running, 10 * lines, style);
}

} // namespace puas
