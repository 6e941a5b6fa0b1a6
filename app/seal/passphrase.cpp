// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/passphrase.h"

#include <sodium.h>

namespace puas {

namespace {

// RFC 9106, section 4, the second recommended choice (libsodium has one lane).
constexpr unsigned long long passes = 3;
constexpr size_t memory = size_t(64) * 1024 * 1024;

} // namespace

static_assert(std::tuple_size_v<PassphraseSalt> == crypto_pwhash_SALTBYTES);

PassphraseSalt newPassphraseSalt()
{
    PassphraseSalt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<FileKey> fileKeyFrom(const QString &passphrase, const PassphraseSalt &salt)
{
    const QByteArray text = passphrase.toUtf8();
    FileKey key;
    if (sodium_init() < 0
        || crypto_pwhash(key.data(), key.size(), text.constData(), size_t(text.size()), salt.data(),
                         passes, memory, crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return fail(ErrorCode::Crypto, QStringLiteral("a passphrase needs 64 MiB of memory"));
    return key;
}

} // namespace puas
