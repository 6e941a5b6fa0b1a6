// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/hash.h"

#include "app/seal/sodium_bytes.h"

#include <QString>

#include <sodium.h>

#include <algorithm>

namespace puas {

namespace {

constexpr char chainDomain[] = "puas-journal-1"; // with its NUL: no key can continue it

} // namespace

struct Hasher::State {
    crypto_generichash_state hash;
};

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, sizeof(Hash));
}

Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView data)
{
    crypto_generichash_update(&m_state->hash, bytesOf(data), size_t(data.size()));
}

Hash Hasher::finish()
{
    Hash hash;
    crypto_generichash_final(&m_state->hash, hash.data(), hash.size());
    return hash;
}

QByteArray toBytes(const Hash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
}

QString toHex(const Hash &hash)
{
    return QString::fromLatin1(toBytes(hash).toHex());
}

Hash hashFromBytes(QByteArrayView bytes)
{
    Hash hash{};
    if (bytes.size() == qsizetype(hash.size()))
        std::copy_n(bytesOf(bytes), hash.size(), hash.begin());
    return hash;
}

Hash blake2b(QByteArrayView data)
{
    Hasher hasher;
    hasher.add(data);
    return hasher.finish();
}

Hash nextLink(const Hash &previous, QByteArrayView body)
{
    Hasher hasher;
    hasher.add(QByteArrayView(previous.data(), qsizetype(previous.size())));
    hasher.add(body);
    return hasher.finish();
}

Hash firstLink(const std::array<quint8, 32> &publicKey)
{
    Hasher hasher;
    hasher.add(QByteArrayView(chainDomain, sizeof chainDomain));
    hasher.add(QByteArrayView(publicKey.data(), qsizetype(publicKey.size())));
    return hasher.finish();
}

} // namespace puas
