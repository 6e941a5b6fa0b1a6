// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace puas {

/// Events of one kiosk, one after the other, in which its wall clock ran on evenly: of one
/// boot, and without a step beside the monotonic time. So all of them say the same of when
/// that boot was: the wall clock less the monotonic time, here called the start.
///
/// Times are milliseconds since 1970 in UTC, monotonic ones since the boot.
struct ClockStretch {
    quint64 firstSeq = 0;
    quint64 lastSeq = 0;
    QByteArray boot; ///< the kernel's boot id
    qint64 firstMonotonicMs = 0;
    qint64 lastMonotonicMs = 0;
    qint64 startMs = 0;                ///< of the boot, as the kiosk's clock has it
    std::optional<qint64> notBeforeMs; ///< of the boot, by the office's receipts in the stretch
    std::optional<qint64> notAfterMs;  ///< of the boot, by the imports that brought the stretch

    bool operator==(const ClockStretch &) const = default;
};

/// What an event says of its time.
struct ClockReading {
    qint64 wallMs = 0;
    QByteArray boot;
    qint64 monotonicMs = 0;
    /// The office's clock in the receipt that this event takes into the journal: it cannot
    /// have happened before.
    std::optional<qint64> receiptMs;
};

/// A step of the wall clock by more than this begins a new stretch, in ms.
inline constexpr qint64 clockStepMs = 5000;

/// Puts a kiosk's events into stretches.
class ClockWalk
{
public:
    ClockWalk() = default;
    /// Goes on after the last of these.
    explicit ClockWalk(std::vector<ClockStretch> stretches);

    /// The next event.
    void add(quint64 seq, const ClockReading &reading);
    /// What was added since the last call came into the office at this time, by its clock:
    /// none of it can have happened later.
    void imported(qint64 atMs);

    [[nodiscard]] const std::vector<ClockStretch> &stretches() const { return m_stretches; }

private:
    [[nodiscard]] bool goesOn(const ClockReading &reading) const;

    std::vector<ClockStretch> m_stretches;
    size_t m_firstNew = 0; ///< the first that was touched since the last import
    bool m_hasNew = false;
};

/// Whether \a next is of the same boot as \a before, which stands before it in the journal.
[[nodiscard]] bool isSameBoot(const ClockStretch &before, const ClockStretch &next);

} // namespace puas
