// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace puas {

/// One sentence in English that says what happened, with the error's name and its detail,
/// and what a person can do.
[[nodiscard]] QString errorSentence(const Error &error);

/// The second half of it: what a person can do.
[[nodiscard]] QString errorAdvice(ErrorCode code);

} // namespace puas
