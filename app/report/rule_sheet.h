// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/provenance.h"
#include "app/report/rule_formula.h"
#include "app/report/xlsx_book.h"

namespace puas {

/// Fills a sheet with the rule, number by number, and with what the book was made from.
/// \a facts stand on top, as name and value. Gives the cells that formulas refer to.
[[nodiscard]] RuleCells writeRuleSheet(XlsxSheet &sheet, const AllowanceRule &rule, int version,
                                       const Provenance &provenance,
                                       const std::vector<std::pair<QString, QString>> &facts);

} // namespace puas
