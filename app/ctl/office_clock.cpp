// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/office_clock.h"

#include <QTimeZone>

namespace puas {

Result<QDateTime> nowIn(const Registry &registry)
{
    const auto home = registry.home();
    if (!home)
        return tl::unexpected(home.error());
    const QTimeZone zone(home->timeZone);
    if (const QString set = qEnvironmentVariable("PUAS_TODAY"); !set.isEmpty()) {
        const QDate day = QDate::fromString(set, Qt::ISODate);
        return day.isValid() ? Result<QDateTime>(day.startOfDay(zone))
                             : fail(ErrorCode::InvalidArgument,
                                    QStringLiteral("PUAS_TODAY \"%1\" is no day").arg(set));
    }
    return QDateTime::currentDateTimeUtc().toTimeZone(zone);
}

Result<QDate> todayIn(const Registry &registry)
{
    return nowIn(registry).map([](const QDateTime &now) { return now.date(); });
}

qint64 nowUtcMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace puas
