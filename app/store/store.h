// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/act_log.h"
#include "app/store/clock_book.h"
#include "app/store/documents.h"
#include "app/store/enrolments.h"
#include "app/store/import_transaction.h"
#include "app/store/follow_up_book.h"
#include "app/store/mark_book.h"
#include "app/store/moment_reader.h"
#include "app/store/objection_book.h"
#include "app/store/origin_reader.h"
#include "app/store/period_book.h"
#include "app/store/kiosk_ends.h"
#include "app/store/pay_book.h"
#include "app/store/proposal_decisions.h"
#include "app/store/quarantine.h"
#include "app/store/rating_exclusion.h"
#include "app/store/rating_reader.h"
#include "app/store/rating_times.h"
#include "app/store/registry.h"
#include "app/store/rule_book.h"
#include "app/store/rule_proposals.h"
#include "app/store/store_transaction.h"
#include "app/store/tally_reader.h"
#include "app/store/user_book.h"

#include <functional>
#include <memory>

namespace puas {

/// The office's store: `office.sqlite` in the office's folder (FORMAT.md of this folder).
///
/// A move-only value. One Store belongs to the thread that opened it; a second thread
/// opens its own, read-only. One process at a time may write: the folder's `lock` is held
/// as long as a writing Store lives, and a lock whose process died is taken over.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new store, and the folder if it is missing. AlreadyExists where there is
    /// one, InvalidArgument for an empty code or a time zone that is not known.
    /// \a further fills the store before it has its name: what it fails to do leaves none.
    [[nodiscard]] static Result<Store> create(const QString &folder, const Office &home,
                                              const std::function<Result<>(Store &)> &further = {});
    /// NotFound, InUse, NewerFormat, InvalidInput (a database of something else), Damaged.
    [[nodiscard]] static Result<Store> open(const QString &folder, Access access = Access::ReadWrite);

    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();

    [[nodiscard]] QString folder() const;

    /// Who and what the office knows.
    [[nodiscard]] Registry registry() const;
    /// How kiosks come in, and how they end.
    [[nodiscard]] Enrolments enrolments() const;
    [[nodiscard]] KioskEnds kioskEnds() const;
    [[nodiscard]] RuleBook ruleBook() const;
    /// Base allowances and components.
    [[nodiscard]] PayBook payBook() const;
    /// Rules that were entered, approved or not.
    [[nodiscard]] RuleProposals ruleProposals() const;
    [[nodiscard]] Documents documents() const;
    /// The office's own journal of acts.
    [[nodiscard]] ActLog acts() const;
    [[nodiscard]] Quarantine quarantine() const;
    /// Who may sign on.
    [[nodiscard]] UserBook users() const;
    /// What was closed and approved of a period.
    [[nodiscard]] PeriodBook periods() const;
    [[nodiscard]] ObjectionBook objections() const;
    /// What people decided about marked ratings.
    [[nodiscard]] MarkBook markDecisions() const;
    [[nodiscard]] FollowUpBook followUps() const;
    /// What people decided about proposals of citizens.
    [[nodiscard]] ProposalDecisions proposalDecisions() const;
    /// Takes ratings out of the figures, and back; for a transaction.
    [[nodiscard]] RatingExclusion exclusion() const;
    /// What is known of the kiosks' clocks.
    [[nodiscard]] ClockBook clocks() const;
    /// Moves ratings to another time; for a transaction.
    [[nodiscard]] RatingTimes ratingTimes() const;
    /// What every screen reads.
    [[nodiscard]] TallyReader tallies() const;
    /// The rows behind it.
    [[nodiscard]] RatingReader ratings() const;
    /// The rows behind one officer's figure.
    [[nodiscard]] OriginReader origins() const;
    /// How ratings follow each other.
    [[nodiscard]] MomentReader moments() const;

    /// PermissionDenied on a read-only store, InUse while another import is open.
    [[nodiscard]] Result<ImportTransaction> beginImport();

    /// Makes what follows one change, until commit(). PermissionDenied, InUse as above.
    [[nodiscard]] Result<StoreTransaction> transaction();

    /// What is read until it goes is of one moment, whatever another process writes
    /// meanwhile. One at a time, and not beside a transaction.
    [[nodiscard]] Result<StoreTransaction> snapshot() const;

    /// Copies the store as it stands at this moment into a new file, in place of what has that
    /// name. Nothing is synced: for whoever reads the copy at once. Io, DiskFull.
    [[nodiscard]] Result<> copyTo(const QString &path) const;

    /// Holds the file and its tallies against the rows. Reads everything: for verify and
    /// doctor. What is found, one sentence a finding; empty: nothing wrong.
    [[nodiscard]] Result<QStringList> check() const;

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace puas
