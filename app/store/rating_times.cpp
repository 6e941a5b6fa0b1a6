// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rating_times.h"

#include "app/store/kept_rating.h"

namespace puas {

namespace {

QStringList codesIn(const QVariant &codes)
{
    return codes.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class RatingTimes::Mover
{
public:
    explicit Mover(Database &database) : m_database(database), m_codes(database) {}

    Result<> moveRating(const QString &kiosk, qint64 seq, const EventTime &time);
    Result<> moveServed(const ServedCustomer &customer, const EventTime &before, const EventTime &time);
    Result<> flush() { return m_deltas.flush(m_database); }

private:
    Result<LocalTime> localTime(qint64 officeId, qint64 atUtcMs);
    Result<RatingPlace> placeOf(const ServedCustomer &customer, qint64 atUtcMs);
    void count(const TalliedRating &rating, const QString &whyNot, int sign);

    Database &m_database;
    CodeIds m_codes;
    TallyDeltas m_deltas;
};

RatingTimes::RatingTimes(Database &database) : m_mover(std::make_unique<Mover>(database)) {}
RatingTimes::RatingTimes(RatingTimes &&) noexcept = default;
RatingTimes::~RatingTimes() = default;

Result<> RatingTimes::moveRating(const QString &kiosk, qint64 seq, const EventTime &time)
{
    return m_mover->moveRating(kiosk, seq, time);
}

Result<> RatingTimes::moveServed(const ServedCustomer &customer, const EventTime &before,
                                 const EventTime &time)
{
    return m_mover->moveServed(customer, before, time);
}

Result<> RatingTimes::flush()
{
    return m_mover->flush();
}

Result<LocalTime> RatingTimes::Mover::localTime(qint64 officeId, qint64 atUtcMs)
{
    return m_codes.clock(officeId).map([&](LocalClock *clock) { return clock->at(atUtcMs); });
}

void RatingTimes::Mover::count(const TalliedRating &rating, const QString &whyNot, int sign)
{
    if (whyNot.isEmpty())
        m_deltas.addRating(rating, sign);
    else
        m_deltas.addLeftOut(rating.place, whyNot, sign);
}

Result<> RatingTimes::Mover::moveRating(const QString &kiosk, qint64 seq, const EventTime &time)
{
    const auto kioskId = m_codes.kiosk(kiosk);
    if (!kioskId)
        return tl::unexpected(kioskId.error());
    std::optional<qint64> id;
    TalliedRating rating;
    QStringList groups;
    QString whyNot;
    PUAS_RETURN_IF_FAILED(m_database.each(
        QStringLiteral("SELECT id, day, hour, office_id, officer_id, counter_id, service_id, "
                       "group_codes, reason_codes, served, why_not FROM rating "
                       "WHERE kiosk_id = ? AND seq = ?"),
        {*kioskId, seq}, [&](const QSqlQuery &row) {
            id = row.value(0).toLongLong();
            rating.place = {row.value(1).toLongLong(), row.value(2).toLongLong(),
                            row.value(3).toLongLong(), row.value(4).toLongLong(),
                            row.value(5).toLongLong(), row.value(6).toLongLong()};
            groups = codesIn(row.value(7));
            rating.reasons = codesIn(row.value(8));
            rating.isServed = row.value(9).toBool();
            whyNot = row.value(10).toString();
        }));
    if (!id)
        return fail(ErrorCode::NotFound, QStringLiteral("rating %1 of kiosk %2").arg(seq).arg(kiosk));
    PUAS_RETURN_IF_FAILED(fillTallied(m_database, m_codes, *id, groups, rating));
    count(rating, whyNot, -1);
    const QString clock = QString::fromUtf16(clockCode);
    if (whyNot.isEmpty() || whyNot == clock)
        whyNot = time.counts ? QString() : clock;
    const auto local = localTime(rating.place.office, time.atUtcMs);
    if (!local)
        return tl::unexpected(local.error());
    rating.place.day = local->day;
    rating.place.hour = local->hour;
    count(rating, whyNot, 1);
    PUAS_RETURN_IF_FAILED(m_database.run(
        QStringLiteral("UPDATE rating SET at_ms = ?, day = ?, hour = ?, clock_ms = ?, clock_doubt = ?, "
                       "counted = ?, why_not = ? WHERE id = ?"),
        {time.atUtcMs, local->day, local->hour,
         time.clockUtcMs == time.atUtcMs ? QVariant() : QVariant(time.clockUtcMs), int(time.mark),
         whyNot.isEmpty() ? 1 : 0, whyNot, *id}));
    return m_deltas.isLarge() ? flush() : Result<>();
}

Result<RatingPlace> RatingTimes::Mover::placeOf(const ServedCustomer &customer, qint64 atUtcMs)
{
    const auto office = m_codes.office(customer.office);
    const auto officer = m_codes.officer(customer.officer);
    const auto service = m_codes.service(customer.service);
    for (const auto *id : {&office, &officer, &service})
        if (!*id)
            return tl::unexpected(id->error());
    const auto counter = m_codes.counter(customer.counter, *office);
    if (!counter)
        return tl::unexpected(counter.error());
    const auto local = localTime(*office, atUtcMs);
    if (!local)
        return tl::unexpected(local.error());
    return RatingPlace{local->day, local->hour, *office, *officer, *counter, *service};
}

Result<> RatingTimes::Mover::moveServed(const ServedCustomer &customer, const EventTime &before,
                                        const EventTime &time)
{
    for (const auto &[moment, sign] : {std::pair(&before, -1), std::pair(&time, 1)}) {
        if (!moment->counts)
            continue;
        const auto place = placeOf(customer, moment->atUtcMs);
        if (!place)
            return tl::unexpected(place.error());
        m_deltas.addServed(*place, sign);
    }
    return m_deltas.isLarge() ? flush() : Result<>();
}

} // namespace puas
