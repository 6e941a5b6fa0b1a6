// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/password.h"

#include <sodium.h>

namespace puas {

namespace {

/// One form for what keyboards write in several: "e" and an accent, or both in one.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

Result<QString> hashPassword(const QString &password)
{
    const QByteArray text = bytesOf(password);
    char hash[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0
        || crypto_pwhash_str(hash, text.constData(), size_t(text.size()),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0)
        return fail(ErrorCode::Crypto, QStringLiteral("not enough memory to hash a password"));
    return QString::fromLatin1(hash);
}

bool passwordMatches(const QString &hash, const QString &password)
{
    const QByteArray stored = hash.toLatin1();
    const QByteArray text = bytesOf(password);
    return sodium_init() >= 0 && stored.size() < qsizetype(crypto_pwhash_STRBYTES)
           && crypto_pwhash_str_verify(stored.constData(), text.constData(), size_t(text.size())) == 0;
}

} // namespace puas
