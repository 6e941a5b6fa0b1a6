// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/core/result.h"
#include "app/store/rating_record.h"

#include <QVariantList>

#include <functional>
#include <optional>

namespace puas {

class Database;

/// A kiosk's event as it came.
struct KeptEvent {
    qint64 seq = 0;
    QByteArray body;
    QByteArray link; ///< 32 bytes
};

/// The rows behind the figures: for exports, verification and audits, never for a screen.
/// A handle on an open Store, same thread. Fails only as the database fails.
class RatingReader
{
public:
    explicit RatingReader(Database &database) : m_database(database) {}

    /// Gives false to stop.
    using VisitRating = std::function<bool(const StoredRating &)>;
    using VisitEvent = std::function<bool(const KeptEvent &)>;

    /// Streams, ordered by time and then by arrival: the same store gives the same order.
    Result<> forEachRating(const DateRange &range, const VisitRating &visit) const;
    /// One kiosk's ratings by seq; none for a kiosk that is not known.
    Result<> forEachRatingOf(const QString &kiosk, const VisitRating &visit) const;
    /// The ratings of all files by their numbers in the store: as they were taken in.
    Result<> forEachFileRating(const VisitRating &visit) const;
    /// One file's ratings in the order of its rows; none for a label that is not known.
    Result<> forEachFileRating(const QString &file, const VisitRating &visit) const;
    /// The signed headers of the bundles that were accepted of a kiosk, in their order.
    Result<> forEachProof(const QString &kiosk,
                          const std::function<bool(const KioskProof &)> &visit) const;
    /// Of the newest of them; nothing where none was accepted.
    [[nodiscard]] Result<std::optional<KioskProof>> newestProof(const QString &kiosk) const;
    /// Streams one kiosk's events from \a firstSeq on, by seq.
    Result<> forEachEvent(const QString &kiosk, qint64 firstSeq, const VisitEvent &visit) const;
    /// Of one kiosk's events those that are proposals of citizens, by seq.
    Result<> forEachProposal(const QString &kiosk, const VisitEvent &visit) const;
    /// One event; nothing where it is not here.
    [[nodiscard]] Result<std::optional<KeptEvent>> event(const QString &kiosk, qint64 seq) const;
    /// The link kept for an event; nothing where that event is not here.
    [[nodiscard]] Result<std::optional<QByteArray>> eventLink(const QString &kiosk, qint64 seq) const;
    /// Labels of the files that ratings were taken from.
    [[nodiscard]] Result<std::vector<QString>> files() const;
    /// The import log from its first entry on.
    Result<> forEachImport(const std::function<bool(qint64 id, const ImportEntry &)> &visit) const;
    /// Where the tallies say that customers were served.
    Result<> forEachServed(const std::function<void(const ServedTally &)> &visit) const;
    /// The newest entries of the import log, newest first.
    [[nodiscard]] Result<std::vector<ImportEntry>> imports(int atMost) const;

private:
    Result<> visitRatings(const QString &which, const QVariantList &values,
                          const VisitRating &visit) const;

    Database &m_database;
};

} // namespace puas
