// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

namespace puas {

/// \file
/// Codes on queue tickets: twelve digits that a citizen types or scans, which one kiosk can
/// check without a network and nobody but the office and that kiosk can make. The bytes
/// are in FORMAT.md.

/// Numbers of tickets: 1 to this.
inline constexpr quint32 lastTicketNumber = 999'999;
inline constexpr qsizetype ticketDigits = 12;

/// What makes and checks the tickets of one kiosk. Nothing about it travels: office and
/// kiosk each work it out from their own signing key and the other's public one. Wiped
/// from memory when it goes. A value that can be moved, not copied.
class TicketKey
{
public:
    /// Crypto where \a other is no public key.
    [[nodiscard]] static Result<TicketKey> between(const SigningKey &own, const PublicKey &other);

    TicketKey(TicketKey &&) noexcept;
    TicketKey &operator=(TicketKey &&) noexcept;
    TicketKey(const TicketKey &) = delete;
    ~TicketKey();

    /// The code of a ticket, without spaces. \a number is 1 to lastTicketNumber.
    [[nodiscard]] QString code(quint32 number) const;
    /// The number of the ticket whose code this is; nothing for any other text.
    [[nodiscard]] std::optional<quint32> number(QStringView code) const;

private:
    TicketKey() = default;
    [[nodiscard]] quint32 check(quint32 number) const;

    std::array<quint8, 32> m_secret{};
};

} // namespace puas
