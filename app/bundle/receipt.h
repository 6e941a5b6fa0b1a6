// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/seal/keys.h"

#include <QString>

#include <optional>

namespace puas {

/// The office's word that it has a kiosk's history up to an event. The kiosk writes it into
/// its journal: after that neither side can rewrite that history alone.
struct Receipt {
    QString office; ///< code
    QString kiosk;  ///< fingerprint
    quint64 seq = 0;
    Hash head{};       ///< link of event seq
    QByteArray nonce;  ///< 16 random bytes: no two receipts are the same
    qint64 wallMs = 0; ///< the office's clock, since 1970 in UTC
    /// Number of the act in the office's journal by which an office that lost events (it was
    /// restored from a backup) asks for them again: this receipt may then be older than the
    /// one the kiosk has, and seq may be 0. 0: an ordinary receipt.
    quint64 reopens = 0;

    bool operator==(const Receipt &) const = default;
};

/// The signed document that travels (FORMAT.md).
[[nodiscard]] QByteArray signReceipt(const SigningKey &office, const Receipt &receipt);

/// BadSignature, Damaged, NewerFormat.
[[nodiscard]] Result<Receipt> openReceipt(const PublicKey &office, const QByteArray &document);

/// The office's time in a receipt that a kiosk has in its journal, ms since 1970 in UTC;
/// nothing where it holds none. The signature is not looked at: the kiosk did, and whoever has
/// the kiosk's own key could write any time without it.
[[nodiscard]] std::optional<qint64> officeTimeIn(const QByteArray &document);

/// Names of what lies on a stick for a kiosk, in the kiosk's folder (stickFolderOf()).
inline constexpr char receiptFileName[] = "receipt.signed";
inline constexpr char settingsFileName[] = "settings.signed";

inline constexpr qint64 largestReceipt = 4096;

} // namespace puas
