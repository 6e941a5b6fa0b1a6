// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tally_reader.h"

#include <QVariantList>

namespace puas {

/// The WHERE of a question to the tallies. Only fixed texts go into the SQL, what a caller
/// gives is bound.
struct TallyCondition {
    QString sql;
    QVariantList values;

    /// Days of \a range.
    explicit TallyCondition(const DateRange &range);
    /// The months of \a range, which has whole ones alone: for tally_month.
    [[nodiscard]] static TallyCondition ofMonths(const DateRange &range);

    void require(const QString &part, const QVariant &value);
    void requireQuestion(const QString &question);
    /// The same in words that keep a plan away from the key that begins with the question.
    void requireQuestionAfterOthers(const QString &question);
    void requireGroup(const QString &group);
    /// All groups of people but everybody, or the one that \a filter names.
    void requireGroupsOf(const TallyFilter &filter);
    /// Office, counter, officer.
    void requirePlace(const TallyFilter &filter);
    void requireService(const TallyFilter &filter);
};

/// A registered thing that tallies are grouped by.
struct TallyDimension {
    QString column;
    QString names; ///< a table or subquery with id, code, name
};

/// Not for hours, which are no registered thing.
[[nodiscard]] TallyDimension dimensionOf(GroupBy groupBy);

} // namespace puas
