// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/plot_view.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace puas {

namespace {

class OverlayItem : public QGraphicsItem
{
public:
    OverlayItem(QChart *chart, PlotView::Overlay draw)
        : QGraphicsItem(chart), m_chart(chart), m_draw(std::move(draw))
    {
        setZValue(100);
    }

    QRectF boundingRect() const override { return m_chart->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_draw(*painter);
    }
    void follow() { prepareGeometryChange(); }

private:
    QChart *m_chart;
    PlotView::Overlay m_draw;
};

/// Below the series: a line at each step of the upright axis.
class GridItem : public QGraphicsItem
{
public:
    explicit GridItem(PlotView *view)
        : QGraphicsItem(view->chart()), m_view(view)
    {
        setZValue(-1);
    }

    QRectF boundingRect() const override { return m_view->chart()->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_view->drawGrid(*painter); }

private:
    PlotView *m_view;
};

} // namespace

PlotView::PlotView(QWidget *parent)
    : QChartView(parent)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    // Nothing is filled behind the plot: on paper a transparent fill would be black.
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
    new GridItem(this);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        if (m_overlay)
            static_cast<OverlayItem *>(m_overlay)->follow();
    });
}

void PlotView::setOverlay(Overlay overlay)
{
    delete m_overlay;
    m_overlay = new OverlayItem(chart(), std::move(overlay));
}

void PlotView::setMarkStyle(const MarkStyle &style)
{
    m_style = style;
    placePlot();
}

void PlotView::start(double xLow, double xHigh, double yLow, double yHigh, double yStep)
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_x = new QValueAxis;
    m_x->setRange(xLow, xHigh);
    m_x->setVisible(false);
    m_y = new QValueAxis;
    m_y->setRange(yLow, yHigh);
    m_y->setVisible(false);
    m_step = yStep;
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void PlotView::addSeries(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotView::setPlotMargins(const QMarginsF &margins)
{
    m_margins = margins;
    placePlot();
}

void PlotView::drawGrid(QPainter &painter) const
{
    if (!m_y)
        return;
    for (double at = m_y->min(); at <= m_y->max(); at += m_step) {
        const double y = std::round(pointAt(m_x->min(), at).y());
        painter.fillRect(QRectF(plot().left(), y, plot().width(), 1), m_style.colours->rule);
    }
}

QRectF PlotView::plot() const
{
    return chart()->plotArea();
}

QPointF PlotView::pointAt(double x, double y) const
{
    const QRectF area = plot();
    return {area.left() + (x - m_x->min()) / (m_x->max() - m_x->min()) * area.width(),
            area.bottom() - (y - m_y->min()) / (m_y->max() - m_y->min()) * area.height()};
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void PlotView::placePlot()
{
    const QRectF area = QRectF(QPointF(0, 0), QSizeF(size())).marginsRemoved(m_margins * m_style.textScale);
    if (area.isValid())
        chart()->setPlotArea(area);
}

} // namespace puas
