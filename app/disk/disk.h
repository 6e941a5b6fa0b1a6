// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayView>

namespace puas {

/// The few calls to the file system that decide whether data survive, behind an interface
/// so that a test can be a disk that dies after N bytes, is full, or forgets.
///
/// Every call returns 0 or more for success, or -errno. Implementations may be called from
/// any thread; they hold no state of a file but its descriptor.
class Disk
{
public:
    virtual ~Disk() = default;

    /// Opens a new file for writing, in place of what has that name; \a mode as in chmod.
    virtual int create(const QString &path, unsigned mode);
    /// Writes all of \a data or fails.
    virtual int write(int descriptor, QByteArrayView data);
    /// fdatasync: the content is on the medium afterwards, if the medium tells the truth.
    virtual int sync(int descriptor);
    virtual int close(int descriptor);
    virtual int rename(const QString &from, const QString &to);
    /// Makes a rename in this folder durable.
    virtual int syncFolder(const QString &folder);
    /// Tells the file system of \a folder to write all it holds back.
    virtual int syncFileSystem(const QString &folder);
    virtual int remove(const QString &path);
};

/// The real one.
[[nodiscard]] Disk &systemDisk();

/// The error that -errno stands for, with \a path as its detail.
[[nodiscard]] Error diskError(int negativeErrno, const QString &path);

} // namespace puas
