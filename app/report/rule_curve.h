// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"
#include "app/report/marks.h"

#include <QWidget>

namespace puas {

/// One officer on a rule's curve: measure and pay, in percent.
struct CurvePoint {
    double measure = 0;
    double pays = 0;
    Side side = Side::Meets;
    QString name; ///< written beside the point where there is room
};

/// A rule as a line from measure to pay, both 0 to 100: a filled dot where an end belongs
/// to its piece, a ring where it does not, and everyone on it.
class RuleCurve : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCurve(QWidget *parent = nullptr);

    void setRule(const AllowanceRule &rule);
    void setPoints(std::vector<CurvePoint> points);
    void setMarkStyle(const MarkStyle &style);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double measure, double pays) const;
    void drawAxes(QPainter &painter) const;
    void drawSegments(QPainter &painter) const;
    void drawOfficers(QPainter &painter) const;
    void drawNames(QPainter &painter) const;

    AllowanceRule m_rule;
    std::vector<CurvePoint> m_points;
    MarkStyle m_style;
};

} // namespace puas
