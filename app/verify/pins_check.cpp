// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/pins_check.h"

#include "app/intake/officer_pin.h"
#include "app/intake/user_acts.h"

namespace puas {

Result<> checkPins(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    std::map<QString, QString> missing;
    for (const auto &[nip, fingerprint] : acts.pins)
        missing.emplace(officerPinDocument(nip), fingerprint);
    const QString prefix = officerPinDocument(QString());
    const auto compare = [&](const QString &name, const QByteArray &hash) {
        if (!name.startsWith(prefix))
            return;
        const QString fingerprint = hash.isEmpty() ? QString()
                                                   : passwordFingerprint(QString::fromLatin1(hash));
        const auto act = missing.find(name);
        if (act == missing.end())
            verified.find(ErrorCode::Damaged, QStringLiteral("document %1: no act put it there").arg(name));
        else if (act->second != fingerprint)
            verified.find(ErrorCode::Damaged,
                          QStringLiteral("document %1: it is not what the office's journal says").arg(name));
        missing.erase(name);
    };
    if (const auto read = store.documents().forEach(compare); !read)
        return read;
    for (const auto &[name, fingerprint] : missing)
        verified.find(ErrorCode::Damaged, QStringLiteral("document %1: it is missing").arg(name));
    return {};
}

} // namespace puas
