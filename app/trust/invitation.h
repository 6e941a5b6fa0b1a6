// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

#include <QString>

namespace puas {

/// The office's word to a kiosk that does not know it yet: who the office is, and which
/// kiosk this one is going to be. It is signed by the key that it carries, so it proves
/// nothing by itself: trust comes from the six words that people compare (six_words.h).
struct Invitation {
    QString id;     ///< 16 random bytes, hexadecimal
    QString office; ///< code
    QString officeName;
    PublicKey signingKey{};
    BoxPublicKey boxKey{};
    quint64 keyNumber = 1; ///< how often the office has renewed its keys, plus one
    QString kioskName;
    QString counter;      ///< code; empty: a kiosk in the lobby
    QString replaces;     ///< id of the kiosk that this one takes the place of; empty: none
    qint64 createdMs = 0; ///< the office's clock, since 1970 in UTC
    qint64 expiresMs = 0; ///< the office takes no answer from then on

    bool operator==(const Invitation &) const = default;
};

/// How long an invitation holds: 14 days.
inline constexpr qint64 invitationLifetimeMs = 14LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 largestInvitation = 8192; // bytes

/// How the files end that lie in the office's folder on a stick; the invitation's id stands
/// before it.
inline constexpr char invitationSuffix[] = ".invitation";
inline constexpr char answerSuffix[] = ".answer";

/// A fresh id.
[[nodiscard]] QString newInvitationId();

/// The document that travels (FORMAT.md). \a office is the pair of \c signingKey.
/// InvalidArgument where a text is too long or empty, or an id is none.
[[nodiscard]] Result<QByteArray> signInvitation(const SigningKey &office, const Invitation &invitation);

/// Reads one, and checks that it is signed by the key inside it. BadSignature, Damaged,
/// NewerFormat.
[[nodiscard]] Result<Invitation> openInvitation(const QByteArray &document);

} // namespace puas
