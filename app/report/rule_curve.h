// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart.h"
#include "app/report/rule_curve_drawing.h"

namespace puas {

/// A rule's curve as drawRuleCurve() draws it, in a window.
class RuleCurve : public Chart
{
    Q_OBJECT

public:
    explicit RuleCurve(QWidget *parent = nullptr);

    void setRule(const AllowanceRule &rule);
    void setPoints(std::vector<CurvePoint> points);
    /// Where what is written is no rule yet.
    void setFaults(std::vector<CurveFault> faults);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override { return {std::min(widest, 340), 290}; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AllowanceRule m_rule;
    std::vector<CurvePoint> m_points;
    std::vector<CurveFault> m_faults;
    MarkStyle m_style;
};

} // namespace puas
