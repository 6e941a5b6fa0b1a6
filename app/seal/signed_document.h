// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/keys.h"

namespace puas {

/// A text with its signer's signature in front: one line "puas-signed-1 <base64>", then
/// the content, byte for byte. Settings, receipts and invitations travel like this.

[[nodiscard]] QByteArray signDocument(const SigningKey &signer, SignatureDomain domain,
                                      QByteArrayView content);

/// The content, if \a signer signed it for this \a domain. BadSignature otherwise; Damaged
/// where it is no such document; NewerFormat for a later number.
[[nodiscard]] Result<QByteArray> openSignedDocument(const PublicKey &signer, SignatureDomain domain,
                                                    QByteArrayView document);

/// The content of a document whose signer is named inside it: nothing vouches for it until
/// openSignedDocument() has been asked with the key found there. Damaged, NewerFormat.
[[nodiscard]] Result<QByteArray> unverifiedContent(QByteArrayView document);

} // namespace puas
