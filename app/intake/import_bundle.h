// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <functional>

namespace puas {

enum class BundleVerdict { Accepted, Known, Refused };
/// "accepted", "known", "refused".
[[nodiscard]] QString verdictName(BundleVerdict verdict);

/// What became of one bundle. Where it was refused, no rating, no figure and nothing that is
/// known of the kiosk has changed; a fork, a rollback and what a revoked kiosk sent are kept
/// as proof.
struct BundleOutcome {
    QString file;      ///< path as it was found
    QString kiosk;     ///< fingerprint as the header names it; empty where unreadable
    QString kioskName; ///< as registered here; empty where unknown
    quint64 first = 0;
    quint64 last = 0;
    qint64 newRatings = 0;
    qint64 newEvents = 0;
    qint64 doubtfulRatings = 0; ///< of the new ones: given while the clock was not to be believed
    BundleVerdict verdict = BundleVerdict::Refused;
    std::optional<Error> reason;           ///< where refused
    quint64 storedSeq = 0;                 ///< what the office had of this kiosk before
    std::optional<QuarantinedBundle> kept; ///< as proof, this time or before
    qint64 wallMs = 0;                     ///< the kiosk's clock when it wrote the bundle
};

/// Called now and then; false stops the import of the bundle at hand, which then leaves
/// nothing behind, and of all that follow.
using ImportProgress = std::function<bool(int file, int files, quint64 events)>;

/// Takes one bundle in: everything is checked (signature, payload, chain, what is stored)
/// and rows, tallies and the kiosk's head are one transaction. Twice the same is Known.
/// An Error only where the office itself fails (its database, its disk) or the import was
/// Cancelled; what is wrong with the bundle is an outcome.
///
/// Streams: memory does not grow with the bundle. In the store's thread.
[[nodiscard]] Result<BundleOutcome> importBundle(OfficeFolder &office, const QString &path,
                                                 qint64 nowMs,
                                                 const std::function<bool(quint64 events)> &goOn = {});

/// Takes in bundles and what lies below folders or on a stick, in the order of their
/// numbers for each kiosk, so that a later bundle finds its earlier one. NotFound where a
/// path is missing.
[[nodiscard]] Result<std::vector<BundleOutcome>> importPaths(OfficeFolder &office,
                                                             const QStringList &paths, qint64 nowMs,
                                                             const ImportProgress &progress = {});

} // namespace puas
