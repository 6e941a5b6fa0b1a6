// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/marks.h"

namespace puas {

/// Twelve months of one row.
struct Sparkline {
    std::vector<std::optional<double>> shares; ///< percent; a missing month is a break
    double threshold = 80;
    Side last = Side::TooFew;
};

} // namespace puas

Q_DECLARE_METATYPE(puas::Sparkline)
