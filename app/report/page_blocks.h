// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figure_line.h"
#include "app/report/page_flow.h"
#include "app/report/page_text.h"

namespace puas {

/// Texts one below the other, \a indent from the left.
[[nodiscard]] PageBlock textsBlock(const std::vector<PageText> &texts, double indent = 0);

/// Where lines with figures stand: \a width wide, \a indent from the left, \a padding above and
/// below each.
struct FigureLinesPlace {
    double width = 0;
    double indent = 0;
    double padding = 0.5 * millimetre;
};
/// Labels left and figures right, with a thin line between two of them.
[[nodiscard]] PageBlock figureLinesBlock(const std::vector<FigureLine> &lines, const TextStyle &style,
                                         const FigureLinesPlace &where);

[[nodiscard]] double heightOf(const std::vector<PageText> &texts);
void drawDown(QPainter &painter, QPointF at, const std::vector<PageText> &texts);

} // namespace puas
