// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/ticket.h"

#include "app/seal/sodium_bytes.h"

#include <sodium.h>

#include <utility>

namespace puas {

namespace {

// Never change: printed tickets rest on them. The NUL belongs to it.
constexpr char ticketPurpose[] = "puas-ticket-1";
constexpr int half = 6; // digits of the number, and of the check
constexpr quint64 checks = 1'000'000;

} // namespace

Result<TicketKey> TicketKey::between(const SigningKey &own, const PublicKey &other)
{
    TicketKey key;
    if (!own.agree(other, QByteArrayView(ticketPurpose, sizeof ticketPurpose), key.m_secret))
        return fail(ErrorCode::Crypto, QStringLiteral("no ticket key with this public key"));
    return key;
}

TicketKey::TicketKey(TicketKey &&other) noexcept : m_secret(std::exchange(other.m_secret, {})) {}

TicketKey &TicketKey::operator=(TicketKey &&other) noexcept
{
    m_secret = std::exchange(other.m_secret, {});
    return *this;
}

TicketKey::~TicketKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QString TicketKey::code(quint32 number) const
{
    return QStringLiteral("%1%2")
        .arg(number, half, 10, QLatin1Char('0'))
        .arg(check(number), half, 10, QLatin1Char('0'));
}

std::optional<quint32> TicketKey::number(QStringView code) const
{
    const bool digits = std::all_of(code.begin(), code.end(),
                                    [](QChar one) { return one >= u'0' && one <= u'9'; });
    if (code.size() != ticketDigits || !digits)
        return std::nullopt;
    const quint32 number = code.first(half).toUInt();
    if (number == 0 || code.sliced(half).toUInt() != check(number))
        return std::nullopt;
    return number;
}

quint32 TicketKey::check(quint32 number) const
{
    const QByteArray text = QByteArray::number(number).rightJustified(half, '0');
    std::array<quint8, crypto_generichash_BYTES_MIN> mac{};
    crypto_generichash(mac.data(), mac.size(), bytesOf(QByteArrayView(text)), size_t(text.size()),
                       m_secret.data(), m_secret.size());
    constexpr size_t used = 8;
    quint64 value = 0;
    for (size_t index = 0; index < used; ++index)
        value = value << 8 | mac[index];
    return quint32(value % checks);
}

} // namespace puas
