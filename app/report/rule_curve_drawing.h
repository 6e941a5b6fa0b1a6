// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/report/marks.h"

namespace puas {

/// One officer on a rule's curve: measure and pay, in percent.
struct CurvePoint {
    double measure = 0;
    double pays = 0;
    Side side = Side::Meets;
    QString name; ///< written beside the point where there is room
};

/// A rule as a line from measure to pay, both 0 to 100: a filled dot where an end belongs
/// to its piece, a ring where it does not, and everyone of \a points on it. Names that would
/// touch the one before are left out.
void drawRuleCurve(QPainter &painter, const QRectF &area, const AllowanceRule &rule,
                   const std::vector<CurvePoint> &points, const MarkStyle &style);

/// From which measure to which a curve that is being written is no rule: hatched over the
/// full height, with its two numbers. For the same area as drawRuleCurve().
struct CurveFault {
    double from = 0;
    double to = 0;
};
void drawCurveFaults(QPainter &painter, const QRectF &area, const std::vector<CurveFault> &faults,
                     const MarkStyle &style);

} // namespace puas
