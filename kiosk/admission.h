// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace puas {

/// A rule: whether somebody may rate now, so that each served customer gives one rating. It
/// reads no clock: times are milliseconds of one that never goes back. A person who has
/// begun is never stopped: what runs out meanwhile runs out when they have left.
class Admission
{
public:
    enum class Mode {
        Free,   ///< whoever comes, not sooner than an interval after the last rating
        Served, ///< who was served: the officer's key opens one rating
        Ticket, ///< who holds a ticket: its code opens one rating
        Lobby,  ///< as Free, for an officer whom the citizen picks
    };
    struct Limits {
        qint64 intervalMs = 0;
        qint64 openMs = 120'000;
        bool operator==(const Limits &) const = default;
    };

    /// One opened rating: the event that opened it, and whom it is of.
    struct Opening {
        quint64 seq = 0;
        QString officer; ///< NIP; may be empty
        bool operator==(const Opening &) const = default;
    };

    /// What was open stays open until it is used or runs out.
    void set(Mode mode, Limits limits);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool needsOpening() const { return m_mode == Mode::Served || m_mode == Mode::Ticket; }
    [[nodiscard]] bool mayRate(qint64 now) const;
    /// Until the interval is over; 0 where none runs.
    [[nodiscard]] int secondsLeft(qint64 now) const;
    [[nodiscard]] const std::optional<Opening> &opening() const { return m_opening; }
    /// Whether an opening would open anything: none is open, and the mode knows them.
    [[nodiscard]] bool mayOpen() const { return needsOpening() && !m_opening; }

    void opened(const Opening &opening, qint64 now);
    /// The first rating of a visit is on disk: the opening is used up.
    void kept();
    /// The person has left.
    void ended(qint64 now);
    /// The opening that ran out without a rating, once.
    [[nodiscard]] std::optional<Opening> takeExpired(qint64 now, bool visitUnderway);
    /// When that or the interval's end comes; nothing while neither runs.
    [[nodiscard]] std::optional<qint64> nextTickAt(qint64 now) const;

private:
    Mode m_mode = Mode::Free;
    Limits m_limits;
    std::optional<Opening> m_opening;
    qint64 m_openUntil = 0;
    std::optional<qint64> m_waitUntil;
    bool m_kept = false; ///< a rating of the visit under way
};

} // namespace puas
