// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"

namespace puas {

/// \file
/// One officer's figure before and after ratings are left out: what objections and decisions
/// about marks keep, and what a person sees before deciding.

/// The table of one officer and period alone, by the rule in use on the period's last day.
[[nodiscard]] Result<AllowanceTable> officerTable(const Store &store, const QString &nip,
                                                  const Period &period, QDate today);

/// The figure of a table of one officer, as it stands.
[[nodiscard]] Result<PeriodFigure> presentFigure(const Store &store, const AllowanceTable &table);

/// The same without \a part of its answers; \a present where there are none.
[[nodiscard]] Result<PeriodFigure> figureWithout(const Store &store, const AllowanceTable &table,
                                                 const PeriodFigure &present, const Tally &part,
                                                 QDate today);

} // namespace puas
