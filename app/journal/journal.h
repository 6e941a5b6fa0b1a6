// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/event.h"
#include "app/seal/hash.h"
#include "app/seal/keys.h"

#include <functional>
#include <memory>
#include <vector>

namespace puas {

/// The end of a chain: the last event's number and link. An empty journal has 0 and the
/// kiosk's first link.
struct ChainHead {
    quint64 seq = 0;
    Hash link{};

    bool operator==(const ChainHead &) const = default;
};

/// One event as it is kept.
struct StoredEvent {
    quint64 seq = 0;
    QByteArray body;
    Hash link{};
};

/// A kiosk's append-only, chained log in one SQLite file (FORMAT.md). When append()
/// returns, the event is on disk: WAL with synchronous FULL.
///
/// Belongs to the thread that opened it. Where the disk fails an append, nobody knows what is
/// in the file: the journal opens it again, looks, and tries once more. So an error means that
/// the events are not there, unless that look failed too; the next append then begins with one.
class Journal
{
public:
    /// Makes the file; AlreadyExists where there is one.
    [[nodiscard]] static Result<Journal> create(const QString &path, const PublicKey &kiosk);
    /// Opens the file and verifies its whole chain. NotFound, Damaged (with the event's
    /// number), NewerFormat, Io.
    [[nodiscard]] static Result<Journal> open(const QString &path, const PublicKey &kiosk);
    /// For a reader beside a running kiosk; append() fails.
    [[nodiscard]] static Result<Journal> openReadOnly(const QString &path, const PublicKey &kiosk);

    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;
    ~Journal();

    /// Appends one event, durably. The new head is the event's number and link.
    [[nodiscard]] Result<ChainHead> append(const Event &event);
    /// Appends all or none, in one transaction.
    [[nodiscard]] Result<ChainHead> appendAll(const std::vector<Event> &events);

    /// Appends events as another journal of this kiosk holds them, all or none.
    [[nodiscard]] Result<ChainHead> appendEncoded(const std::vector<QByteArray> &bodies);

    /// From now on what is appended goes to \a copy too, after it is in this file: a journal
    /// of the same kiosk with the same head (InvalidArgument otherwise). A copy that fails is
    /// given up; this journal goes on alone.
    [[nodiscard]] Result<> keepSecondCopy(Journal copy);
    /// Whether a second copy holds what this file holds.
    [[nodiscard]] bool hasSecondCopy() const;

    [[nodiscard]] const ChainHead &head() const;
    /// The link of an event, or the first link for 0. NotFound beyond the head.
    [[nodiscard]] Result<Hash> linkAt(quint64 seq) const;

    using Visitor = std::function<Result<>(const StoredEvent &)>;
    /// Visits the events from \a first to \a last, in order; a visitor's error ends it.
    [[nodiscard]] Result<> forEach(quint64 first, quint64 last, const Visitor &visit) const;

    /// Walks the whole chain again. Damaged with the number of the first event that does
    /// not fit.
    [[nodiscard]] Result<> verify() const;
    /// Has the engine check the file. Damaged with its first complaint.
    [[nodiscard]] Result<> checkFile() const;

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<Journal> withHead(std::unique_ptr<Private> opened);
    /// Writes, and where the disk fails it, finds out what is in the file.
    [[nodiscard]] Result<ChainHead> writeSurely(const std::vector<QByteArray> &bodies);
    /// Opens the file again and takes over what is in it.
    [[nodiscard]] Result<> lookAgain();

    std::unique_ptr<Private> d;
};

} // namespace puas
