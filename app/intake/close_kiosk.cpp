// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/close_kiosk.h"

#include "app/audit/act_kinds.h"
#include "app/intake/sign_in.h"

#include <QJsonObject>

namespace puas {

Act closingAct(const Kiosk &kiosk, const KioskEnd &end)
{
    const QJsonObject after{{QStringLiteral("revoked_at"), end.atUtcMs},
                            {QStringLiteral("reason"), end.reason},
                            {QStringLiteral("replaced_by"), end.replacedBy},
                            {QStringLiteral("last"), kiosk.lastSeq},
                            {QStringLiteral("head"), QString::fromLatin1(kiosk.lastLink.toHex())},
                            {QStringLiteral("lost"), end.lost ? QJsonValue(*end.lost) : QJsonValue()}};
    return {ActKind::kioskRevoked, 0, {}, kiosk.id, {}, actJson(after)};
}

Result<> revokeKiosk(OfficeFolder &office, const QString &kiosk, const QString &reason, qint64 nowMs)
{
    if (const auto user = requireMay(office, Deed::ManageKiosks); !user)
        return tl::unexpected(user.error());
    return closeKiosk(office, kiosk, reason, nowMs);
}

Result<> closeKiosk(OfficeFolder &office, const QString &kiosk, const QString &reason, qint64 nowMs)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a revocation needs its reason"));
    const auto found = office.store().registry().kiosk(kiosk);
    if (!found)
        return tl::unexpected(found.error());
    if (found->revokedAtUtcMs)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("kiosk %1 is closed").arg(kiosk));
    const KioskEnd end{found->id, nowMs, office.actor(), reason.trimmed(), {}, {}};
    return office.perform(closingAct(*found, end),
                          [&](Store &store) { return store.kioskEnds().close(end); });
}

} // namespace puas
