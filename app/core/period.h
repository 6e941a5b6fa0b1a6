// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDate>

namespace puas {

/// Whole days in an office's own time zone: \c first up to, not including, \c end.
struct DateRange {
    QDate first;
    QDate end;

    /// From two days that both belong to it, as --from and --to name them.
    /// InvalidArgument where a day is invalid or the last is before the first.
    [[nodiscard]] static Result<DateRange> inclusive(QDate first, QDate last);

    [[nodiscard]] QDate last() const { return end.addDays(-1); }
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day < end; }
    [[nodiscard]] qint64 days() const { return first.daysTo(end); }

    bool operator==(const DateRange &) const = default;
};

/// What an allowance is settled for: a month, quarter, semester or year.
class Period
{
public:
    enum class Kind { Month, Quarter, Semester, Year };

    /// Reads "2026-10", "2026-Q4", "2026-S2", "2026". InvalidArgument otherwise.
    [[nodiscard]] static Result<Period> parse(QStringView text);
    /// The period of this kind that contains \a day.
    [[nodiscard]] static Period containing(QDate day, Kind kind = Kind::Month);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period next() const;
    /// As parse() reads it: "2026-10".
    [[nodiscard]] QString toString() const;

    bool operator==(const Period &) const = default;

private:
    Period(Kind kind, QDate first) : m_kind(kind), m_first(first) {}

    Kind m_kind;
    QDate m_first;
};

} // namespace puas
