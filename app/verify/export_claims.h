// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/period.h"
#include "app/store/store.h"

#include <QJsonObject>

namespace puas {

/// What the office says of a month to whoever holds it against the events: per officer the
/// answers that are counted, ratings and served customers, and the share made of them
/// (EXPORT.md). From tallies, as the window shows it.
[[nodiscard]] Result<QJsonObject> claimedScores(const Store &store, const Period &month);

/// What the rule in use on the month's last day makes of them, per officer.
[[nodiscard]] Result<QJsonObject> claimedAllowances(const Store &store, const Period &month);

} // namespace puas
