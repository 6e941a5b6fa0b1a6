// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/kiosk_clock.h"

#include "app/bundle/receipt.h"

#include <algorithm>

namespace puas {

namespace {

/// Some 300 years: no machine ran longer, and sums stay in range.
constexpr quint64 longestMonotonicMs = 10'000'000'000'000;

qint64 monotonicOf(const Stamp &stamp)
{
    return qint64(std::min(stamp.monotonicMs, longestMonotonicMs));
}

qint64 monthOf(LocalClock &clock, qint64 utcMs)
{
    return clock.at(utcMs).day / 100;
}

} // namespace

ClockReading clockReadingOf(const Event &event)
{
    ClockReading reading{event.stamp.wallMs,
                         QByteArray(reinterpret_cast<const char *>(event.stamp.boot.data()),
                                    qsizetype(event.stamp.boot.size())),
                         monotonicOf(event.stamp),
                         {}};
    if (const auto *receipted = std::get_if<Receipted>(&event.payload))
        reading.receiptMs = officeTimeIn(receipted->receipt);
    return reading;
}

std::vector<JudgedStretch> judged(const std::vector<ClockStretch> &stretches)
{
    const std::vector<ClockVerdict> verdicts = judgeClock(stretches);
    std::vector<JudgedStretch> all;
    all.reserve(stretches.size());
    for (size_t i = 0; i < stretches.size(); ++i)
        all.push_back({stretches[i], verdicts[i]});
    return all;
}

const JudgedStretch *KioskClock::stretchOf(quint64 seq) const
{
    const auto after = std::ranges::upper_bound(
        m_stretches, seq, {}, [](const JudgedStretch &one) { return one.stretch.firstSeq; });
    if (after == m_stretches.begin())
        return nullptr; // taken in before clocks were judged
    return &*std::prev(after);
}

const ClockOffset *KioskClock::offsetOf(quint64 seq) const
{
    const auto found = std::find_if(m_offsets.rbegin(), m_offsets.rend(), [&](const ClockOffset &one) {
        return qint64(seq) >= one.fromSeq && qint64(seq) <= one.toSeq;
    });
    return found == m_offsets.rend() ? nullptr : &*found;
}

std::pair<std::optional<qint64>, std::optional<qint64>> KioskClock::bounds(quint64 seq,
                                                                           const Stamp &stamp) const
{
    const JudgedStretch *judged = stretchOf(seq);
    if (!judged || judged->verdict.doubt == ClockDoubt::None)
        return {};
    const auto after = [&](const std::optional<qint64> &start) {
        return start ? std::optional(*start + monotonicOf(stamp)) : std::nullopt;
    };
    return {after(judged->verdict.earliestStartMs), after(judged->verdict.latestStartMs)};
}

EventTime KioskClock::at(quint64 seq, const Stamp &stamp)
{
    EventTime time{stamp.wallMs, stamp.wallMs, ClockMark::Believed, true};
    const JudgedStretch *judged = stretchOf(seq);
    if (!judged || judged->verdict.doubt == ClockDoubt::None)
        return time;
    if (const ClockOffset *offset = offsetOf(seq)) {
        time.mark = ClockMark::Corrected;
        time.atUtcMs += offset->offsetMs;
        return time;
    }
    time.mark = ClockMark::Doubted;
    const auto [earliest, latest] = bounds(seq, stamp);
    time.counts = earliest && latest && monthOf(m_office, *earliest) == monthOf(m_office, *latest);
    if (time.counts)
        time.atUtcMs = std::clamp(stamp.wallMs, *earliest, *latest);
    return time;
}

} // namespace puas
