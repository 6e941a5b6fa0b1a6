// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/report/csv_table.h"
#include "app/report/score_mark.h"
#include "app/store/tally_reader.h"

#include <QVariant>

namespace puas {

/// What a table says of a score, column by column: one place, so that officers, counters,
/// services and months read alike.
enum class ScoreCell { Count, Answers, Share, Scale };

/// \a who and \a place begin the sentence for assistive technology; \a running: the period
/// has not ended.
struct ScoreContext {
    QString who;
    double threshold = 80;
    bool running = false;
};

[[nodiscard]] QVariant scoreCell(ScoreCell cell, const Score &score, const ScoreContext &context,
                                 int role);

/// "Bambang Sutrisno, 204 ratings, 74.02 percent satisfied, interval 67.6 to 79.6, below 80"
[[nodiscard]] QString scoreSentence(const Score &score, const ScoreContext &context);

/// "counts of worst, low, middle, high, best" for a file; suppressed under five people.
[[nodiscard]] QStringList exportScore(const Score &score);
[[nodiscard]] QStringList exportScoreHead();
[[nodiscard]] QList<CellKind> exportScoreKinds();

/// The response rate and what it is made of; empty where nobody counts served customers.
[[nodiscard]] QStringList exportResponse(const RatingCounts &counts);
[[nodiscard]] QStringList exportResponseHead();
[[nodiscard]] QList<CellKind> exportResponseKinds();

} // namespace puas
