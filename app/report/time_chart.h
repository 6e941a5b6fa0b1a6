// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart.h"
#include "app/report/marks.h"

#include <QDate>

namespace puas {

class PlotView;

/// One month of a chart over time. Percentages; nothing where n is 0.
struct TimePoint {
    QDate month; ///< its first day
    qint64 n = 0;
    std::optional<ShareMark> mark;
};

/// The axis for shares over time: from the lowest bound to the highest, opened to multiples
/// of 5, the thresholds inside, at least 20 wide and never beyond 0 to 100.
[[nodiscard]] ShareScale timeScale(const std::vector<TimePoint> &points,
                                   const std::vector<double> &thresholds);

/// Shares month by month. As a trend: a line in a band, n under each month. As a history:
/// points with whiskers, bars for n, and the office's line to compare with.
/// A month with too few ratings is a hatched upright bar without a line through it.
class TimeChart : public Chart
{
    Q_OBJECT

public:
    enum class Kind { Trend, History };

    explicit TimeChart(Kind kind, QWidget *parent = nullptr);

    void setPoints(std::vector<TimePoint> points, std::vector<double> thresholds);
    /// The same months for the whole office, in percent; a history's thin line.
    void setOffice(std::vector<std::optional<double>> shares);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override { return {std::min(widest, 760), 300}; }

private:
    void rebuild();
    void addBand();
    void addLines();
    void addOffice();
    void draw(QPainter &painter) const;
    void drawAxes(QPainter &painter) const;
    void drawMonths(QPainter &painter) const;
    void drawPoints(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawCountBars(QPainter &painter) const;
    [[nodiscard]] bool joins(size_t left) const;
    [[nodiscard]] std::vector<size_t> labelled() const;

    Kind m_kind;
    PlotView *m_view;
    std::vector<TimePoint> m_points;
    std::vector<std::optional<double>> m_office;
    ShareScale m_scale;
    MarkStyle m_style;
};

} // namespace puas
