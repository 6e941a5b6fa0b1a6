// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/colours.h"

#include <QWidget>

class QImage;
class QPainter;

namespace puas {

/// A drawing of figures in a window. Whoever shows it gives it the window's look; a paper or a
/// picture of it is always light, whatever the window looks like.
class Chart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setMarkStyle(const MarkStyle &style) = 0;
    [[nodiscard]] virtual MarkStyle markStyle() const = 0;

    /// How large the drawing wants to be in pixels, where \a widest are there.
    [[nodiscard]] virtual QSize sizeOnPaper(int widest) const = 0;

    /// Draws it as it looks on paper, \a size pixels at 96 dpi large, at the painter's origin:
    /// lines and letters stay lines and letters where the painter's device has them. The
    /// widget itself is afterwards as before.
    void drawOnPaper(QPainter &painter, const QSize &size);
    /// The same on white, \a scale device pixels a pixel.
    [[nodiscard]] QImage picture(const QSize &size, double scale);
};

} // namespace puas
