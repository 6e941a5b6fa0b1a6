// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/write_post.h"

#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/intake/kiosk_settings.h"
#include "app/intake/office_receipt.h"

#include <QDir>
#include <QFileInfo>

namespace puas {

namespace {

Result<> writeForKiosk(OfficeFolder &office, const Kiosk &kiosk, const QString &folder, qint64 nowMs,
                       Disk &disk, WrittenPost &post)
{
    const QString receiptPath = folder + QLatin1Char('/') + QString::fromLatin1(receiptFileName);
    if (kiosk.lastSeq > 0 && !currentReceiptAt(office, receiptPath, kiosk)) {
        const auto receipt = officeReceipt(office, kiosk, nowMs);
        if (!receipt)
            return tl::unexpected(receipt.error());
        if (const auto done = writeChecked(receiptPath, *receipt, disk); !done)
            return done;
        ++post.receipts;
    }
    const auto settings = currentSettings(office, kiosk.id);
    if (!settings)
        return tl::unexpected(settings.error());
    const QString settingsPath = folder + QLatin1Char('/') + QString::fromLatin1(settingsFileName);
    if (const auto there = readSmallFile(settingsPath, largestSettings); there && *there == *settings)
        return {};
    return writeChecked(settingsPath, *settings, disk).map([&] { ++post.settings; });
}

} // namespace

bool isStickRoot(const QString &path)
{
    return QFileInfo(path + QStringLiteral("/puas")).isDir();
}

Result<WrittenPost> writePost(OfficeFolder &office, const QString &root, qint64 nowMs, Disk &disk)
{
    const auto home = office.store().registry().home();
    const auto kiosks = office.store().registry().kiosks();
    if (!home || !kiosks)
        return tl::unexpected(home ? kiosks.error() : home.error());
    WrittenPost post;
    for (const Kiosk &kiosk : *kiosks) {
        const QString below = stickFolderOf(home->code, kiosk.id);
        const QString folder = root + QLatin1Char('/') + below;
        if (kiosk.revokedAtUtcMs || !QFileInfo(folder).isDir() || leavesStick(root, below))
            continue;
        const auto done = writeForKiosk(office, kiosk, folder, nowMs, disk, post);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (const int synced = disk.syncFileSystem(root); synced < 0)
        return tl::unexpected(diskError(synced, root));
    return post;
}

} // namespace puas
