// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"
#include "app/figures/proof.h"
#include "app/figures/provenance.h"

namespace puas {

/// Both sides of the comparison with a rule's threshold, brought to whole numbers:
/// the threshold is reached where left is not less than right.
struct WholeComparison {
    qint64 left = 0;
    qint64 right = 0;
    [[nodiscard]] bool isReached() const { return left >= right; }
};

/// What a head approved of a figure. It stays, whatever is counted later.
struct ApprovedFigure {
    int version = 1; ///< of the period
    QString who;     ///< name, or the login of an account that is not there
    qint64 atUtcMs = 0;
    PeriodFigure figure;
};

/// What the figure would be with or without marked ratings: beside the one that counts, so
/// that both are there to be read.
struct FigureBeside {
    qint64 ratings = 0; ///< marked ones that make the difference
    Tally tally;        ///< the answers that it would rest on
    std::optional<Decimal> measurePercent;
    std::optional<Decimal> allowancePercent;
};

/// Everything behind one officer's figure of one period: what a page, a paper and a script
/// tell of it is taken from here.
struct Explanation {
    Period period;
    StoredRule rule; ///< in use on the period's last day
    AllowanceRow row;
    Score office;
    QString counter;              ///< name; where most of the ratings came from; may be empty
    QString service;              ///< the same
    qint64 ratings = 0;           ///< that count
    std::vector<LeftOut> leftOut; ///< that do not, by the code that says why
    std::optional<FigureBeside> withMarks; ///< nothing where no decision leaves any out
    /// Without the marked ratings that count; nothing where there are none, or where nobody has
    /// looked for marks (addMarks() of app/closing does).
    std::optional<FigureBeside> withoutMarks;
    qint64 withoutAnswer = 0;     ///< count, but do not answer the question that is measured
    std::optional<WholeComparison> comparison; ///< nothing where nothing is measured
    /// What the curve gives before the rounding, 9 digits; nothing under a fallback.
    std::optional<Decimal> beforeRounding;
    Proof proof;
    Provenance provenance;
    std::optional<ApprovedFigure> approved; ///< of the newest approved version; nothing: a projection

    /// All that the kiosks and files say, counted or not.
    [[nodiscard]] qint64 allRatings() const;
    /// More ratings can still come.
    [[nodiscard]] bool isRunning() const;
    /// The last day with which the figure can have to do: today, or the period's end.
    [[nodiscard]] QDate until() const;
};

/// \a now says how much of the period is gone, and when it was asked. NotFound where nobody
/// has the NIP. Reads the officer's rows and the chains between them, not tallies alone.
[[nodiscard]] Result<Explanation> explanationOf(const QString &nip, const Store &store,
                                                const Period &period, const QDateTime &now);

} // namespace puas
