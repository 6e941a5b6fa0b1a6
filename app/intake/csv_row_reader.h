// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csv_columns.h"
#include "app/intake/csv_ratings.h"
#include "app/store/rating_record.h"
#include "app/store/registry.h"

#include <QTimeZone>

#include <map>
#include <optional>

namespace puas {

/// Reads rows of a file as ratings of an office; everything that can be wrong in a cell is
/// found here. Holds no file and no store. One thread.
class CsvRowReader
{
public:
    /// \a offices are those whose time zone is known; others have that of \a home.
    CsvRowReader(CsvColumns columns, const CsvSettings &settings, const Office &home,
                 const std::vector<Office> &offices);

    /// Nothing for a row of empty cells. InvalidInput with line and column.
    [[nodiscard]] Result<std::optional<RatingRecord>> read(const CsvRow &row) const;

private:
    [[nodiscard]] Result<> readCodes(const CsvRow &row, RatingRecord &rating) const;
    [[nodiscard]] Result<> readTime(const CsvRow &row, RatingRecord &rating) const;
    [[nodiscard]] Result<> readAnswers(const CsvRow &row, RatingRecord &rating) const;
    [[nodiscard]] tl::unexpected<Error> refuse(const CsvRow &row, qsizetype column,
                                               const QString &complaint) const;

    CsvColumns m_columns;
    int m_top;
    QString m_home;
    QTimeZone m_homeZone;
    std::map<QString, QTimeZone> m_zones;
    qint64 m_earliestMs;
    qint64 m_endMs; ///< not included
};

} // namespace puas
