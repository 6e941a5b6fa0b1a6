// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"
#include "app/store/clock_book.h"
#include "app/store/local_clock.h"
#include "app/store/rating_record.h"

namespace puas {

/// What an event says of its time, as app/core judges it.
[[nodiscard]] ClockReading clockReadingOf(const Event &event);

/// Each stretch with its verdict.
[[nodiscard]] std::vector<JudgedStretch> judged(const std::vector<ClockStretch> &stretches);

/// The time by which one kiosk's events count, by what is known of its clock
/// (FORMAT.md of this folder). Reads nothing; one thread.
class KioskClock
{
public:
    /// \a stretches in the order of the events; \a offsets in the order of their recording.
    KioskClock(std::vector<JudgedStretch> stretches, std::vector<ClockOffset> offsets,
               const QTimeZone &office)
        : m_stretches(std::move(stretches)), m_offsets(std::move(offsets)), m_office(office)
    {
    }

    /// A believed clock's time stands. A doubted one's is put right by the last offset for this
    /// event; without one it counts in its month if that is certain, at the moment that may
    /// be nearest to the clock's, and nowhere if it is not.
    [[nodiscard]] EventTime at(quint64 seq, const Stamp &stamp);

    /// Between which moments the event can have happened; nothing: nobody knows. Both are
    /// empty where the clock is believed.
    [[nodiscard]] std::pair<std::optional<qint64>, std::optional<qint64>> bounds(
        quint64 seq, const Stamp &stamp) const;

private:
    [[nodiscard]] const JudgedStretch *stretchOf(quint64 seq) const;
    [[nodiscard]] const ClockOffset *offsetOf(quint64 seq) const;

    std::vector<JudgedStretch> m_stretches;
    std::vector<ClockOffset> m_offsets;
    LocalClock m_office;
};

} // namespace puas
