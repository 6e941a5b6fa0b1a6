// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/clock_review.h"

#include "app/intake/event_rating.h"

#include <algorithm>

namespace puas {

namespace {

Result<QTimeZone> homeZone(const Store &store)
{
    return store.registry().home().map([](const Office &home) { return QTimeZone(home.timeZone); });
}

/// Goes through events of a kiosk and moves those whose time is another one now.
class EventMover
{
public:
    using TimeOf = std::function<EventTime(quint64 seq, const Stamp &stamp)>;

    EventMover(Store &store, QString kiosk, TimeOf before, TimeOf after)
        : m_store(store), m_kiosk(std::move(kiosk)), m_before(std::move(before)),
          m_after(std::move(after)), m_times(store.ratingTimes())
    {
    }

    Result<> move(quint64 first, quint64 last)
    {
        Result<> moved;
        const auto read = m_store.ratings().forEachEvent(
            m_kiosk, qint64(first), [&](const KeptEvent &kept) {
                if (quint64(kept.seq) > last)
                    return false;
                moved = decodeEvent(kept.body).and_then(
                    [&](const Event &event) { return moveEvent(quint64(kept.seq), event); });
                return moved.has_value();
            });
        return read ? moved : read;
    }

    Result<> finish() { return m_times.flush(); }
    [[nodiscard]] qint64 doubtfulRatings() const { return m_doubtful; }

private:
    Result<> moveEvent(quint64 seq, const Event &event)
    {
        const auto *rated = std::get_if<Rated>(&event.payload);
        const auto *opened = std::get_if<Opened>(&event.payload);
        if (!rated && !opened)
            return {};
        const EventTime before = m_before(seq, event.stamp);
        const EventTime after = m_after(seq, event.stamp);
        if (before == after)
            return {};
        if (rated) {
            m_doubtful += before.mark == ClockMark::Believed ? 1 : 0;
            return m_times.moveRating(m_kiosk, qint64(seq), after);
        }
        const auto customer = servedCustomerOf(event.stamp, *opened);
        return customer ? m_times.moveServed(*customer, before, after) : Result<>();
    }

    Store &m_store;
    QString m_kiosk;
    TimeOf m_before;
    TimeOf m_after;
    RatingTimes m_times;
    qint64 m_doubtful = 0;
};

EventTime byItsClock(const Stamp &stamp)
{
    return {stamp.wallMs, stamp.wallMs, ClockMark::Believed, true};
}

} // namespace

Result<KioskClock> kioskClockIn(const Store &store, const QString &kiosk)
{
    auto stretches = store.clocks().stretches(kiosk);
    auto offsets = store.clocks().offsetsOf(kiosk);
    const auto zone = homeZone(store);
    if (!stretches || !offsets || !zone)
        return tl::unexpected(!stretches ? stretches.error()
                              : !offsets ? offsets.error()
                                         : zone.error());
    return KioskClock(std::move(*stretches), std::move(*offsets), *zone);
}

Result<ClockReviewed> reviewClock(Store &store, const QString &kiosk,
                                  const std::vector<JudgedStretch> &before,
                                  const std::vector<ClockStretch> &after, quint64 firstNew)
{
    const auto offsets = store.clocks().offsetsOf(kiosk);
    const auto zone = homeZone(store);
    if (!offsets || !zone)
        return tl::unexpected(!offsets ? offsets.error() : zone.error());
    const std::vector<JudgedStretch> now = judged(after);
    KioskClock then(before, *offsets, *zone);
    KioskClock present(now, *offsets, *zone);
    EventMover mover(
        store, kiosk,
        [&](quint64 seq, const Stamp &stamp) {
            return seq < firstNew ? then.at(seq, stamp) : byItsClock(stamp);
        },
        [&](quint64 seq, const Stamp &stamp) { return present.at(seq, stamp); });
    for (size_t i = 0; i < now.size(); ++i) {
        const bool isKnown = i < before.size();
        if (isKnown && before[i] == now[i])
            continue;
        if (const auto put = store.clocks().put(kiosk, now[i]); !put)
            return tl::unexpected(put.error());
        const ClockStretch &stretch = now[i].stretch;
        const bool isSameVerdict = isKnown && before[i].verdict == now[i].verdict;
        const quint64 first = isSameVerdict ? std::max(firstNew, stretch.firstSeq) : stretch.firstSeq;
        const bool wasDoubted = isKnown && before[i].verdict.doubt != ClockDoubt::None;
        if (!wasDoubted && now[i].verdict.doubt == ClockDoubt::None)
            continue;
        if (const auto moved = mover.move(first, stretch.lastSeq); !moved)
            return tl::unexpected(moved.error());
    }
    return mover.finish().map([&] { return ClockReviewed{mover.doubtfulRatings()}; });
}

Result<> reviewOffset(Store &store, const ClockOffset &offset, KioskClock before)
{
    auto after = kioskClockIn(store, offset.kiosk);
    if (!after)
        return tl::unexpected(after.error());
    EventMover mover(
        store, offset.kiosk, [&](quint64 seq, const Stamp &stamp) { return before.at(seq, stamp); },
        [&](quint64 seq, const Stamp &stamp) { return after->at(seq, stamp); });
    return mover.move(quint64(offset.fromSeq), quint64(offset.toSeq)).and_then([&] {
        return mover.finish();
    });
}

} // namespace puas
