// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/marks.h"

namespace puas {

/// A survey's answers 1 to 4, to be drawn in tints: a survey answer is not a face.
struct SurveyParts {
    std::array<qint64, 4> counts{};
};

/// An element's mean with its 95 percent interval, and what it was a year before.
struct NrrMark {
    double nrr = 1;
    double low = 1;
    double high = 4;
    std::optional<double> before;
    bool running = false; ///< the period has not ended: the point is open
};

void drawSurveyAnswers(QPainter &painter, const QRectF &bar, const SurveyParts &parts,
                       const MarkStyle &style);
/// A whisker with a point; last year's as a dashed upright line.
void drawNrrMark(QPainter &painter, const QRectF &area, const ShareScale &scale, const NrrMark &mark,
                 const MarkStyle &style);

} // namespace puas

Q_DECLARE_METATYPE(puas::SurveyParts)
Q_DECLARE_METATYPE(puas::NrrMark)
