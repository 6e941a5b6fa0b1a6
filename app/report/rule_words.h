// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/rule_book.h"

namespace puas {

/// "80 percent or more pays 100 percent of the allowance. Below 80: as many percent ...":
/// a rule's curve in sentences, whatever its shape.
[[nodiscard]] QString ruleSentences(const AllowanceRule &rule);
/// Minimum, fallback, the exact step, rounding.
[[nodiscard]] QString ruleFinePrint(const AllowanceRule &rule);
/// "previous period" and the like: why a figure does not come from the rule's curve.
[[nodiscard]] QString fallbackWords(Fallback fallback);
/// Title, version, from which day on.
[[nodiscard]] QString ruleSource(const StoredRule &rule);

} // namespace puas
