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

/// What figures are shown for: a month, quarter, semester or year, for which an allowance can be
/// settled, or any other days, for which it cannot.
class Period
{
public:
    enum class Kind { Month, Quarter, Semester, Year, Days };

    /// Reads "2026-10", "2026-Q4", "2026-S2", "2026": what can be settled. InvalidArgument
    /// otherwise.
    [[nodiscard]] static Result<Period> parse(QStringView text);
    /// Reads any days as well: "2026-10-05..2026-11-20", both ends included.
    [[nodiscard]] static Result<Period> parseAny(QStringView text);
    /// The period of this kind that contains \a day; of Days that day alone.
    [[nodiscard]] static Period containing(QDate day, Kind kind = Kind::Month);
    /// The month, quarter, semester or year that has exactly these days, else these days.
    [[nodiscard]] static Period ofDays(const DateRange &days);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool canBeSettled() const { return m_kind != Kind::Days; }
    [[nodiscard]] DateRange range() const;
    /// The one before it of the same kind; as many days, of Days.
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period next() const;
    /// As parse() or parseAny() reads it: "2026-10".
    [[nodiscard]] QString toString() const;

    bool operator==(const Period &) const = default;

private:
    Period(Kind kind, QDate first, qint64 days = 0) : m_kind(kind), m_first(first), m_days(days) {}

    Kind m_kind;
    QDate m_first;
    qint64 m_days; ///< of Days alone
};

} // namespace puas
