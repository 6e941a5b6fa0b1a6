// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/kiosk_report.h"

namespace puas {

Result<std::map<QString, KioskReport>> kioskReports(const Store &store)
{
    const auto kiosks = store.registry().kiosks();
    if (!kiosks)
        return tl::unexpected(kiosks.error());
    std::map<QString, KioskReport> reports;
    for (const Kiosk &kiosk : *kiosks) {
        const auto proof = store.ratings().newestProof(kiosk.id);
        if (!proof)
            return tl::unexpected(proof.error());
        if (!*proof)
            continue;
        const auto header = decodeBundleHeader((*proof)->header);
        if (!header)
            return tl::unexpected(header.error());
        reports[kiosk.id] = {header->software, header->wallMs, header->health};
    }
    return reports;
}

QStringList complaintsOf(const KioskHealth &health)
{
    const std::pair<const char *, bool> looked[]{
        {"disk", health.freeDiskMiB < leastFreeDiskMiB},
        {"database", health.database == Condition::Bad},
        {"chain", health.chain == Condition::Bad},
        {"touch", health.touch == Condition::Bad},
        {"sound", health.sound == Condition::Bad},
        {"clock", health.clockBehindMs > clockBehindToleranceMs},
        {"error", !health.lastError.isEmpty()},
    };
    QStringList complaints;
    for (const auto &[name, isBad] : looked)
        if (isBad)
            complaints << QString::fromLatin1(name);
    return complaints;
}

} // namespace puas
