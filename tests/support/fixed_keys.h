// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

namespace puas::test {

/// The same keys in every run: for numbers up to 255, 32 bytes of it are the seed; larger
/// ones change some of these bytes.
[[nodiscard]] SigningKey fixedSigningKey(quint64 number);
/// 32 bytes of \a fill as the secret.
[[nodiscard]] BoxKey fixedBoxKey(quint8 fill);

/// The text of a key's file, as app/seal/FORMAT.md gives it.
[[nodiscard]] QByteArray boxKeyText(quint8 fill);

} // namespace puas::test
