// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/officer_rows.h"

#include <QDateTime>

namespace puas {

Result<TextTable> officerRows(const Store &store, const QString &nip, const DateRange &range,
                              const QTimeZone &zone)
{
    TextTable table;
    table.head = QStringList{QStringLiteral("source"),  QStringLiteral("number"),  QStringLiteral("at"),
                             QStringLiteral("counter"), QStringLiteral("service"), QStringLiteral("question"),
                             QStringLiteral("value"),   QStringLiteral("top"),     QStringLiteral("counted"),
                             QStringLiteral("why_not")};
    const auto read = store.ratings().forEachRating(range, [&](const StoredRating &rating) {
        const RatingRecord &record = rating.record;
        if (record.officer != nip)
            return true;
        const bool isOfFile = rating.kiosk.isEmpty();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(record.atUtcMs, zone);
        for (const Answer &answer : record.answers)
            table.rows.push_back({isOfFile ? rating.file : rating.kiosk,
                                  QString::number(isOfFile ? rating.row : rating.seq),
                                  at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate), record.counter,
                                  record.service, answer.question, QString::number(answer.value),
                                  QString::number(answer.top), QString::number(int(record.counted)),
                                  record.whyNot});
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return table;
}

} // namespace puas
