// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace puas {

/// Makes a store in \a folder with \a ratings one-tap ratings of 200 officers at 100
/// counters on the working days of three years up to the day before \a today, with their
/// tallies, by SQL alone: made for speed, not for verification (no acts, no chains). Gives an
/// error in words; empty: made.
[[nodiscard]] QString makeLargeOffice(const QString &folder, qint64 ratings, QDate today);

/// How long a statement takes that reads every rating of the days \a from to before \a until
/// (20261101) with its answer, in milliseconds; -1 where it fails.
[[nodiscard]] double rawScanMs(const QString &folder, qint64 from, qint64 until);

} // namespace puas
