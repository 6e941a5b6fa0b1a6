// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rating_exclusion.h"

#include "app/core/answer.h"
#include "app/store/kept_rating.h"

#include <QDateTime>

namespace puas {

namespace {

/// The index on days narrows the search; a day more at both ends covers every time zone.
const QString countedInSpan = QStringLiteral(
    "r.day >= ? AND r.day <= ? AND r.officer_id = (SELECT id FROM officer WHERE nip = ?) "
    "AND r.at_ms >= ? AND r.at_ms < ? AND r.counted = 1 ");

QVariantList spanValues(const RatingSpan &span)
{
    const auto day = [](qint64 ms, int further) {
        return dayNumber(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().addDays(further));
    };
    return {day(span.fromUtcMs, -1), day(span.untilUtcMs, 1), span.officer, span.fromUtcMs,
            span.untilUtcMs};
}

/// A counted rating as the tallies have it.
struct CountedRating {
    qint64 id = 0;
    TalliedRating tallied;
    QStringList groupCodes;
    RatingPlaceOfOrigin origin;
};

CountedRating countedRatingIn(const QSqlQuery &row)
{
    CountedRating rating;
    rating.id = row.value(0).toLongLong();
    rating.tallied.place = {row.value(1).toLongLong(), row.value(2).toLongLong(),
                            row.value(3).toLongLong(), row.value(4).toLongLong(),
                            row.value(5).toLongLong(), row.value(6).toLongLong()};
    rating.groupCodes = row.value(7).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rating.tallied.reasons = row.value(8).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rating.tallied.isServed = row.value(9).toBool();
    const bool isOfFile = row.value(10).isNull();
    rating.origin = {row.value(10).toString(), row.value(12).toString(),
                     row.value(isOfFile ? 13 : 11).toLongLong()};
    return rating;
}

Result<std::vector<CountedRating>> readRatings(Database &database, const RatingSpan &span)
{
    std::vector<CountedRating> ratings;
    PUAS_RETURN_IF_FAILED(database.each(
        QStringLiteral("SELECT r.id, r.day, r.hour, r.office_id, r.officer_id, r.counter_id, "
                       "r.service_id, r.group_codes, r.reason_codes, r.served, k.code, r.seq, s.label, "
                       "r.source_row FROM rating r LEFT JOIN kiosk k ON k.id = r.kiosk_id "
                       "LEFT JOIN source s ON s.id = r.source_id WHERE ")
            + countedInSpan + QStringLiteral("ORDER BY r.id"),
        spanValues(span), [&](const QSqlQuery &row) { ratings.push_back(countedRatingIn(row)); }));
    return ratings;
}

} // namespace

Result<Tally> RatingExclusion::counted(const RatingSpan &span, const QString &question) const
{
    Tally tally;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral(
            "SELECT a.value, a.top, count(*) FROM rating r JOIN answer a ON a.rating_id = r.id WHERE ")
            + countedInSpan
            + QStringLiteral("AND a.question_id = (SELECT id FROM question WHERE code = ?) "
                             "GROUP BY a.value, a.top"),
        spanValues(span) + QVariantList{question}, [&](const QSqlQuery &row) {
            const int value = row.value(0).toInt();
            const int top = row.value(1).toInt();
            if (isScaleTop(top) && value >= 1 && value <= top)
                tally.add(value, top, row.value(2).toLongLong());
        }));
    return tally;
}

Result<std::vector<RatingPlaceOfOrigin>> RatingExclusion::leaveOut(const RatingSpan &span,
                                                                   const QString &whyNot)
{
    auto ratings = readRatings(m_database, span);
    if (!ratings)
        return tl::unexpected(ratings.error());
    CodeIds codes(m_database);
    TallyDeltas deltas;
    std::vector<RatingPlaceOfOrigin> origins;
    for (CountedRating &rating : *ratings) {
        PUAS_RETURN_IF_FAILED(fillTallied(m_database, codes, rating.id, rating.groupCodes, rating.tallied));
        deltas.addRating(rating.tallied, -1);
        deltas.addLeftOut(rating.tallied.place, whyNot);
        PUAS_RETURN_IF_FAILED(
            m_database.run(QStringLiteral("UPDATE rating SET counted = 0, why_not = ? WHERE id = ?"),
                           {whyNot, rating.id}));
        origins.push_back(rating.origin);
    }
    PUAS_RETURN_IF_FAILED(deltas.flush(m_database));
    return origins;
}

} // namespace puas
