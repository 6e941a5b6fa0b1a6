// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace puas {

/// Where and when a rating belongs, in the numbers of the tables.
struct RatingPlace {
    qint64 day = 0;
    qint64 hour = 0;
    qint64 office = 0;
    qint64 officer = 0;
    qint64 counter = 0;
    qint64 service = 0;
};

struct AnswerNumbers {
    qint64 question = 0;
    qint64 top = 0;
    qint64 value = 0;
};

/// All of a rating that tallies count.
struct TalliedRating {
    RatingPlace place;
    std::vector<AnswerNumbers> answers;
    std::vector<qint64> groups; ///< without 0
    QStringList reasons;
    bool isSkmRespondent = false;
    bool isServed = false;
};

/// What an import changes in the tallies, gathered in memory: a thousand ratings of one
/// officer and day are four rows. The map is written out when it grows large and before
/// the commit, in the import's transaction.
class TallyDeltas
{
public:
    /// \a sign 1 counts the rating, -1 takes it back.
    void addRating(const TalliedRating &rating, int sign);
    void addServed(const RatingPlace &place, int sign = 1);
    /// \a sign as above.
    void addLeftOut(const RatingPlace &place, const QString &whyNot, int sign = 1);

    [[nodiscard]] bool isLarge() const;
    /// Writes everything and starts anew.
    Result<> flush(Database &database);

    template<size_t N>
    using Key = std::array<qint64, N>;
    struct KeyHash {
        template<size_t N>
        size_t operator()(const Key<N> &key) const
        {
            size_t hash = 0;
            for (const qint64 part : key)
                hash = (hash ^ size_t(part)) * 0x9E3779B97F4A7C15ULL ^ (hash >> 29);
            return hash;
        }
    };
    struct People {
        qint64 ratings = 0;
        qint64 skmRespondents = 0;
        qint64 served = 0;
        qint64 servedRatings = 0;
    };
    using PlaceKey = Key<6>;
    template<size_t N>
    using Counts = std::unordered_map<Key<N>, qint64, KeyHash>;
    using TextCounts = std::unordered_map<QString, Counts<5>>;
    using AnswerCounts = Counts<9>;
    using HourCounts = Counts<8>;
    using PeopleCounts = std::unordered_map<PlaceKey, People, KeyHash>;

    /// Keys in the order of the tables' primary keys.
    [[nodiscard]] const AnswerCounts &answers() const { return m_answers; }
    /// The answers with the month (day / 100) in place of the day.
    [[nodiscard]] AnswerCounts months() const;
    [[nodiscard]] const HourCounts &hours() const { return m_hours; }
    [[nodiscard]] const PeopleCounts &people() const { return m_people; }
    [[nodiscard]] const TextCounts &reasons() const { return m_reasons; }
    [[nodiscard]] const TextCounts &leftOut() const { return m_leftOut; }

private:
    AnswerCounts m_answers;
    HourCounts m_hours;
    PeopleCounts m_people;
    TextCounts m_reasons;
    TextCounts m_leftOut;
};

} // namespace puas
