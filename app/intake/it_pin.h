// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

namespace puas {

/// \file
/// The PIN that opens IT's page on a kiosk. The office gives its argon2id hash with the
/// settings and keeps the PIN itself nowhere.

/// Six digits from the system's random numbers, each as likely as the other.
[[nodiscard]] QString makeItPin();

/// InvalidArgument unless it has 4 to 12 digits. Takes as long as a password hash.
[[nodiscard]] Result<QString> hashItPin(const QString &pin);

} // namespace puas
