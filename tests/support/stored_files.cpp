// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_files.h"

#include "tests/support/bundle_forge.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"

namespace puas::test {

KioskConfig storedConfig()
{
    KioskConfig config;
    config.version = 3;
    config.officeCode = QStringLiteral("DUKCAPIL");
    config.officeName = QStringLiteral("Dinas Kependudukan");
    config.timezone = QStringLiteral("Asia/Jakarta");
    config.kioskId = fingerprint(fixedSigningKey(storedKioskKey).publicKey());
    config.kioskName = QStringLiteral("Loket 1");
    config.counterCode = QStringLiteral("A1");
    config.counterName = QStringLiteral("Loket A1");
    config.mode = QStringLiteral("free");
    config.officers = {
        {QStringLiteral("198001012005011001"), QStringLiteral("Siti Rahayu"), {}, {}, {}}};
    config.survey = {QStringLiteral("skm"),
                     1,
                     {{QStringLiteral("cost"),
                       2,
                       {{QStringLiteral("en"), QStringLiteral("Was it free?")}},
                       {{{QStringLiteral("en"), QStringLiteral("No")}},
                        {{QStringLiteral("en"), QStringLiteral("Yes")}}}}}};
    return config;
}

BundleHeader storedHeader()
{
    BundleHeader header = honestBundle(fixedSigningKey(storedKioskKey),
                                       fixedBoxKey(storedBoxKey).publicKey(),
                                       encodeAll(canonicalHistory()))
                              .header;
    return header;
}

Receipt storedReceipt()
{
    const BundleHeader header = storedHeader();
    return {header.office,
            header.kiosk,
            header.last,
            header.head,
            QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"),
            1'791'169'200'000};
}

} // namespace puas::test
