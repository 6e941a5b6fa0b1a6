// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_time.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace puas {

namespace {

constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3600;
constexpr int largestOffset = 14 * secondsPerHour;

QTime timeOf(const QRegularExpressionMatch &match)
{
    const QString fraction = match.captured(QStringLiteral("fraction"))
                                 .leftJustified(3, QLatin1Char('0'), true);
    return {match.capturedView(QStringLiteral("hour")).toInt(),
            match.capturedView(QStringLiteral("minute")).toInt(),
            match.capturedView(QStringLiteral("second")).toInt(), fraction.toInt()};
}

std::optional<int> offsetSeconds(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(QStringLiteral("sign")))
        return 0; // "Z"
    const int minutes = match.capturedView(QStringLiteral("offsetMinute")).toInt();
    const int seconds = match.capturedView(QStringLiteral("offsetHour")).toInt() * secondsPerHour
                        + minutes * secondsPerMinute;
    if (minutes >= 60 || seconds > largestOffset)
        return std::nullopt;
    return match.captured(QStringLiteral("sign")) == QLatin1String("-") ? -seconds : seconds;
}

} // namespace

Result<qint64> parseRatingTime(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(?<date>\\d{4}-\\d{2}-\\d{2})"
        "(?<time>[T ](?<hour>\\d{2}):(?<minute>\\d{2})(:(?<second>\\d{2})([.,](?<fraction>\\d{1,9}))?)?"
        " ?(?<offset>[Zz]|(?<sign>[+-])(?<offsetHour>\\d{2})(:?(?<offsetMinute>\\d{2}))?)?)?\\z"));
    const auto complain = [&](const QString &what) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("\"%1\" %2").arg(text.left(40), what));
    };
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return complain(QStringLiteral("is no time such as 2026-10-01T08:30:00+07:00"));
    const QDate date = QDate::fromString(match.captured(QStringLiteral("date")), Qt::ISODate);
    if (!date.isValid())
        return complain(QStringLiteral("is not a day of the calendar"));
    if (!match.hasCaptured(QStringLiteral("time")))
        return date.startOfDay(zone).toMSecsSinceEpoch();
    const QTime time = timeOf(match);
    if (!time.isValid())
        return complain(QStringLiteral("is not a time of the day"));
    if (match.hasCaptured(QStringLiteral("offset"))) {
        const auto offset = offsetSeconds(match);
        if (!offset)
            return complain(QStringLiteral("has an offset that no time zone has"));
        return QDateTime(date, time, Qt::OffsetFromUTC, *offset).toMSecsSinceEpoch();
    }
    const QDateTime local(date, time, zone);
    if (!local.isValid() || local.time() != time)
        return complain(QStringLiteral("is a time that the clocks of %1 left out")
                            .arg(QString::fromLatin1(zone.id())));
    return local.toMSecsSinceEpoch();
}

} // namespace puas
