// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/explanation.h"

#include <QJsonObject>

namespace puas {

/// Everything behind one officer's figure for machines: numbers as in the other commands
/// (percentages are exact decimals in text), nothing rounded twice, nobody suppressed.
[[nodiscard]] QJsonObject toJson(const Explanation &explanation);

} // namespace puas
