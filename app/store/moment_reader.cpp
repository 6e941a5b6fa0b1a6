// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/moment_reader.h"

#include "app/store/database.h"
#include "app/store/local_clock.h"

namespace puas {

Result<std::vector<RatingMoment>> MomentReader::moments(const DateRange &range,
                                                        const QString &question) const
{
    const auto questionId = m_database.value(QStringLiteral("SELECT id FROM question WHERE code = ?"),
                                             {question});
    if (!questionId)
        return tl::unexpected(questionId.error());
    std::vector<RatingMoment> moments;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT r.kiosk_id, r.seq, r.source_id, r.source_row, r.at_ms, r.day, r.counter_id, "
            "r.officer_id, r.served, r.counted, a.value, a.top FROM rating r "
            "LEFT JOIN answer a ON a.rating_id = r.id AND a.question_id = ? "
            "WHERE r.day >= ? AND r.day < ? AND r.why_not <> 'training'"),
        {questionId->toLongLong(), dayNumber(range.first), dayNumber(range.end)},
        [&](const QSqlQuery &row) {
            RatingMoment moment;
            moment.kiosk = row.value(0).toLongLong();
            moment.source = row.value(2).toLongLong();
            moment.number = row.value(moment.kiosk != 0 ? 1 : 3).toLongLong();
            moment.atUtcMs = row.value(4).toLongLong();
            moment.day = row.value(5).toLongLong();
            moment.counter = row.value(6).toLongLong();
            moment.officer = row.value(7).toLongLong();
            moment.isServed = row.value(8).toBool();
            moment.isCounted = row.value(9).toBool();
            moment.value = row.value(10).toInt();
            moment.top = row.value(11).toInt();
            moments.push_back(moment);
        }));
    return moments;
}

Result<MomentNames> MomentReader::names() const
{
    MomentNames names;
    const auto read = [this](const QString &sql, QHash<qint64, QString> &codes,
                             QHash<qint64, QString> *called) {
        return m_database.each(sql, {}, [&](const QSqlQuery &row) {
            codes.insert(row.value(0).toLongLong(), row.value(1).toString());
            if (called)
                called->insert(row.value(0).toLongLong(), row.value(2).toString());
        });
    };
    PUAS_RETURN_IF_FAILED(
        read(QStringLiteral("SELECT id, code, name FROM kiosk"), names.kiosks, &names.kioskNames));
    PUAS_RETURN_IF_FAILED(read(QStringLiteral("SELECT id, label FROM source"), names.sources, nullptr));
    PUAS_RETURN_IF_FAILED(read(QStringLiteral("SELECT id, code, name FROM counter"), names.counters,
                               &names.counterNames));
    PUAS_RETURN_IF_FAILED(
        read(QStringLiteral("SELECT id, nip, name FROM officer"), names.officers, &names.officerNames));
    return names;
}

} // namespace puas
