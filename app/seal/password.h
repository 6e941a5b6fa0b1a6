// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace puas {

/// The argon2id hash of a PIN or password (in UTF-8 after NFKC) as text, salt and cost inside. Takes
/// about a tenth of a second and 64 MiB by intent: call it off the UI thread.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

/// Whether \a password is the one behind \a hash; false for a damaged hash. As slow.
[[nodiscard]] bool passwordMatches(const QString &hash, const QString &password);

} // namespace puas
