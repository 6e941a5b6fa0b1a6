// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/tally.h"

#include <QString>

#include <compare>
#include <vector>

namespace puas {

class Database;

/// One officer's ratings in a stretch of time.
struct RatingSpan {
    QString officer; ///< NIP
    qint64 fromUtcMs = 0;
    qint64 untilUtcMs = 0; ///< not included
};

/// Where a rating is found again: a kiosk's event, or a row of a file.
struct RatingPlaceOfOrigin {
    QString kiosk;     ///< id; empty for a row of a file
    QString file;      ///< label; empty for a kiosk's
    qint64 number = 0; ///< the event's, or the row's

    bool operator==(const RatingPlaceOfOrigin &) const = default;
    /// By the order of its fields.
    std::weak_ordering operator<=>(const RatingPlaceOfOrigin &) const = default;
};

/// Takes counted ratings out of every figure without deleting them: the row stays, with the
/// code that says why it does not count. A handle on an open Store, same thread; for use
/// inside a StoreTransaction, with an act that names each rating. Rows and tallies are
/// changed together.
class RatingExclusion
{
public:
    explicit RatingExclusion(Database &database) : m_database(database) {}

    /// The counted answers to a question in the span.
    [[nodiscard]] Result<Tally> counted(const RatingSpan &span, const QString &question) const;
    /// From now on none of the span's ratings counts. Gives those that counted until now, in
    /// the order in which they were taken in.
    Result<std::vector<RatingPlaceOfOrigin>> leaveOut(const RatingSpan &span, const QString &whyNot);
    /// The same for ratings that are named; NotFound where one is not here.
    Result<std::vector<RatingPlaceOfOrigin>> leaveOut(const std::vector<RatingPlaceOfOrigin> &ratings,
                                                      const QString &whyNot);
    /// Those of the named ratings that \a whyNot keeps out count again; gives them.
    Result<std::vector<RatingPlaceOfOrigin>> countAgain(const std::vector<RatingPlaceOfOrigin> &ratings,
                                                        const QString &whyNot);

private:
    Database &m_database;
};

} // namespace puas
