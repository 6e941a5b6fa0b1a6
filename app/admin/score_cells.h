// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/report/marks.h"

#include <QVariant>

namespace puas {

/// Fewer people than this are not told apart, on any screen or in any export.
inline constexpr qint64 fewestShown = 5;

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

/// Nothing where there are too few people to draw.
[[nodiscard]] std::optional<ShareMark> shareMark(const Score &score, bool running);
[[nodiscard]] Side sideOf(const Score &score);

/// "Bambang Sutrisno, 204 ratings, 74.02 percent satisfied, interval 67.6 to 79.6, below 80"
[[nodiscard]] QString scoreSentence(const Score &score, const ScoreContext &context);
/// "Not satisfied 23, less satisfied 30, satisfied 75, very satisfied 76"
[[nodiscard]] QString answersSentence(const Tally &tally);
/// The name of one of the five classes of answers, "Not satisfied" first.
[[nodiscard]] QString answerName(int part);

/// 40 to 100, or 0 to 100 where a score with enough ratings is below 40.
[[nodiscard]] ShareScale commonScale(const std::vector<const Score *> &scores, double threshold);

/// "counts of worst, low, middle, high, best" for a file; suppressed under five people.
[[nodiscard]] QStringList exportScore(const Score &score);
[[nodiscard]] QStringList exportScoreHead();

} // namespace puas
