// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/trust/invitation.h"

namespace puas {

/// The kiosk's answer to an invitation: the public half of the key that it made for this
/// office, signed with the other half.
struct EnrolmentAnswer {
    QString invitation;    ///< its id
    Hash invitationHash{}; ///< of the invitation's whole document, as the kiosk read it
    PublicKey kioskKey{};

    bool operator==(const EnrolmentAnswer &) const = default;
};

inline constexpr qint64 largestAnswer = 4096; // bytes

/// The document that travels. The same invitation and key give the same bytes.
[[nodiscard]] QByteArray signAnswer(const SigningKey &kiosk, const Invitation &invitation,
                                    QByteArrayView invitationDocument);

/// Reads one, and checks that it is signed by the key inside it. BadSignature, Damaged,
/// NewerFormat.
[[nodiscard]] Result<EnrolmentAnswer> openAnswer(const QByteArray &document);

} // namespace puas
