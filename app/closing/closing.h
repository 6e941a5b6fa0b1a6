// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"

#include <QDateTime>

namespace puas {

/// What keeps a period from being closed or approved.
enum class ClosingBlock {
    NotOver,        ///< days of it are still to come
    Overlaps,       ///< a period of another length that shares days with it is closed already
    OpenObjections, ///< an objection waits for its decision
    RowsDiffer,     ///< the rows, counted again, do not give the figures
};

/// Where a period stands between its projection and its approval: everything that a page,
/// a command or an act has to know of it.
struct Closing {
    Period period;
    StoredRule rule; ///< in use on the period's last day
    AllowanceTable table;
    /// What would be closed now, with the number that it would get.
    PeriodVersion present;
    std::vector<PeriodVersion> versions; ///< of this period, oldest first
    std::vector<Objection> objections;   ///< of this period, in the order in which they came
    int kiosks = 0;                   ///< that should have reported; the missing ones stand in present
    QStringList missingNames;         ///< of the kiosks in present.missingKiosks
    bool isRecounted = false;         ///< else the rows have not been counted a second time
    QStringList recountDiffers;       ///< NIPs; empty: nobody named
    std::vector<ClosingBlock> blocks; ///< empty: it may be closed

    /// The newest approved version; none: the figures are a projection.
    [[nodiscard]] const PeriodVersion *approved() const;
    /// What waits for approval.
    [[nodiscard]] const PeriodVersion *draft() const;
    [[nodiscard]] qint64 openObjections() const;
    /// Whether closing it needs a reason: a correction, or kiosks that have not reported.
    [[nodiscard]] bool needsReason() const;
};

/// \a now in the office's time zone says which periods are over. Counts the period's rows
/// again. InvalidArgument for days that cannot be settled, NotFound where no rule is in use, else
/// as the database fails.
[[nodiscard]] Result<Closing> closingOf(const Store &store, const Period &period, const QDateTime &now);

/// The same from tallies alone: quick, and not recounted. Nothing may be closed by it.
[[nodiscard]] Result<Closing> closingFromTallies(const Store &store, const Period &period, const QDateTime &now);
/// Counts the rows of \a closing, with one more block where they differ. A large month takes
/// a quarter of a second.
[[nodiscard]] Result<> recount(const Store &store, Closing &closing);

/// A row of a projection as a period keeps it; \a leftOut ratings of it do not count.
[[nodiscard]] PeriodFigure figureOf(const AllowanceRow &row, qint64 leftOut);

/// How many of an officer's ratings in a range do not count.
[[nodiscard]] Result<qint64> leftOutOf(const Store &store, const QString &nip, const DateRange &range);

/// An officer's approved figure beside the present one.
struct ArrivedLater {
    QString officer; ///< NIP
    PeriodFigure approved;
    PeriodFigure present;
    qint64 ratings = 0; ///< that came after the approval, counted or not
};

/// The officers whose present figure is not the approved one, by NIP: what arrived or
/// was left out after the approval. It changes nothing until a correction is approved.
[[nodiscard]] std::vector<ArrivedLater> arrivedAfterApproval(const Closing &closing);

/// "not-over" and so on, for scripts and the end of a sentence.
[[nodiscard]] QString blockName(ClosingBlock block);

} // namespace puas
