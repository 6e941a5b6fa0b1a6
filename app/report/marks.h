// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/tally.h"
#include "app/report/colours.h"

#include <QMetaType>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

/// \file
/// The marks that stand in cells, charts and documents: free functions on a QPainter, so
/// that screen and print are one drawing. They draw what they are given and compute no
/// statistics. All lengths are pixels at 96 dpi times the style's scale.

namespace puas {

/// One common axis of percentages for a whole column or group of charts.
struct ShareScale {
    double low = 40;
    double high = 100;
    double step = 20;
    std::vector<double> thresholds{80};

    [[nodiscard]] double position(const QRectF &area, double percent) const;
    bool operator==(const ShareScale &) const = default;
};

/// On which side of the threshold a share is: decided by integers before it comes here.
enum class Side { Meets, Below, TooFew };

/// A share and its 95 percent interval, in percent.
struct ShareMark {
    double share = 0;
    double low = 0;
    double high = 100;
    Side side = Side::TooFew;
    bool running = false; ///< the period has not ended: the point is open
};

/// Where a measure can still end, in percent.
struct ForecastMark {
    double now = 0;
    double expected = 0;
    double low = 0;
    double high = 100;
    bool enough = true;
    std::optional<Side> side; ///< nothing: the range crosses the threshold
};

/// What an officer is paid under one rule and under another, in percent.
struct ChangeMark {
    double from = 0;
    double to = 0;
};

/// A tally's answers from worst to best in five classes, which every scale fits: 4 points
/// have no middle, 2 points only the ends.
struct AnswerParts {
    std::array<qint64, 5> counts{}; ///< worst, low, middle, high, best
    [[nodiscard]] qint64 total() const;
};
[[nodiscard]] AnswerParts answerParts(const Tally &tally);
/// The fill of each of the five classes.
[[nodiscard]] QColor answerColour(int part, const Colours &colours);

/// Faint lines at the scale's steps and the threshold through the full height.
void drawScaleLines(QPainter &painter, const QRectF &area, const ShareScale &scale,
                    const MarkStyle &style);
/// The scale's numbers above a column, the thresholds in bold.
void drawScaleNumbers(QPainter &painter, const QRectF &area, const ShareScale &scale,
                      const MarkStyle &style);
void drawAnswers(QPainter &painter, const QRectF &bar, const AnswerParts &parts,
                 const MarkStyle &style);
/// Whisker and point, or a hatched bar with a ring where there are too few ratings.
void drawShare(QPainter &painter, const QRectF &area, const ShareScale &scale,
               const ShareMark &mark, const MarkStyle &style);
void drawForecast(QPainter &painter, const QRectF &area, const ShareScale &scale,
                  const ForecastMark &mark, const MarkStyle &style);
/// From rule A (ring) to rule B (arrow head).
void drawChange(QPainter &painter, const QRectF &area, const ShareScale &scale, double from,
                double to, const MarkStyle &style);
/// Twelve shares; a missing one breaks the line. Only the last is marked.
void drawSparkline(QPainter &painter, const QRectF &area,
                   const std::vector<std::optional<double>> &shares, double threshold, Side last,
                   const MarkStyle &style);

/// The point alone: circle, diamond or ring.
void drawPoint(QPainter &painter, QPointF centre, Side side, bool open, double diameter,
               const MarkStyle &style);
/// Whisker alone, with caps of \a cap; horizontal.
void drawWhisker(QPainter &painter, double left, double right, double y, double cap,
                 bool capLeft, const MarkStyle &style);
/// What cannot be told: diagonal lines in the control colour.
void drawHatched(QPainter &painter, const QRectF &bar, const MarkStyle &style);
[[nodiscard]] QColor sideColour(Side side, const Colours &colours);

} // namespace puas

Q_DECLARE_METATYPE(puas::ShareScale)
Q_DECLARE_METATYPE(puas::ShareMark)
Q_DECLARE_METATYPE(puas::ChangeMark)
Q_DECLARE_METATYPE(puas::ForecastMark)
Q_DECLARE_METATYPE(puas::AnswerParts)
