// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace puas {

/// How many respondents represent \a population users (Krejcie and Morgan 1970):
/// X2 N P(1-P) / (d2 (N-1) + X2 P(1-P)) with X2 = 3.841, P = 0.5, d = 0.05, rounded to the
/// nearest integer as their table is. \a population from 0 to 10^12; 0 for 0.
[[nodiscard]] qint64 sampleSize(qint64 population);

} // namespace puas
