// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/office_clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace puas {

Result<QDate> todayIn(const Registry &registry)
{
    if (const QString set = qEnvironmentVariable("PUAS_TODAY"); !set.isEmpty()) {
        const QDate day = QDate::fromString(set, Qt::ISODate);
        return day.isValid() ? Result<QDate>(day)
                             : fail(ErrorCode::InvalidArgument,
                                    QStringLiteral("PUAS_TODAY \"%1\" is no day").arg(set));
    }
    return registry.home().map([](const Office &home) {
        return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(home.timeZone)).date();
    });
}

qint64 nowUtcMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace puas
