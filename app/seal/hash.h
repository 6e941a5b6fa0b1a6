// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <memory>

namespace puas {

/// BLAKE2b-256 of something: a link of a chain, a payload's hash, a row's identity.
using Hash = std::array<quint8, 32>;

[[nodiscard]] QByteArray toBytes(const Hash &hash);
/// Lower-case hexadecimal, 64 characters.
[[nodiscard]] QString toHex(const Hash &hash);
/// All zero where \a bytes are not 32 bytes long.
[[nodiscard]] Hash hashFromBytes(QByteArrayView bytes);

[[nodiscard]] Hash blake2b(QByteArrayView data);

/// The next link of a chain: BLAKE2b-256(previous link, body). Never change: journals and
/// bundles of every version rest on it.
[[nodiscard]] Hash nextLink(const Hash &previous, QByteArrayView body);

/// The link that stands before a kiosk's first event:
/// BLAKE2b-256("puas-journal-1" NUL, public key). Never change.
[[nodiscard]] Hash firstLink(const std::array<quint8, 32> &publicKey);

/// Hashes what comes in pieces. Not shared between threads.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void add(QByteArrayView data);
    /// Ends the hash; nothing may be added afterwards.
    [[nodiscard]] Hash finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace puas
