// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/report/chart.h"

#include <array>
#include <optional>

namespace puas {

/// One class of the index with its limits, for values with two decimals: from \c from up to, not
/// including, \c to; the highest holds its end as well.
struct IkmBand {
    QChar mutu;
    Decimal from;
    Decimal to;

    [[nodiscard]] bool holds(const Decimal &ikm) const;
};

/// D to A, from the lowest, as PermenPANRB 14/2017 has them.
[[nodiscard]] const std::array<IkmBand, 4> &ikmBands();

/// The bands on one line from 25 to 100, the one of the index marked, the index above it.
class IkmBandChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// Nothing: the bands alone.
    void setIkm(std::optional<Decimal> ikm);
    void setMarkStyle(const MarkStyle &style) override;
    [[nodiscard]] MarkStyle markStyle() const override { return m_style; }
    [[nodiscard]] QSize sizeOnPaper(int widest) const override { return {std::min(widest, 520), 78}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Decimal> m_ikm;
    MarkStyle m_style;
};

} // namespace puas
