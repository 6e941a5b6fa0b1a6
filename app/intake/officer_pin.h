// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// \file
/// The PIN with which an officer signs on at a kiosk. The office keeps its argon2id hash and
/// gives it to every kiosk in the signed settings; whoever signs on is rated, so every
/// change is an act.

/// The name under which the store keeps it (Documents).
[[nodiscard]] QString officerPinDocument(const QString &nip);

/// Whether it can be one: 4 to 12 digits.
[[nodiscard]] bool isOfficerPin(const QString &pin);

/// \a pinHash: argon2id; empty takes the PIN away. NotFound where nobody has the NIP.
[[nodiscard]] Result<> setOfficerPin(OfficeFolder &office, const QString &nip, const QString &pinHash);

/// Empty where the officer has none.
[[nodiscard]] Result<QString> officerPin(const Store &store, const QString &nip);

} // namespace puas
