// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/keys.h"

#include "app/seal/hash.h"
#include "app/seal/key_file.h"
#include "app/seal/sodium_bytes.h"

#include <sodium.h>

#include <utility>

namespace puas {

namespace {

constexpr char signingKeyTag[] = "puas-signing-key-1 ";
constexpr char boxKeyTag[] = "puas-box-key-1 ";

QByteArray domainPrefix(SignatureDomain domain)
{
    // The NUL ends the domain, so that no domain is the beginning of another.
    switch (domain) {
    case SignatureDomain::BundleHeader: return QByteArrayLiteral("puas-bundle-header-1\0");
    case SignatureDomain::Receipt: return QByteArrayLiteral("puas-receipt-1\0");
    case SignatureDomain::Settings: return QByteArrayLiteral("puas-settings-1\0");
    case SignatureDomain::Invitation: return QByteArrayLiteral("puas-invitation-1\0");
    case SignatureDomain::Enrolment: return QByteArrayLiteral("puas-enrolment-1\0");
    case SignatureDomain::AdminJournal: return QByteArrayLiteral("puas-admin-journal-1\0");
    case SignatureDomain::OfficeKey: return QByteArrayLiteral("puas-office-key-1\0");
    }
    Q_UNREACHABLE();
}

QByteArray withDomain(SignatureDomain domain, QByteArrayView message)
{
    QByteArray text = domainPrefix(domain);
    text.append(message.data(), message.size());
    return text;
}

/// libsodium has to be started once before any other call.
bool sodiumStarted()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

} // namespace

QString fingerprint(const PublicKey &key)
{
    const Hash hash = blake2b(QByteArrayView(key.data(), qsizetype(key.size())));
    return QString::fromLatin1(toBytes(hash).first(16).toHex());
}

bool verifySignature(const PublicKey &key, SignatureDomain domain, QByteArrayView message,
                     const Signature &signature)
{
    const QByteArray text = withDomain(domain, message);
    return sodiumStarted()
           && crypto_sign_verify_detached(signature.data(), bytesOf(text), size_t(text.size()),
                                          key.data())
                  == 0;
}

Result<SigningKey> SigningKey::generate()
{
    return fromSeed(randomBytes(crypto_sign_SEEDBYTES));
}

Result<SigningKey> SigningKey::fromSeed(QByteArrayView seed)
{
    if (!sodiumStarted())
        return fail(ErrorCode::Crypto, QStringLiteral("libsodium does not start"));
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(ErrorCode::Damaged, QStringLiteral("a signing key has 32 bytes"));
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), bytesOf(seed));
    return key;
}

Result<SigningKey> SigningKey::load(const QString &path)
{
    return readKeyFile(path, signingKeyTag).and_then([](const QByteArray &seed) {
        return fromSeed(seed);
    });
}

SigningKey::SigningKey(SigningKey &&other) noexcept : m_public(other.m_public), m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    std::swap(m_public, other.m_public);
    std::swap(m_secret, other.m_secret);
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Result<> SigningKey::save(const QString &path) const
{
    // libsodium's secret key is the seed followed by the public key.
    return writeKeyFile(path, signingKeyTag, QByteArrayView(m_secret.data(), crypto_sign_SEEDBYTES));
}

Signature SigningKey::sign(SignatureDomain domain, QByteArrayView message) const
{
    const QByteArray text = withDomain(domain, message);
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, bytesOf(text), size_t(text.size()),
                         m_secret.data());
    return signature;
}

bool SigningKey::agree(const PublicKey &other, QByteArrayView purpose,
                       std::array<quint8, 32> &secret) const
{
    std::array<quint8, crypto_scalarmult_SCALARBYTES> own{};
    std::array<quint8, crypto_scalarmult_BYTES> theirs{};
    std::array<quint8, crypto_scalarmult_BYTES> shared{};
    const bool agreed = crypto_sign_ed25519_sk_to_curve25519(own.data(), m_secret.data()) == 0
                        && crypto_sign_ed25519_pk_to_curve25519(theirs.data(), other.data()) == 0
                        && crypto_scalarmult(shared.data(), own.data(), theirs.data()) == 0;
    if (agreed)
        crypto_generichash(secret.data(), secret.size(), bytesOf(purpose), size_t(purpose.size()),
                           shared.data(), shared.size());
    sodium_memzero(own.data(), own.size());
    sodium_memzero(shared.data(), shared.size());
    return agreed;
}

Result<BoxKey> BoxKey::generate()
{
    if (!sodiumStarted())
        return fail(ErrorCode::Crypto, QStringLiteral("libsodium does not start"));
    BoxKey key;
    crypto_box_keypair(key.m_public.data(), key.m_secret.data());
    return key;
}

Result<BoxKey> BoxKey::load(const QString &path)
{
    const auto secret = readKeyFile(path, boxKeyTag);
    if (!secret)
        return tl::unexpected(secret.error());
    const auto bytes = fixedBytes<32>(*secret);
    if (!bytes || !sodiumStarted())
        return fail(ErrorCode::Damaged, path);
    BoxKey key;
    key.m_secret = *bytes;
    crypto_scalarmult_base(key.m_public.data(), key.m_secret.data());
    return key;
}

BoxKey::BoxKey(BoxKey &&other) noexcept : m_public(other.m_public), m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

BoxKey &BoxKey::operator=(BoxKey &&other) noexcept
{
    std::swap(m_public, other.m_public);
    std::swap(m_secret, other.m_secret);
    return *this;
}

BoxKey::~BoxKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Result<> BoxKey::save(const QString &path) const
{
    return writeKeyFile(path, boxKeyTag, QByteArrayView(m_secret.data(), qsizetype(m_secret.size())));
}

Result<QByteArray> BoxKey::open(QByteArrayView sealed) const
{
    if (sealed.size() < sealOverhead)
        return fail(ErrorCode::Damaged, QStringLiteral("a sealed text is too short"));
    QByteArray plain(sealed.size() - sealOverhead, Qt::Uninitialized);
    const int opened = crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()),
                                            bytesOf(sealed), size_t(sealed.size()), m_public.data(),
                                            m_secret.data());
    if (opened != 0)
        return fail(ErrorCode::Damaged, QStringLiteral("a sealed text does not open with this key"));
    return plain;
}

QByteArray seal(const BoxPublicKey &recipient, QByteArrayView plain)
{
    static_assert(sealOverhead == crypto_box_SEALBYTES);
    QByteArray sealed(plain.size() + sealOverhead, Qt::Uninitialized);
    if (!sodiumStarted()
        || crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), bytesOf(plain),
                           size_t(plain.size()), recipient.data())
               != 0)
        return {}; // a key of low order: nobody could open it
    return sealed;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (sodiumStarted())
        randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace puas
