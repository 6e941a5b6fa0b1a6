// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/hem_band.h"

#include "app/admin/theme.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace puas {

namespace {

constexpr double wantedCell = 64;
constexpr int closingLine = 3;

/// The side of a cell so that a whole number of them fills the width.
double cellSide(int width)
{
    return width / std::max(1.0, std::round(width / wantedCell));
}

} // namespace

HemBand::HemBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HemBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(int(std::ceil(cellSide(width()))) + closingLine);
}

void HemBand::paintEvent(QPaintEvent *)
{
    const double side = cellSide(width());
    const int pixels = int(std::ceil(side * devicePixelRatioF()));
    // Its drawing runs over its edge: the image cuts it.
    QImage cell(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    cell.fill(Qt::transparent);
    QPainter cellPainter(&cell);
    QSvgRenderer(QStringLiteral(":/admin/hem-wide-tile.svg")).render(&cellPainter, QRectF(cell.rect()));
    cellPainter.end();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i * side < width() - 1; ++i)
        painter.drawImage(QRectF(i * side, 0, side, side), cell);
    painter.fillRect(QRect(0, height() - closingLine, width(), closingLine), theme().colours().glow);
}

} // namespace puas
