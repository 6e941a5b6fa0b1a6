// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/tally.h"

#include <QString>

namespace puas {

/// "Not satisfied 23, Less satisfied 30, Satisfied 75, Very satisfied 76"
[[nodiscard]] QString answersSentence(const Tally &tally);
/// The name of one of the five classes of answers, "Not satisfied" first.
[[nodiscard]] QString answerName(int part);

} // namespace puas
