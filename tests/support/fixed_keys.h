// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

namespace puas::test {

/// The same keys in every run: 32 bytes of \a fill as the seed.
[[nodiscard]] SigningKey fixedSigningKey(quint8 fill);
/// 32 bytes of \a fill as the secret.
[[nodiscard]] BoxKey fixedBoxKey(quint8 fill);

/// The text of a key's file, as app/seal/FORMAT.md gives it.
[[nodiscard]] QByteArray boxKeyText(quint8 fill);

} // namespace puas::test
