// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/receipt.h"
#include "app/seal/signed_document.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fixed_keys.h"

namespace puas::fuzz {

/// The bytes behind a signature that is right: what the office itself could get wrong.
void runReceipt(const QByteArray &bytes)
{
    static const SigningKey office = test::fixedSigningKey(2);
    const QByteArray document = signDocument(office, SignatureDomain::Receipt, bytes);
    if (const auto receipt = openReceipt(office.publicKey(), document))
        require(signReceipt(office, *receipt) == document, "a receipt has a second form");
}

} // namespace puas::fuzz
