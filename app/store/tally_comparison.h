// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/tally_deltas.h"

#include <QHash>
#include <QStringList>

namespace puas {

/// Holds the tables of tallies against counts of the rows, and says where they differ in
/// words that a person can look up: the table, the day, the officer, the counter.
class TallyComparison
{
public:
    /// Takes one finding.
    using Find = std::function<void(const QString &)>;

    TallyComparison(Database &database, Find find) : m_database(database), m_find(std::move(find)) {}

    Result<> compare(const TallyDeltas &counted);

private:
    /// What a number of a key means to a person.
    enum class Part { Question, Group, Day, Month, Hour, Office, Officer, Counter, Service, Top, Value };
    struct Column {
        const char *name;
        Part part;
    };
    using Columns = std::vector<Column>;

    Result<> readCodes();
    template<size_t N>
    Result<> compareTable(const QString &table, const Columns &columns, const QString &count,
                          TallyDeltas::Counts<N> recounted);
    Result<> compareTexts(const QString &table, const QString &text,
                          const TallyDeltas::TextCounts &recounted);
    template<size_t N>
    void compareCount(const QString &what, const Columns &columns, const TallyDeltas::Key<N> &key,
                      qint64 kept, qint64 counted);
    [[nodiscard]] QString inWords(Part part, qint64 number) const;

    Database &m_database;
    Find m_find;
    QHash<int, QHash<qint64, QString>> m_codes; ///< Part -> number -> code
};

} // namespace puas
