// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <optional>

namespace puas {

/// An Ed25519 public key: who signs.
using PublicKey = std::array<quint8, 32>;
/// An Ed25519 signature.
using Signature = std::array<quint8, 64>;
/// An X25519 public key: who may open a sealed box.
using BoxPublicKey = std::array<quint8, 32>;

/// What a signature speaks of. Each kind of document has a domain of its own, put in front
/// of what is signed, so that one document can never pass for another. Never change.
enum class SignatureDomain {
    BundleHeader, ///< "puas-bundle-header-1"
    Receipt,      ///< "puas-receipt-1"
    Settings,     ///< "puas-settings-1"
    Invitation,   ///< "puas-invitation-1"
    Enrolment,    ///< "puas-enrolment-1"
    AdminJournal, ///< "puas-admin-journal-1"
    OfficeKey,    ///< "puas-office-key-1"
};

/// The stable name of a kiosk or an office: hexadecimal of the first 16 bytes of
/// BLAKE2b-256(public key), 32 characters. Never change.
[[nodiscard]] QString fingerprint(const PublicKey &key);

[[nodiscard]] bool verifySignature(const PublicKey &key, SignatureDomain domain, QByteArrayView message,
                                   const Signature &signature);

/// An Ed25519 key pair. The secret is wiped from memory when the object goes.
/// A value that can be moved, not copied; reading it from several threads is safe.
class SigningKey
{
public:
    [[nodiscard]] static Result<SigningKey> generate();
    /// The key that a seed of 32 bytes gives; for keys read from disk and for simulations.
    [[nodiscard]] static Result<SigningKey> fromSeed(QByteArrayView seed);
    /// Reads a file that save() wrote. NotFound, Io, Damaged, or PermissionDenied where
    /// others than the owner may read it.
    [[nodiscard]] static Result<SigningKey> load(const QString &path);

    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    SigningKey(const SigningKey &) = delete;
    ~SigningKey();

    /// Writes the key for its owner's eyes only, aside and then in place, synced.
    [[nodiscard]] Result<> save(const QString &path) const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] Signature sign(SignatureDomain domain, QByteArrayView message) const;
    /// A secret that this key and the owner of \a other alone can work out, for one
    /// \a purpose (X25519 over both keys, hashed). False where \a other is no public key.
    [[nodiscard]] bool agree(const PublicKey &other, QByteArrayView purpose,
                             std::array<quint8, 32> &secret) const;

private:
    SigningKey() = default;

    PublicKey m_public{};
    std::array<quint8, 64> m_secret{};
};

/// An X25519 key pair that opens what was sealed to its public half. As SigningKey.
class BoxKey
{
public:
    [[nodiscard]] static Result<BoxKey> generate();
    [[nodiscard]] static Result<BoxKey> load(const QString &path);

    BoxKey(BoxKey &&) noexcept;
    BoxKey &operator=(BoxKey &&) noexcept;
    BoxKey(const BoxKey &) = delete;
    ~BoxKey();

    [[nodiscard]] Result<> save(const QString &path) const;
    [[nodiscard]] const BoxPublicKey &publicKey() const { return m_public; }
    /// Opens what seal() made for this key; Damaged otherwise.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed) const;

private:
    BoxKey() = default;

    BoxPublicKey m_public{};
    std::array<quint8, 32> m_secret{};
};

/// How much longer a sealed text is than its plain text.
inline constexpr qsizetype sealOverhead = 48;

/// Seals \a plain so that only the owner of \a recipient can open it (libsodium's sealed
/// box: X25519, XSalsa20-Poly1305, an ephemeral sender). The writer cannot read it back.
[[nodiscard]] QByteArray seal(const BoxPublicKey &recipient, QByteArrayView plain);

/// \a count random bytes from the system.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// Copies the bytes of a key or signature; nothing where the length differs.
template<size_t N>
[[nodiscard]] std::optional<std::array<quint8, N>> fixedBytes(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(N))
        return std::nullopt;
    std::array<quint8, N> result;
    std::copy_n(reinterpret_cast<const quint8 *>(bytes.data()), N, result.begin());
    return result;
}

template<size_t N>
[[nodiscard]] QByteArray toByteArray(const std::array<quint8, N> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(N)};
}

} // namespace puas
