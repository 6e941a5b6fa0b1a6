// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock_stretch.h"

#include <algorithm>
#include <cstdlib>

namespace puas {

ClockWalk::ClockWalk(std::vector<ClockStretch> stretches)
    : m_stretches(std::move(stretches)), m_firstNew(m_stretches.size())
{
}

/// A boot whose monotonic time went back is another one: its id was not to be had.
bool ClockWalk::goesOn(const ClockReading &reading) const
{
    if (m_stretches.empty())
        return false;
    const ClockStretch &last = m_stretches.back();
    return last.boot == reading.boot && reading.monotonicMs >= last.lastMonotonicMs
           && std::llabs(reading.wallMs - reading.monotonicMs - last.startMs) <= clockStepMs;
}

void ClockWalk::add(quint64 seq, const ClockReading &reading)
{
    if (!goesOn(reading))
        m_stretches.push_back({seq,
                               seq,
                               reading.boot,
                               reading.monotonicMs,
                               reading.monotonicMs,
                               reading.wallMs - reading.monotonicMs,
                               {},
                               {}});
    if (!m_hasNew)
        m_firstNew = m_stretches.size() - 1;
    m_hasNew = true;
    ClockStretch &stretch = m_stretches.back();
    stretch.lastSeq = seq;
    stretch.lastMonotonicMs = reading.monotonicMs;
    if (reading.receiptMs) {
        const qint64 start = *reading.receiptMs - reading.monotonicMs;
        stretch.notBeforeMs = std::max(stretch.notBeforeMs.value_or(start), start);
    }
}

void ClockWalk::imported(qint64 atMs)
{
    for (size_t i = m_firstNew; m_hasNew && i < m_stretches.size(); ++i) {
        ClockStretch &stretch = m_stretches[i];
        const qint64 start = atMs - stretch.lastMonotonicMs;
        stretch.notAfterMs = std::min(stretch.notAfterMs.value_or(start), start);
    }
    m_hasNew = false;
}

bool isSameBoot(const ClockStretch &before, const ClockStretch &next)
{
    return before.boot == next.boot && next.firstMonotonicMs >= before.lastMonotonicMs;
}

} // namespace puas
