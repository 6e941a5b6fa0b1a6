// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/plot_view.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QValueAxis>

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
    setStyleSheet(QStringLiteral("background: transparent"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
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
    m_y->setTickType(QValueAxis::TicksDynamic);
    m_y->setTickAnchor(yLow);
    m_y->setTickInterval(yStep);
    m_y->setLabelsVisible(false);
    m_y->setLineVisible(false);
    m_y->setGridLinePen(QPen(m_style.colours->rule, 1));
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
