// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/period.h"

#include <QRegularExpression>

namespace puas {

namespace {

int monthsOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return 1;
    case Period::Kind::Quarter: return 3;
    case Period::Kind::Semester: return 6;
    case Period::Kind::Year: return 12;
    case Period::Kind::Days: break;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DateRange> DateRange::inclusive(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a date is not a day of the calendar"));
    if (last < first)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("the last day is before the first"));
    return DateRange{first, last.addDays(1)};
}

Result<Period> Period::parse(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|S([12])))?\\z"));
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is not a period such as 2026-10, 2026-Q4, 2026-S2 or 2026")
                        .arg(text));
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2))
        return Period(Kind::Month, QDate(year, match.capturedView(2).toInt(), 1));
    if (match.hasCaptured(3))
        return Period(Kind::Quarter, QDate(year, 3 * match.capturedView(3).toInt() - 2, 1));
    if (match.hasCaptured(4))
        return Period(Kind::Semester, QDate(year, 6 * match.capturedView(4).toInt() - 5, 1));
    return Period(Kind::Year, QDate(year, 1, 1));
}

Result<Period> Period::parseAny(QStringView text)
{
    static const QString between = QStringLiteral("..");
    const qsizetype at = text.indexOf(between);
    if (at < 0)
        return parse(text);
    const auto dayOf = [](QStringView part) { return QDate::fromString(part.toString(), QStringLiteral("yyyy-MM-dd")); };
    return DateRange::inclusive(dayOf(text.left(at)), dayOf(text.mid(at + between.size()))).map(&Period::ofDays);
}

Period Period::ofDays(const DateRange &days)
{
    for (const Kind kind : {Kind::Month, Kind::Quarter, Kind::Semester, Kind::Year})
        if (const Period period = containing(days.first, kind); period.range() == days)
            return period;
    return Period(Kind::Days, days.first, days.days());
}

Period Period::containing(QDate day, Kind kind)
{
    if (kind == Kind::Days)
        return Period(kind, day, 1);
    const int months = monthsOf(kind);
    const int firstMonth = (day.month() - 1) / months * months + 1;
    return Period(kind, QDate(day.year(), firstMonth, 1));
}

DateRange Period::range() const
{
    return {m_first, m_kind == Kind::Days ? m_first.addDays(m_days) : m_first.addMonths(monthsOf(m_kind))};
}

Period Period::previous() const
{
    return m_kind == Kind::Days ? Period(m_kind, m_first.addDays(-m_days), m_days)
                                : Period(m_kind, m_first.addMonths(-monthsOf(m_kind)));
}

Period Period::next() const
{
    return m_kind == Kind::Days ? Period(m_kind, m_first.addDays(m_days), m_days)
                                : Period(m_kind, m_first.addMonths(monthsOf(m_kind)));
}

QString Period::toString() const
{
    const QString year = m_first.toString(QStringLiteral("yyyy"));
    switch (m_kind) {
    case Kind::Month: return m_first.toString(QStringLiteral("yyyy-MM"));
    case Kind::Quarter: return QStringLiteral("%1-Q%2").arg(year).arg((m_first.month() + 2) / 3);
    case Kind::Semester: return QStringLiteral("%1-S%2").arg(year).arg(m_first.month() < 7 ? 1 : 2);
    case Kind::Year: return year;
    case Kind::Days:
        return m_first.toString(Qt::ISODate) + QStringLiteral("..") + range().last().toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

} // namespace puas
