// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/skm_figures.h"

class QPainter;
class QRectF;

namespace puas {

/// The bands D to A with their limits on a scale from 25 to 100, the one of \a ikm marked,
/// and the value above it. In the unit of PageText.
void drawIkmBands(QPainter &painter, const QRectF &place, const Decimal &ikm);
[[nodiscard]] double ikmBandsHeight();

/// The elements from the highest NRR to the lowest: a point with its 95 percent interval on
/// one scale, the figure at the right; the three lowest in bold. Elements without an answer stand last,
/// without a point.
void drawNrr(QPainter &painter, const QRectF &place, const SkmFigures &figures);
[[nodiscard]] double nrrHeight(const SkmFigures &figures);
/// Where the drawing's scale begins: 2.5, or 1 where something is lower.
[[nodiscard]] Decimal nrrScaleStart(const SkmFigures &figures);

} // namespace puas
