// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/mark_rules.h"
#include "app/core/period.h"
#include "app/core/tally.h"
#include "app/store/store.h"

#include <optional>

namespace puas {

/// A marked rating that counts, with its answer.
struct MarkedAnswer {
    RatingPlaceOfOrigin rating;
    int value = 0;
    int top = 0;

    auto operator<=>(const MarkedAnswer &) const = default;
};

/// How many of a mark's ratings are about whom.
struct MarkedOfficer {
    QString officer; ///< NIP; empty: nobody named
    QString name;
    qint64 ratings = 0;
    Tally counted; ///< their answers that count now
    std::vector<MarkedAnswer> answers{}; ///< the same one by one; a rating can be in several marks

    bool operator==(const MarkedOfficer &) const = default;
};

/// What a person said of a mark.
struct MarkWord {
    bool exclude = false; ///< else they count
    QString reason;
    QString who; ///< login
    qint64 atUtcMs = 0;
};

/// Marked ratings, and what was decided about them.
struct Mark {
    QString name; ///< "burst-3fa91c07d2": kind, and the first digits of a hash of the ratings
    MarkKind kind = MarkKind::Burst;
    QString kiosk;         ///< id; empty: ratings of a file
    QString file;          ///< label; empty: a kiosk's
    QString place;         ///< the kiosk's name, or the counter's in a file
    qint64 fromUtcMs = 0;  ///< the first of the ratings
    qint64 untilUtcMs = 0; ///< the last of them
    qint64 counted = 0;    ///< of the ratings, now
    MarkFacts facts;
    std::vector<MarkedOfficer> officers;      ///< by NIP
    std::vector<RatingPlaceOfOrigin> ratings; ///< sorted
    bool isFound = true;          ///< else it was decided about once, and the rules find it no more
    std::optional<MarkWord> word; ///< the last one; nothing: it is open

    [[nodiscard]] qint64 size() const { return qint64(ratings.size()); }
    [[nodiscard]] bool isExcluded() const { return word && word->exclude; }
};

/// The marks of a period, month by month, by their first rating; those that were decided
/// about and are not found any more stand among them. Reads all of the period's rows, no
/// tallies. Fails as the database does.
[[nodiscard]] Result<std::vector<Mark>> marksOf(const Store &store, const Period &period);

/// How many of them nobody has decided about.
[[nodiscard]] qint64 openMarks(const std::vector<Mark> &marks);

} // namespace puas
