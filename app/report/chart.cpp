// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart.h"

#include "app/report/print_marks.h"

#include <QImage>

namespace puas {

void Chart::drawOnPaper(QPainter &painter, const QSize &size)
{
    const MarkStyle before = markStyle();
    const QRect place = geometry();
    const QSize smallest = minimumSize();
    setMinimumSize(0, 0); // a large text's floor does not hold on paper
    setMarkStyle(printStyle());
    resize(size);
    render(&painter, {}, {}, QWidget::DrawChildren);
    setMarkStyle(before);
    setMinimumSize(smallest);
    setGeometry(place);
}

QImage Chart::picture(const QSize &size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(lightColours().card);
    QPainter painter(&image);
    drawOnPaper(painter, size);
    return image;
}

} // namespace puas
