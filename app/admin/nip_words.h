// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/nip.h"

class QLineEdit;

namespace puas {

/// Why a number looks mistyped, as a sentence.
[[nodiscard]] QString nipDoubtWords(NipDoubt doubt);

/// Groups the digits of a NIP while it is typed: "19790823 200604 1 011". What is no number
/// stays as it is.
void groupNipIn(QLineEdit *field);

} // namespace puas
