// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/eye_format.h"

#include <QCoreApplication>

#include <cmath>

namespace puas {

namespace {

constexpr QChar enDash(0x2013);
constexpr QChar minus(0x2212);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar thinSpace(0x2009);

QString romanNumber(int value)
{
    static const std::array<QString, 4> numbers{QStringLiteral("I"), QStringLiteral("II"),
                                                QStringLiteral("III"), QStringLiteral("IV")};
    return numbers.at(size_t(value - 1));
}

QString absolute(const Decimal &value)
{
    return Decimal{std::abs(value.unscaled), value.digits}.toString();
}

int partOfYear(const Period &period)
{
    const int monthsInPart = period.kind() == Period::Kind::Quarter ? 3 : 6;
    return (period.range().first.month() - 1) / monthsInPart + 1;
}

} // namespace

QString EyeFormat::count(qint64 value) const
{
    return m_locale.toString(value);
}

QString EyeFormat::decimal(const Decimal &value) const
{
    const QString text = absolute(value);
    const qsizetype point = text.indexOf(u'.');
    QString result = m_locale.toString(text.left(point < 0 ? text.size() : point).toLongLong());
    if (point >= 0)
        result += m_locale.decimalPoint() + text.mid(point + 1);
    return value.unscaled < 0 ? minus + result : result;
}

QString EyeFormat::share(const Ratio &ratio, int digits) const
{
    return decimal(round(percent(ratio), digits));
}

QString EyeFormat::percentage(double percent, int digits) const
{
    return decimal(roundForShow(percent, digits));
}

QString EyeFormat::interval(const Interval &shares, const QString &between) const
{
    return percentage(shares.low * 100) + u' ' + between + u' ' + percentage(shares.high * 100);
}

QString EyeFormat::narrowInterval(const Decimal &low, const Decimal &high) const
{
    const Decimal full{100, 0};
    const auto bound = [this, &full](const Decimal &value) {
        return value == full ? count(100) : decimal(round(value.toRatio(), 1));
    };
    if (bound(low) == bound(high))
        return bound(low);
    return bound(low) + thinSpace + enDash + thinSpace + bound(high);
}

QString EyeFormat::difference(const Decimal &value) const
{
    const QString text = decimal(value);
    return value.unscaled > 0 ? u'+' + text : text;
}

QString EyeFormat::rupiah(qint64 value) const
{
    const QString amount = QStringLiteral("Rp") + noBreakSpace + count(std::abs(value));
    return value < 0 ? minus + amount : amount;
}

QString EyeFormat::longDate(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString EyeFormat::date(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString EyeFormat::dayAndMonth(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMMM"));
}

QString EyeFormat::shortDate(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMM"));
}

QString EyeFormat::time(QTime time) const
{
    const bool english = m_locale.language() == QLocale::English;
    return time.toString(english ? QStringLiteral("HH:mm") : QStringLiteral("HH.mm"));
}

QString EyeFormat::dateTime(const QDateTime &when) const
{
    return longDate(when.date()) + QStringLiteral(", ") + time(when.time());
}

QString EyeFormat::shortDateTime(const QDateTime &when) const
{
    return m_locale.toString(when.date(), QStringLiteral("d MMM yyyy")) + QStringLiteral(", ")
           + time(when.time());
}

QString EyeFormat::period(const Period &period) const
{
    const QDate first = period.range().first;
    const QString year = QString::number(first.year());
    switch (period.kind()) {
    case Period::Kind::Month: return m_locale.standaloneMonthName(first.month()) + u' ' + year;
    case Period::Kind::Quarter:
        return QCoreApplication::translate("EyeFormat", "Quarter %1 %2")
            .arg(romanNumber(partOfYear(period)), year);
    case Period::Kind::Semester:
        return QCoreApplication::translate("EyeFormat", "Semester %1 %2")
            .arg(romanNumber(partOfYear(period)), year);
    case Period::Kind::Days: return days(period.range());
    case Period::Kind::Year: break;
    }
    return year;
}

QString EyeFormat::days(const DateRange &range) const
{
    const QDate first = range.first;
    const QDate last = range.last();
    const bool isOneYear = first.year() == last.year();
    const QString to = shortDate(last) + u' ' + QString::number(last.year());
    return first == last ? to : (isOneYear ? shortDate(first) : shortDate(first) + u' ' + QString::number(first.year()))
                                    + QStringLiteral(" – ") + to;
}

QString EyeFormat::shortPeriod(const Period &period) const
{
    const QDate first = period.range().first;
    if (period.kind() == Period::Kind::Month)
        return monthShort(first) + u' ' + QString::number(first.year());
    return this->period(period);
}

QString EyeFormat::monthShort(QDate day) const
{
    return m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString EyeFormat::weekdayShort(int weekday) const
{
    return m_locale.standaloneDayName(weekday, QLocale::ShortFormat);
}

QString EyeFormat::sequenceRange(qint64 first, qint64 last) const
{
    return count(first) + u' ' + enDash + u' ' + count(last);
}

QString EyeFormat::nip(const QString &digits)
{
    if (digits.size() != 18)
        return digits;
    return digits.left(8) + u' ' + digits.mid(8, 6) + u' ' + digits.mid(14, 1) + u' ' + digits.mid(15);
}

QString EyeFormat::hashShort(const QString &hex)
{
    return hex.left(4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4);
}

QString EyeFormat::notApplicable()
{
    return QString(enDash);
}

} // namespace puas
