// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/allowance_rule.h"

namespace puas {

/// Reads and checks a rule file. InvalidInput names the file and the place in it.
[[nodiscard]] Result<AllowanceRule> readRuleFile(const QString &path);

} // namespace puas
