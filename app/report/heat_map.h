// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart.h"
#include "app/report/colours.h"

#include <optional>
#include <vector>

namespace puas {

/// One hour of one weekday. Nothing for the share: too few people to be told apart.
struct HeatMapCell {
    int weekday = 1; ///< 1 Monday to 7 Sunday
    int hour = 0;
    qint64 n = 0;
    std::optional<double> share; ///< percent
};

/// Which of six steps a share is in, 0 far below the threshold to 5 far above it.
[[nodiscard]] int heatStep(double share, double threshold);

/// Weekdays down, hours across: the share large, n small, three steps of soga below the
/// threshold and three of nila from it on. Hours without a rating are absent.
class HeatMap : public Chart
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setCells(std::vector<HeatMapCell> cells, double threshold);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawCell(QPainter &painter, const HeatMapCell &cell, const QRectF &place) const;
    void drawLegend(QPainter &painter, double top, double left) const;
    [[nodiscard]] QColor fillOf(int step) const;

    std::vector<HeatMapCell> m_cells;
    std::vector<int> m_hours;
    std::vector<int> m_days;
    double m_threshold = 80;
    MarkStyle m_style;
};

} // namespace puas
