// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/ask_again.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/stick.h"
#include "app/intake/office_receipt.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace puas {

namespace {

Result<Kiosk> trustedKiosk(const OfficeFolder &office, const QString &id)
{
    auto kiosk = office.store().registry().kiosk(id);
    if (!kiosk && kiosk.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::UnknownKiosk, id);
    if (kiosk && kiosk->revokedAtUtcMs)
        return fail(ErrorCode::Revoked, id);
    return kiosk;
}

/// The number of the act.
Result<quint64> noteReopening(OfficeFolder &office, const Kiosk &kiosk)
{
    const QJsonObject after{{QStringLiteral("seq"), kiosk.lastSeq},
                            {QStringLiteral("head"), QString::fromLatin1(kiosk.lastLink.toHex())}};
    const Act act{ActKind::receiptReopened,
                  0,
                  {},
                  kiosk.id,
                  {},
                  QJsonDocument(after).toJson(QJsonDocument::Compact)};
    return office.perform(act, [](Store &) { return Result<>(); })
        .and_then([&] { return office.store().acts().last(); })
        .map([](const std::optional<ActEntry> &last) { return quint64(last ? last->seq : 0); });
}

} // namespace

Result<quint64> askAgain(OfficeFolder &office, const QString &root, const QString &kiosk, qint64 nowMs,
                         Disk &disk)
{
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const auto known = trustedKiosk(office, kiosk);
    if (!known)
        return tl::unexpected(known.error());
    const QString below = stickFolderOf(home->code, known->id);
    const QString folder = root + QLatin1Char('/') + below;
    if (leavesStick(root, below) || !QDir(root).exists() || !QDir().mkpath(folder))
        return fail(ErrorCode::PermissionDenied, folder);
    const QString path = folder + QLatin1Char('/') + QString::fromLatin1(receiptFileName);
    const quint64 first = quint64(known->lastSeq) + 1;
    if (const auto there = currentReceiptAt(office, path, *known); there && there->reopens > 0)
        return first;
    const auto act = noteReopening(office, *known);
    if (!act)
        return tl::unexpected(act.error());
    const auto receipt = officeReceipt(office, *known, nowMs, *act);
    if (!receipt)
        return tl::unexpected(receipt.error());
    const auto written = writeToStick(path, *receipt, disk);
    if (!written)
        return tl::unexpected(written.error());
    if (const int synced = disk.syncFileSystem(root); synced < 0)
        return tl::unexpected(diskError(synced, root));
    return first;
}

} // namespace puas
