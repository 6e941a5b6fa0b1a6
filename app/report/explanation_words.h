// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/explanation.h"
#include "app/report/figure_line.h"

#include <array>

namespace puas {

/// One row of the proof: who, which numbers, how many, the link, whether it fits.
using ProofCells = std::array<QString, 5>;

/// All that is said of one officer's figure, in the order in which it is said: the same on a
/// page, on paper and in a terminal. What stands between two pairs of asterisks is bold.
/// Counts and shares of fewer than five people are not in it.
struct ExplanationWords {
    QString title; ///< "Why 83 percent?"
    QString who;   ///< name and NIP
    QString where; ///< counter, service, period
    FigureLine share;
    FigureLine allowance;

    QString countedTitle;
    std::vector<FigureLine> counted;
    QString answersTitle;
    std::vector<FigureLine>
        answers;       ///< worst first, the five classes or four of them; none: too few people
    QString notTold;   ///< why there are none
    QString satisfied; ///< how many of them count as satisfied
    QString measureTitle;
    QStringList measure; ///< the fraction, and what it gives
    QString interval;
    QString ruleTitle;
    QString rule; ///< name, version and sentences
    std::vector<FigureLine> comparison;
    QString conclusion;
    QString finePrint;
    QString proofTitle;
    ProofCells proofHead;
    std::vector<ProofCells> proof; ///< those with the most ratings first
    QString closing;
};

[[nodiscard]] ExplanationWords explanationWords(const Explanation &explanation);

} // namespace puas
