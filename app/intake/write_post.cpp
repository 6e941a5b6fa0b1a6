// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/write_post.h"

#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/kiosk_settings.h"
#include "app/intake/office_receipt.h"
#include "app/trust/invitation.h"

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
        if (const auto done = writeToStick(receiptPath, *receipt, disk); !done)
            return done;
        ++post.receipts;
    }
    const auto settings = currentSettings(office, kiosk.id);
    if (!settings)
        return tl::unexpected(settings.error());
    const QString settingsPath = folder + QLatin1Char('/') + QString::fromLatin1(settingsFileName);
    if (const auto there = readSmallFile(settingsPath, largestSettings); there && *there == *settings)
        return {};
    return writeToStick(settingsPath, *settings, disk).map([&] { ++post.settings; });
}

/// Whether a kiosk's post belongs on this stick; makes its folder where it is awaited.
bool isForStick(const Kiosk &kiosk, const QString &root, const QString &below, const QStringList &awaiting)
{
    if (kiosk.revokedAtUtcMs || leavesStick(root, below))
        return false;
    const QString folder = root + QLatin1Char('/') + below;
    return QFileInfo(folder).isDir() || (awaiting.contains(kiosk.id) && QDir().mkpath(folder));
}

/// A closed invitation would only lead a kiosk astray.
Result<> removeClosed(const Store &store, const QString &folder, Disk &disk)
{
    const auto enrolments = store.enrolments().all();
    if (!enrolments)
        return tl::unexpected(enrolments.error());
    for (const Enrolment &enrolment : *enrolments)
        for (const char *suffix : {answerSuffix, invitationSuffix}) {
            const QString path = folder + QLatin1Char('/') + enrolment.invitation + QLatin1String(suffix);
            if (enrolment.isOpen() || !QFileInfo::exists(path))
                continue;
            if (const int removed = disk.remove(path); removed < 0)
                return tl::unexpected(diskError(removed, path));
        }
    return {};
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
    const auto awaiting = kiosksAwaitingSettings(office.store());
    if (!awaiting)
        return tl::unexpected(awaiting.error());
    WrittenPost post;
    for (const Kiosk &kiosk : *kiosks) {
        const QString below = stickFolderOf(home->code, kiosk.id);
        if (!isForStick(kiosk, root, below, *awaiting))
            continue;
        const auto done = writeForKiosk(office, kiosk, root + QLatin1Char('/') + below, nowMs, disk, post);
        if (!done)
            return tl::unexpected(done.error());
    }
    const QString ours = stickFolderOf(home->code);
    if (!leavesStick(root, ours))
        if (const auto removed = removeClosed(office.store(), root + QLatin1Char('/') + ours, disk); !removed)
            return tl::unexpected(removed.error());
    if (const int synced = disk.syncFileSystem(root); synced < 0)
        return tl::unexpected(diskError(synced, root));
    return post;
}

} // namespace puas
