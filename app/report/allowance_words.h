// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/allowance_table.h"
#include "app/figures/provenance.h"

namespace puas {

/// Why an officer's figure is what it is, short enough for a column: "83 of 125, below 80: as
/// measured", "fewer than 30 ratings: in full".
[[nodiscard]] QString allowanceReason(const AllowanceRow &row, const AllowanceRule &rule);

/// "in full", "as measured", "60 percent": what one piece of the rule's curve pays.
[[nodiscard]] QString payWords(const RuleSegment &piece);

/// What may be made of the figures of a period that still runs, or of one that has ended.
[[nodiscard]] QString stateWords(bool isRunning);

/// "Fraction satisfied", "IKM", "index": the measure's name as a column's head.
[[nodiscard]] QString measureHead(Measure measure);

/// "Printed 24 November 2026, 08.31."
[[nodiscard]] QString printedWords(const Provenance &provenance);
/// "Data until 23 November 2026. The office's journal, act 412, b41f 9c02 77d3 ...": all of the
/// head, in groups of four.
[[nodiscard]] QString provenanceWords(const Provenance &provenance);
/// The same for a footer: the act's number and the first 12 characters.
[[nodiscard]] QString provenanceShort(const Provenance &provenance);

} // namespace puas
