// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seal/signed_document.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fixed_keys.h"

namespace puas::fuzz {

void runSignedDocument(const QByteArray &bytes)
{
    static const SigningKey office = test::fixedSigningKey(2);
    const auto content = openSignedDocument(office.publicKey(), SignatureDomain::Settings, bytes);
    if (content)
        require(signDocument(office, SignatureDomain::Settings, *content) == bytes,
                "a signed document has a second form");
}

} // namespace puas::fuzz
