// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/colours.h"

#include <QChartView>

#include <functional>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace puas {

/// A chart with its own legend, title, background, margins and animation turned off, and
/// one item over the plot that draws what Qt Charts has not: whiskers, labels, thresholds.
/// Private to this folder: pages see the charts, never Qt Charts.
class PlotView : public QChartView
{
public:
    /// Draws in the chart's pixel coordinates; \c pointAt maps values to them.
    using Overlay = std::function<void(QPainter &painter)>;

    explicit PlotView(QWidget *parent = nullptr);

    void setOverlay(Overlay overlay);
    void setMarkStyle(const MarkStyle &style);
    /// Removes series and axes; a following addSeries() starts anew.
    void start(double xLow, double xHigh, double yLow, double yHigh, double yStep);
    /// The chart owns the series afterwards.
    void addSeries(QAbstractSeries *series);
    /// Room for labels around the plot, in pixels at 100 percent.
    void setPlotMargins(const QMarginsF &margins);
    void drawGrid(QPainter &painter) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF pointAt(double x, double y) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePlot();

    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    QGraphicsItem *m_overlay = nullptr;
    QMarginsF m_margins;
    double m_step = 10;
    MarkStyle m_style;
};

} // namespace puas
