// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"

#include <QString>

#include <functional>
#include <vector>

namespace puas {

/// Where things lie on a stick: "puas/<office>/<kiosk>/". Characters that some file system
/// forbids become "_".
[[nodiscard]] QString stickFolderOf(const QString &office, const QString &kiosk);
/// "puas/<office>": what concerns the office as a whole.
[[nodiscard]] QString stickFolderOf(const QString &office);

/// Whether a link stands among the folders \a below a stick's \a root: what is written or
/// read there would not be on the stick.
[[nodiscard]] bool leavesStick(const QString &root, const QString &below);

/// What is done to the stick at this moment.
enum class DeliveryStep { Writing, Checking };
using DeliveryProgress = std::function<void(DeliveryStep step, int percent)>;

/// Copies a file from the own disk to \a folder on a stick so that it is there or is not:
/// aside, fdatasync, rename, fsync of the folder, syncfs, then read back from the device
/// (not from the cache) and compared. A file of the same name and content is left alone.
/// NotFound where the stick is gone; DiskFull; PermissionDenied; Io; Damaged where the
/// device gives back something else.
[[nodiscard]] Result<> deliverFile(const QString &source, const QString &folder,
                                   const DeliveryProgress &progress = {}, Disk &disk = systemDisk());

/// Reads a small file as the device has it, not as the cache remembers it. As readSmallFile().
[[nodiscard]] Result<QByteArray> readFromDevice(const QString &path, qint64 largest);
/// Writes a small file of our own onto a stick, in a folder that is there: aside, synced,
/// renamed, and read back. Fails as deliverFile() does.
[[nodiscard]] Result<> writeToStick(const QString &path, const QByteArray &content,
                                    Disk &disk = systemDisk());

/// A mounted removable drive.
struct Stick {
    QString path; ///< where it is mounted
    QString name; ///< last part of the path, in most the label
    bool readOnly = false;
};

/// Where the kernel lists what is mounted.
[[nodiscard]] QString systemMountInfo();

/// The removable drives mounted now, without touching any of them. PUAS_STICK in the
/// environment names a folder that plays the stick (tests, demonstrations) and is then the
/// only one.
[[nodiscard]] std::vector<Stick> mountedSticks(const QString &mountInfo = systemMountInfo());

/// What a stick is for. Reads it, and waits as long as it takes.
enum class StickUse {
    Ours,    ///< has a folder of this office, or an empty folder "puas": made for it
    Unknown, ///< anything else: only a person may say that it is to be written
};
[[nodiscard]] StickUse stickUse(const QString &root, const QString &office);

/// The bundles under "puas/" of a stick or below a folder: regular files named *.puas, no
/// links followed, at most \a most, sorted by path.
[[nodiscard]] std::vector<QString> bundlesBelow(const QString &path, int most = 10'000);

/// The files "puas/<any office>/*<suffix>" of a stick: regular files, no links followed, at
/// most \a most, sorted by path.
[[nodiscard]] std::vector<QString> officeFilesOn(const QString &root, const QString &suffix,
                                                 int most = 100);

} // namespace puas
