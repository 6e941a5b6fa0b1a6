// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/wilson.h"
#include "app/report/chart.h"
#include "app/report/marks.h"

namespace puas {

class PlotView;

/// One officer in the funnel; shares in percent.
struct FunnelPoint {
    QString name; ///< written beside the point
    qint64 n = 0;
    double share = 0;
    Side side = Side::TooFew;
    bool outside = false; ///< not explained by chance around the office's share
};

/// Share against the number of ratings on a logarithmic axis, with the limits that chance
/// keeps to around the office's share: few ratings scatter, many do not.
class FunnelChart : public Chart
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    /// \a officeShare from 0 to 1; \a minimum: the rule's, where "enough" begins.
    void setPoints(std::vector<FunnelPoint> points, double officeShare, double threshold,
                   int minimum);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override { return {std::min(widest, 560), 340}; }

private:
    void rebuild();
    void addFunnel(double lowest, double highest);
    void draw(QPainter &painter) const;
    void drawAxes(QPainter &painter) const;
    void drawLines(QPainter &painter) const;
    void drawOfficers(QPainter &painter) const;

    PlotView *m_view;
    std::vector<FunnelPoint> m_points;
    double m_officeShare = 0;
    double m_threshold = 80;
    int m_minimum = 30;
    double m_yLow = 40;
    MarkStyle m_style;
};

} // namespace puas
