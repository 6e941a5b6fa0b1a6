// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/import_transaction.h"

namespace puas {

class Database;

/// Moves what kiosks told of to another time, when more becomes known of their clocks: the
/// kiosk's own time stays beside it. For use inside a transaction, an import's or another;
/// the tallies follow with flush(). Belongs to the thread of its Store.
class RatingTimes
{
public:
    explicit RatingTimes(Database &database);
    RatingTimes(RatingTimes &&) noexcept;
    ~RatingTimes();

    /// Puts a kiosk's rating at another time. What another reason leaves out stays so. NotFound.
    Result<> moveRating(const QString &kiosk, qint64 seq, const EventTime &time);
    /// The same for a customer for whom a rating was opened, who counted as \a before says.
    /// \a customer says where.
    Result<> moveServed(const ServedCustomer &customer, const EventTime &before, const EventTime &time);
    /// Writes the tallies.
    Result<> flush();

private:
    class Mover;

    std::unique_ptr<Mover> m_mover;
};

} // namespace puas
