// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/office_receipt.h"

#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"

namespace puas {

namespace {

constexpr qsizetype nonceSize = 16;

/// Of a kiosk that has sent nothing yet the office knows where its chain begins.
QByteArray headOf(const Kiosk &kiosk)
{
    const auto key = fixedBytes<32>(kiosk.publicKey);
    return kiosk.lastSeq > 0 || !key ? kiosk.lastLink : toBytes(firstLink(*key));
}

} // namespace

Result<QByteArray> officeReceipt(const OfficeFolder &office, const Kiosk &kiosk, qint64 nowMs,
                                 quint64 reopens)
{
    return office.store().registry().home().map([&](const Office &home) {
        const Receipt receipt{home.code,
                              kiosk.id,
                              quint64(kiosk.lastSeq),
                              hashFromBytes(headOf(kiosk)),
                              randomBytes(nonceSize),
                              nowMs,
                              reopens};
        return signReceipt(office.signingKey(), receipt);
    });
}

std::optional<Receipt> currentReceiptAt(const OfficeFolder &office, const QString &path,
                                        const Kiosk &kiosk)
{
    const auto document = readSmallFile(path, largestReceipt);
    if (!document)
        return std::nullopt;
    const auto receipt = openReceipt(office.signingKey().publicKey(), *document);
    const bool isCurrent = receipt && receipt->kiosk == kiosk.id
                           && receipt->seq == quint64(kiosk.lastSeq)
                           && toBytes(receipt->head) == headOf(kiosk);
    return isCurrent ? std::optional(*receipt) : std::nullopt;
}

} // namespace puas
