// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/sealed_stream.h"

namespace puas {

/// Stands in clear before what a passphrase protects: it makes equal passphrases different.
using PassphraseSalt = std::array<quint8, 16>;
[[nodiscard]] PassphraseSalt newPassphraseSalt();

/// The key that a passphrase stands for: argon2id with 3 passes over 64 MiB (RFC
/// 9106), so that guessing one is slow. The cost is part of the
/// format (FORMAT.md). Crypto where there is not so much memory.
[[nodiscard]] Result<FileKey> fileKeyFrom(const QString &passphrase, const PassphraseSalt &salt);

} // namespace puas
