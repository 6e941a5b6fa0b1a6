// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QStringList>

namespace puas {

/// Counts all rows again and holds every tally against them; looks whether each rating's
/// day and hour follow from its time, each answer is on its scale, and each question and
/// group is named by a rating. Served customers are known from events only, which this
/// folder cannot read. Memory as large as the
/// tallies. Findings as Store::check() gives them.
[[nodiscard]] Result<QStringList> tallyFindings(Database &database);

} // namespace puas
