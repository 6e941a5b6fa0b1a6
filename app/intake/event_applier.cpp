// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/event_applier.h"

#include "app/intake/event_rating.h"
#include "app/intake/kiosk_clock.h"

namespace puas {

namespace {

/// No clock that a kiosk can have shows another year: 1970 to 9999.
constexpr qint64 latestWallMs = 253'402'300'799'999;

/// What a transaction says of the values it was given, before anything is written.
bool isOfEvent(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::InvalidArgument;
}

} // namespace

Result<> EventApplier::apply(quint64 seq, const QByteArray &body, const QByteArray &link)
{
    const auto event = decodeEvent(body);
    if (!event)
        return tl::unexpected(Error{event.error().code,
                                    QStringLiteral("event %1: %2").arg(seq).arg(event.error().detail)});
    if (event->stamp.wallMs < 0 || event->stamp.wallMs > latestWallMs)
        return fail(ErrorCode::Damaged, QStringLiteral("event %1 has no possible time").arg(seq));
    const auto applied = m_transaction.keepEvent(m_kiosk, qint64(seq), body, link)
                             .and_then([&](Recorded) { return applyPayload(seq, *event); });
    if (!applied && isOfEvent(applied.error().code))
        return fail(ErrorCode::Damaged,
                    QStringLiteral("event %1: %2").arg(seq).arg(applied.error().detail));
    m_storeFailed = !applied;
    m_walk.add(seq, clockReadingOf(*event));
    ++m_newEvents;
    return applied;
}

Result<> EventApplier::applyPayload(quint64 seq, const Event &event)
{
    if (const auto *rated = std::get_if<Rated>(&event.payload))
        return applyRated(seq, event.stamp, *rated);
    if (const auto *changed = std::get_if<Changed>(&event.payload))
        return m_transaction.changeKioskRating(m_kiosk, qint64(changed->rating), changed->answers);
    if (const auto *added = std::get_if<Added>(&event.payload))
        return m_transaction.addToKioskRating(m_kiosk, qint64(added->rating), added->answers,
                                              added->groups, added->reasons);
    if (const auto *opened = std::get_if<Opened>(&event.payload))
        return applyOpened(event.stamp, *opened);
    return {};
}

Result<> EventApplier::applyRated(quint64 seq, const Stamp &stamp, const Rated &rated)
{
    const auto recorded = m_transaction.addKioskRating(m_kiosk, qint64(seq), ratingOf(stamp, rated));
    if (!recorded)
        return tl::unexpected(recorded.error());
    ++m_newRatings;
    return {};
}

Result<> EventApplier::applyOpened(const Stamp &stamp, const Opened &opened)
{
    const auto customer = servedCustomerOf(stamp, opened);
    return customer ? m_transaction.addServed(*customer) : Result<>();
}

} // namespace puas
