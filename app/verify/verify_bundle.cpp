// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/bundle_file.h"
#include "app/event/event.h"
#include "app/verify/verification.h"

namespace puas {

namespace {

Result<> checkSigner(const BundleFile &bundle, const AuditKey &key)
{
    if (key.signer && bundle.header().kioskKey != *key.signer)
        return fail(
            ErrorCode::BadSignature,
            QStringLiteral("signed by kiosk %1, not by the key given").arg(bundle.header().kiosk));
    return {};
}

Result<> checkEvents(BundleFile &bundle, const BoxKey &opener)
{
    quint64 seq = bundle.header().first;
    return bundle.readBodies(opener, [&](const QByteArray &body) -> Result<> {
        const auto event = decodeEvent(body);
        if (!event)
            return fail(event.error().code,
                        QStringLiteral("event %1: %2").arg(seq).arg(event.error().detail));
        ++seq;
        return {};
    });
}

Result<> check(Verified &verified, const AuditKey &key)
{
    auto bundle = BundleFile::open(verified.path);
    if (!bundle)
        return tl::unexpected(bundle.error());
    const BundleHeader &header = bundle->header();
    verified.checked << QStringLiteral("header of kiosk %1, events %2 to %3")
                            .arg(header.kiosk)
                            .arg(header.first)
                            .arg(header.last)
                     << QStringLiteral("signature");
    if (const auto signer = checkSigner(*bundle, key); !signer)
        return signer;
    if (const auto payload = bundle->verifyPayload(); !payload)
        return payload;
    verified.checked << QStringLiteral("payload hash");
    if (!key.opener)
        return {};
    if (const auto events = checkEvents(*bundle, *key.opener); !events)
        return events;
    verified.checked << QStringLiteral("payload opened, %1 events, their chain").arg(header.count());
    return {};
}

} // namespace

Verified verifyBundle(const QString &path, const AuditKey &key)
{
    Verified verified{path, QStringLiteral("bundle"), {}, {}};
    if (const auto sound = check(verified, key); !sound)
        verified.found.push_back(sound.error());
    return verified;
}

} // namespace puas
