// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/kiosk_clock.h"

#include <map>

namespace puas {

/// The ratings that one kiosk's events tell of, worked out anew to be held against those
/// that a store has. Holds one rating for each Rated event.
class ReplayedRatings
{
public:
    /// \a homeOffice: the code of the office whose ratings they are.
    explicit ReplayedRatings(QString homeOffice) : m_homeOffice(std::move(homeOffice)) {}

    /// Events in their order. Damaged where one speaks of a rating that was not given.
    [[nodiscard]] Result<> add(quint64 seq, const Event &event);

    /// Once all events are there: each rating counts at the time that the office's judgement
    /// of the clock gives it.
    void judge(KioskClock &clock);

    /// A person's decision left the rating out: it is compared as one that does not count.
    /// After judge().
    void leaveOut(quint64 seq, const QString &whyNot);

    /// Compares and forgets; an error tells the first thing in which they differ.
    [[nodiscard]] Result<> compare(const StoredRating &stored);

    /// Seqs of ratings that nobody compared: the store lacks them.
    [[nodiscard]] std::vector<quint64> leftOver() const;

private:
    [[nodiscard]] Result<> amend(quint64 rating, const std::vector<Answer> &answers,
                                 const QStringList &groups, const QStringList &reasons);

    QString m_homeOffice;
    std::map<quint64, RatingRecord> m_ratings;
    std::map<quint64, Stamp> m_stamps; ///< of the same
};

} // namespace puas
