// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QDate>

namespace puas {

/// How a kiosk stands with its office.
enum class KioskState {
    Waiting,   ///< enrolled, and has not reported yet
    Reporting, ///< its last report is recent
    Silent,    ///< nothing came for longer than silentAfterWorkingDays
    Replaced,  ///< another kiosk has taken its place
    Revoked,   ///< not trusted any more
};
/// "waiting", "reporting", "silent", "replaced", "revoked". Never change.
[[nodiscard]] QString kioskStateName(KioskState state);

/// A stick comes every other day at the latest; after that somebody has to ask why.
inline constexpr qint64 silentAfterWorkingDays = 2;

struct KioskRow {
    Kiosk kiosk;
    KioskState state = KioskState::Waiting;
    /// The day of the last report, in the office's time zone: the kiosk's own clock, but no
    /// later than the office took it in. Nothing before the first one.
    std::optional<QDate> lastReport;
    QDate silentSince;            ///< the day of the last report, or of the enrolment where none came
    qint64 silentWorkingDays = 0; ///< since then; 0 for a kiosk that is closed
    ClockState clock;             ///< how many of its ratings were given by a clock in doubt
    std::optional<KioskEnd> end;  ///< of one that is closed, where it is known how

    [[nodiscard]] bool isClosed() const
    {
        return state == KioskState::Replaced || state == KioskState::Revoked;
    }
};

/// All kiosks that the office ever had, by name.
[[nodiscard]] Result<std::vector<KioskRow>> kioskTable(const Store &store, QDate today);

} // namespace puas
