// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/kiosk_clock.h"
#include "app/store/store.h"

namespace puas {

/// What a review has found of events that were new.
struct ClockReviewed {
    qint64 doubtfulRatings = 0; ///< new ones given while the clock was not to be believed
};

/// After an import: judges a kiosk's clock with all that is known now, keeps the verdicts,
/// and moves what counts at another time than before. \a before: what the office thought of
/// it; \a after: its stretches now; events from \a firstNew on stand in the store by the
/// kiosk's clock. Inside the import's transaction. Fails as the store does.
[[nodiscard]] Result<ClockReviewed> reviewClock(Store &store, const QString &kiosk,
                                                const std::vector<JudgedStretch> &before,
                                                const std::vector<ClockStretch> &after,
                                                quint64 firstNew);

/// After a person has recorded \a offset, which is in the store: moves what it is about.
/// \a before: the kiosk's clock without it. Inside the offset's transaction.
[[nodiscard]] Result<> reviewOffset(Store &store, const ClockOffset &offset, KioskClock before);

/// The kiosk's clock by what stands in the store.
[[nodiscard]] Result<KioskClock> kioskClockIn(const Store &store, const QString &kiosk);

} // namespace puas
