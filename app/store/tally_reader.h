// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/core/tally.h"

#include <map>
#include <optional>
#include <vector>

namespace puas {

class Database;

enum class GroupBy { Officer, Office, Counter, Service, Group, Hour };

/// What to look at; an empty text means all. Hours know no service and no group.
struct TallyFilter {
    QString office;
    QString counter;
    QString officer;
    QString service;
    QString group; ///< such as "elderly": only ratings of people who named it
};

/// One group's answers. \c key is the code, NIP, group code, or hour as "08"; it is empty
/// for the answers that name none (no officer, no counter, no service).
struct GroupTally {
    QString key;
    QString name;
    Tally tally;
};

struct MonthTally {
    QDate month; ///< its first day
    Tally tally;
};

struct HourTally {
    int weekday = 1; ///< 1 Monday to 7 Sunday
    int hour = 0;    ///< 0 to 23 in the office's time zone
    Tally tally;
};

/// How many people, beside how many answers.
struct RatingCounts {
    qint64 ratings = 0;        ///< counted ratings
    qint64 skmRespondents = 0; ///< those with an answer to one of the nine elements or more
    qint64 served = 0;         ///< customers for whom a rating was opened; 0 also where nobody counts
    qint64 servedRatings = 0;  ///< ratings that such customers gave
};

struct GroupCounts {
    QString key;
    RatingCounts counts;
};

/// Who was rated where, in a range. An empty code: the ratings name none.
struct RatedPlace {
    QString officer;
    QString counter;
    QString service;
    qint64 ratings = 0;
};

/// How often a reason was given with a rating, by the key the survey gives it.
struct ReasonCount {
    QString reason;
    qint64 ratings = 0;
};

struct LeftOut {
    QString whyNot;
    qint64 ratings = 0;
};

/// Everything a screen shows comes from here: tallies only, so it costs the same for a
/// thousand or a hundred million ratings. A handle on an open Store, same thread. Fails
/// only as the database fails. Rows are ordered by key.
class TallyReader
{
public:
    explicit TallyReader(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Tally> total(const DateRange &range, const QString &question,
                                      const TallyFilter &filter = {}) const;
    [[nodiscard]] Result<std::vector<GroupTally>> by(GroupBy groupBy, const DateRange &range,
                                                     const QString &question,
                                                     const TallyFilter &filter = {}) const;
    [[nodiscard]] Result<std::map<QString, Tally>> byQuestion(const DateRange &range,
                                                              const TallyFilter &filter = {}) const;
    /// Only months with an answer.
    [[nodiscard]] Result<std::vector<MonthTally>> byMonth(const DateRange &range,
                                                          const QString &question,
                                                          const TallyFilter &filter = {}) const;
    /// NIP -> months: the sparklines of a whole table in one query.
    [[nodiscard]] Result<std::map<QString, std::vector<MonthTally>>> byOfficerAndMonth(
        const DateRange &range, const QString &question, const TallyFilter &filter = {}) const;
    [[nodiscard]] Result<std::vector<HourTally>> byWeekdayAndHour(const DateRange &range,
                                                                  const QString &question,
                                                                  const TallyFilter &filter = {}) const;

    [[nodiscard]] Result<RatingCounts> counts(const DateRange &range,
                                              const TallyFilter &filter = {}) const;
    /// Not by hour: InvalidArgument.
    [[nodiscard]] Result<std::vector<GroupCounts>> countsBy(GroupBy groupBy, const DateRange &range,
                                                            const TallyFilter &filter = {}) const;
    [[nodiscard]] Result<std::vector<RatedPlace>> places(const DateRange &range) const;
    [[nodiscard]] Result<std::vector<ReasonCount>> reasons(const DateRange &range,
                                                           const TallyFilter &filter = {}) const;
    /// Ratings that were not counted, by the code that says why.
    [[nodiscard]] Result<std::vector<LeftOut>> leftOut(const DateRange &range,
                                                       const TallyFilter &filter = {}) const;

    /// From the first to the last day with a counted rating; nothing in an empty store.
    [[nodiscard]] Result<std::optional<DateRange>> covered() const;
    /// Keys of the questions that were ever answered.
    [[nodiscard]] Result<std::vector<QString>> questions() const;

private:
    Database &m_database;
};

} // namespace puas
