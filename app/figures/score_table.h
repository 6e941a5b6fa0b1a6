// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/store/store.h"

namespace puas {

struct ScoreRow {
    QString key; ///< NIP, code, or hour as "08"
    QString name;
    QString counter; ///< name; of an officer: where most of the ratings came from
    QString service; ///< name; of an officer or a counter: the same
    Score score;
    RatingCounts counts; ///< empty for hours
    /// The share drawn towards that of all rows, 0 to 1: for ranking only, never for pay.
    double shrunk = 0;
};

struct ScoreTable {
    QString question;
    AllowanceRule rule;         ///< in use on the range's last day; gives minimum and threshold
    std::vector<ScoreRow> rows; ///< ordered by key
    Score total;                ///< all answers of the range, also those that name no one
    qint64 unnamed = 0;         ///< answers that name no officer (counter, service); 0 for groups
};

struct ScoreQuery {
    DateRange range;
    GroupBy groupBy = GroupBy::Officer;
    QString question = QString::fromUtf16(overallQuestion);
    TallyFilter filter = {};
    /// Also a row for each registered officer, counter or service without an answer.
    bool withoutAnswers = false;
};

/// Scores per officer, office, counter, service, group or hour, from tallies.
[[nodiscard]] Result<ScoreTable> scoreTable(const Store &store, const ScoreQuery &query);

} // namespace puas
