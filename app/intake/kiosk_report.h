// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/header.h"
#include "app/store/store.h"

#include <map>

namespace puas {

/// What a kiosk last said of itself: the header of the newest bundle that was taken in.
struct KioskReport {
    QString software;
    qint64 wallMs = 0; ///< the kiosk's clock when it wrote
    KioskHealth health;
};

/// Less free disk than this is a complaint: a year of ratings and their bundles need less.
inline constexpr quint64 leastFreeDiskMiB = 500;

/// A clock may be this far behind before anybody is troubled.
inline constexpr quint64 clockBehindToleranceMs = 60'000;

/// The reports by the kiosks' ids; a kiosk that has not reported has none. Damaged where a
/// header that was taken in is not readable any more.
[[nodiscard]] Result<std::map<QString, KioskReport>> kioskReports(const Store &store);

/// What is not as it should be, in this order: "disk", "database", "chain", "touch", "sound",
/// "clock", "error". What was not looked at is no complaint. The names never change.
[[nodiscard]] QStringList complaintsOf(const KioskHealth &health);

} // namespace puas
