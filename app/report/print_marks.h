// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/marks.h"

#include <QPainter>

namespace puas {

/// How the marks of the window are drawn on paper: always light.
[[nodiscard]] inline MarkStyle printStyle()
{
    MarkStyle style;
    style.print = true;
    return style;
}

/// The marks are measured in pixels at 96 dpi, pages in tenths of a point: scales the painter
/// to pixels for as long as \a draw takes, which gets \a place in them.
template<typename Draw>
void drawInPixels(QPainter &painter, const QRectF &place, Draw draw)
{
    constexpr double pixel = 7.5;
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(pixel, pixel);
    draw(QRectF(QPointF(), place.size() / pixel));
    painter.restore();
}

} // namespace puas
