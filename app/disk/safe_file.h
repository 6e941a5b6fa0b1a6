// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"

#include <QFileDevice>

#include <optional>

namespace puas {

/// A file that matters, written so that after any interruption either the old file stands
/// or the new one, whole: aside ("<path>.part"), fdatasync, rename, fsync of the folder.
/// Dropped without commit(), it removes what it wrote. One thread at a time.
class SafeFile
{
public:
    /// Starts the file aside. Its folder has to be there.
    [[nodiscard]] static Result<SafeFile> create(const QString &path,
                                                 QFileDevice::Permissions permissions,
                                                 Disk &disk = systemDisk());

    SafeFile(SafeFile &&) noexcept;
    SafeFile &operator=(SafeFile &&) = delete;
    SafeFile(const SafeFile &) = delete;
    ~SafeFile();

    [[nodiscard]] Result<> write(QByteArrayView data);
    /// Makes it the file at its path. After a failure the old one, if any, still stands; or
    /// the new one, whole, where only the sync of the folder failed.
    [[nodiscard]] Result<> commit();

private:
    SafeFile(QString path, int descriptor, Disk &disk);

    [[nodiscard]] QString asidePath() const;

    QString m_path;
    int m_descriptor;
    Disk *m_disk;
};

inline constexpr QFileDevice::Permissions readableByAll = QFileDevice::ReadOwner
                                                          | QFileDevice::WriteOwner
                                                          | QFileDevice::ReadGroup
                                                          | QFileDevice::ReadOther;

/// Writes a small file in one go, as SafeFile does.
[[nodiscard]] Result<> writeFileSafely(const QString &path, QByteArrayView data,
                                       QFileDevice::Permissions permissions = readableByAll,
                                       Disk &disk = systemDisk());

/// Reads a regular file of at most \a largest bytes. NotFound, Io, or InvalidInput where it
/// is larger or not a regular file.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path, qint64 largest);

} // namespace puas
