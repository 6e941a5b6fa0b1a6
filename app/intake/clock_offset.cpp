// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/clock_offset.h"

#include "app/audit/act_kinds.h"
#include "app/intake/clock_review.h"
#include "app/intake/event_rating.h"
#include "app/intake/sign_in.h"

#include <QDateTime>
#include <QJsonObject>

#include <cstdlib>

namespace puas {

namespace {

/// A hundred years: no clock that can be set is wrong by more.
constexpr qint64 largestOffsetMs = 3'155'760'000'000;

Result<> checkRange(const NewClockOffset &offset, const Kiosk &kiosk)
{
    if (offset.fromSeq < 1 || offset.toSeq < offset.fromSeq || offset.toSeq > kiosk.lastSeq)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("events %1 to %2 of 1 to %3")
                                                    .arg(offset.fromSeq)
                                                    .arg(offset.toSeq)
                                                    .arg(kiosk.lastSeq));
    if (std::llabs(offset.offsetMs) > largestOffsetMs)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("an offset of more than 100 years"));
    return {};
}

/// Holds each doubtful event of the range against what is certain of it.
class OffsetTrial
{
public:
    OffsetTrial(const NewClockOffset &offset, KioskClock clock)
        : m_offset(offset), m_clock(std::move(clock))
    {
    }

    /// \c false where there is nothing more to see.
    bool take(const KeptEvent &kept)
    {
        if (kept.seq > m_offset.toSeq)
            return false;
        const auto event = decodeEvent(kept.body);
        if (!event) {
            m_result = tl::unexpected(event.error());
            return false;
        }
        const bool isRating = std::holds_alternative<Rated>(event->payload);
        const auto *opened = std::get_if<Opened>(&event->payload);
        const bool isServed = opened && servedCustomerOf(event->stamp, *opened);
        if ((!isRating && !isServed)
            || m_clock.at(quint64(kept.seq), event->stamp).mark == ClockMark::Believed)
            return true;
        (isRating ? m_found.ratings : m_found.served) += 1;
        checkBounds(kept.seq, event->stamp);
        return m_result.has_value();
    }

    [[nodiscard]] Result<RecordedOffset> result() const
    {
        if (!m_result)
            return tl::unexpected(m_result.error());
        if (m_found.ratings + m_found.served == 0)
            return fail(ErrorCode::NotFound, QStringLiteral("no rating of events %1 to %2 is in doubt")
                                                 .arg(m_offset.fromSeq)
                                                 .arg(m_offset.toSeq));
        return m_found;
    }

private:
    void checkBounds(qint64 seq, const Stamp &stamp)
    {
        const qint64 time = stamp.wallMs + m_offset.offsetMs;
        const auto [earliest, latest] = m_clock.bounds(quint64(seq), stamp);
        const auto refuse = [&](const char *side, qint64 bound) {
            m_result = fail(
                ErrorCode::InvalidArgument,
                QStringLiteral("event %1 would be at %2, but it was %3 %4")
                    .arg(QString::number(seq), isoUtc(time), QLatin1String(side), isoUtc(bound)));
        };
        if (time < 0 || (earliest && time < *earliest - clockToleranceMs))
            refuse("not before", earliest.value_or(0));
        else if (latest && time > *latest + clockToleranceMs)
            refuse("not after", *latest);
    }

    static QString isoUtc(qint64 utcMs)
    {
        return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
    }

    const NewClockOffset &m_offset;
    KioskClock m_clock;
    RecordedOffset m_found;
    Result<> m_result;
};

Result<RecordedOffset> tryOffset(const Store &store, const NewClockOffset &offset,
                                 const KioskClock &clock)
{
    OffsetTrial trial(offset, clock);
    const auto read = store.ratings().forEachEvent(
        offset.kiosk, offset.fromSeq, [&](const KeptEvent &kept) { return trial.take(kept); });
    if (!read)
        return tl::unexpected(read.error());
    return trial.result();
}

} // namespace

Result<RecordedOffset> tryClockOffset(const Store &store, const NewClockOffset &offset)
{
    const auto kiosk = store.registry().kiosk(offset.kiosk);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    if (const auto checked = checkRange(offset, *kiosk); !checked)
        return tl::unexpected(checked.error());
    const auto clock = kioskClockIn(store, offset.kiosk);
    if (!clock)
        return tl::unexpected(clock.error());
    return tryOffset(store, offset, *clock);
}

Result<RecordedOffset> recordClockOffset(OfficeFolder &office, const NewClockOffset &offset,
                                         qint64 nowMs)
{
    if (const auto user = requireMay(office, Deed::ManageKiosks); !user)
        return tl::unexpected(user.error());
    if (offset.reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("an offset needs its reason"));
    const auto tried = tryClockOffset(office.store(), offset);
    if (!tried)
        return tried;
    const auto clock = kioskClockIn(office.store(), offset.kiosk);
    if (!clock)
        return tl::unexpected(clock.error());
    const ClockOffset row{offset.kiosk,    offset.fromSeq,          offset.toSeq,
                          offset.offsetMs, offset.reason.trimmed(), nowMs,
                          office.actor()};
    const QJsonObject after{{QStringLiteral("from"), row.fromSeq},
                            {QStringLiteral("to"), row.toSeq},
                            {QStringLiteral("offset_ms"), row.offsetMs},
                            {QStringLiteral("reason"), row.reason},
                            {QStringLiteral("at"), row.atUtcMs}};
    return office
        .perform({ActKind::clockOffset, 0, {}, row.kiosk, {}, actJson(after)},
                 [&](Store &store) {
                     return store.clocks().add(row).and_then(
                         [&] { return reviewOffset(store, row, *clock); });
                 })
        .map([&] { return *tried; });
}

} // namespace puas
