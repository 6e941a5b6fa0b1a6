// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/eye_format.h"

#include <optional>

namespace puas {

/// A percentage as a cell shows it; the sign of what does not apply where there is none.
[[nodiscard]] inline QString decimalOrDash(const std::optional<Decimal> &value)
{
    return value ? EyeFormat().decimal(*value) : EyeFormat::notApplicable();
}

} // namespace puas
