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

/// A rating as the tallies have it.
struct KeptRating {
    qint64 id = 0;
    bool isCounted = true;
    QString whyNot;
    TalliedRating tallied;
    QStringList groupCodes;
    RatingPlaceOfOrigin origin;
};

KeptRating keptRatingIn(const QSqlQuery &row)
{
    KeptRating rating;
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
    rating.isCounted = row.value(14).toBool();
    rating.whyNot = row.value(15).toString();
    return rating;
}

Result<std::vector<KeptRating>> readRatings(Database &database, const QString &which,
                                            const QVariantList &values)
{
    std::vector<KeptRating> ratings;
    PUAS_RETURN_IF_FAILED(database.each(
        QStringLiteral("SELECT r.id, r.day, r.hour, r.office_id, r.officer_id, r.counter_id, "
                       "r.service_id, r.group_codes, r.reason_codes, r.served, k.code, r.seq, s.label, "
                       "r.source_row, r.counted, r.why_not FROM rating r "
                       "LEFT JOIN kiosk k ON k.id = r.kiosk_id "
                       "LEFT JOIN source s ON s.id = r.source_id WHERE ")
            + which + QStringLiteral("ORDER BY r.id"),
        values, [&](const QSqlQuery &row) { ratings.push_back(keptRatingIn(row)); }));
    return ratings;
}

/// The named ratings, in the order in which they were taken in.
Result<std::vector<KeptRating>> readNamed(Database &database,
                                          const std::vector<RatingPlaceOfOrigin> &origins)
{
    const QString ofKiosk = QStringLiteral(
        "r.kiosk_id = (SELECT id FROM kiosk WHERE code = ?) AND r.seq = ? ");
    const QString ofFile = QStringLiteral(
        "r.source_id = (SELECT id FROM source WHERE label = ?) AND r.source_row = ? ");
    std::vector<KeptRating> ratings;
    for (const RatingPlaceOfOrigin &origin : origins) {
        const bool isOfFile = origin.kiosk.isEmpty();
        const QString &place = isOfFile ? origin.file : origin.kiosk;
        auto found = readRatings(database, isOfFile ? ofFile : ofKiosk, {place, origin.number});
        if (!found)
            return found;
        if (found->empty())
            return fail(ErrorCode::NotFound, QStringLiteral("rating %1 of %2").arg(origin.number).arg(place));
        ratings.push_back(std::move(found->front()));
    }
    std::ranges::sort(ratings, {}, &KeptRating::id);
    return ratings;
}

/// Makes all of \a ratings count, or none, with their tallies.
Result<std::vector<RatingPlaceOfOrigin>> setCounted(Database &database, std::vector<KeptRating> ratings,
                                                    bool isCounted, const QString &whyNot)
{
    const int sign = isCounted ? 1 : -1;
    CodeIds codes(database);
    TallyDeltas deltas;
    std::vector<RatingPlaceOfOrigin> origins;
    for (KeptRating &rating : ratings) {
        PUAS_RETURN_IF_FAILED(fillTallied(database, codes, rating.id, rating.groupCodes, rating.tallied));
        deltas.addRating(rating.tallied, sign);
        deltas.addLeftOut(rating.tallied.place, whyNot, -sign);
        PUAS_RETURN_IF_FAILED(
            database.run(QStringLiteral("UPDATE rating SET counted = ?, why_not = ? WHERE id = ?"),
                         {isCounted ? 1 : 0, isCounted ? QStringLiteral("") : whyNot, rating.id}));
        origins.push_back(rating.origin);
    }
    PUAS_RETURN_IF_FAILED(deltas.flush(database));
    return origins;
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
    auto ratings = readRatings(m_database, countedInSpan, spanValues(span));
    if (!ratings)
        return tl::unexpected(ratings.error());
    return setCounted(m_database, std::move(*ratings), false, whyNot);
}

Result<std::vector<RatingPlaceOfOrigin>> RatingExclusion::leaveOut(
    const std::vector<RatingPlaceOfOrigin> &ratings, const QString &whyNot)
{
    auto named = readNamed(m_database, ratings);
    if (!named)
        return tl::unexpected(named.error());
    std::erase_if(*named, [](const KeptRating &rating) { return !rating.isCounted; });
    return setCounted(m_database, std::move(*named), false, whyNot);
}

Result<std::vector<RatingPlaceOfOrigin>> RatingExclusion::countAgain(
    const std::vector<RatingPlaceOfOrigin> &ratings, const QString &whyNot)
{
    auto named = readNamed(m_database, ratings);
    if (!named)
        return tl::unexpected(named.error());
    std::erase_if(*named, [&](const KeptRating &rating) { return rating.isCounted || rating.whyNot != whyNot; });
    return setCounted(m_database, std::move(*named), true, whyNot);
}

} // namespace puas
