// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/report/page_text.h"

class QPainter;
class QRectF;

namespace puas {

/// The drawings of the explanation sheet, in the unit of PageText. \a text is the size of
/// the words beside them.

/// One bar for each class of answers with its name and count, and the satisfied ones bracketed
/// with their sum.
void drawAnswerBars(QPainter &painter, const QRectF &place, const Score &score, const TextStyle &text);
[[nodiscard]] double answerBarsHeight(const Score &score, const TextStyle &text);

/// The share on a scale to 100, its 95 percent interval as a band, the threshold upright.
void drawShareScale(QPainter &painter, const QRectF &place, const Score &score, double threshold,
                    const TextStyle &text);
[[nodiscard]] double shareScaleHeight(const TextStyle &text);

} // namespace puas
