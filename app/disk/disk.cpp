// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disk/disk.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace puas {

namespace {

int resultOf(int returned)
{
    return returned < 0 ? -errno : returned;
}

/// Opens a folder, does one thing with it, closes it.
template<typename Act>
int withFolder(const QString &folder, Act act)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return -errno;
    const int result = resultOf(act(descriptor));
    ::close(descriptor);
    return result;
}

} // namespace

int Disk::create(const QString &path, unsigned mode)
{
    // On a stick, a link under our name would lead out of it, and a FIFO would make open()
    // wait for ever: what is there goes, and nothing but a new file is opened.
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    return resultOf(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)));
}

int Disk::write(int descriptor, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t written = ::write(descriptor, data.data(), size_t(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return -errno;
        data = data.sliced(written);
    }
    return 0;
}

int Disk::sync(int descriptor)
{
    return resultOf(::fdatasync(descriptor));
}

int Disk::close(int descriptor)
{
    return resultOf(::close(descriptor));
}

int Disk::rename(const QString &from, const QString &to)
{
    return resultOf(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int Disk::syncFolder(const QString &folder)
{
    return withFolder(folder, [](int descriptor) { return ::fsync(descriptor); });
}

int Disk::syncFileSystem(const QString &folder)
{
    return withFolder(folder, [](int descriptor) { return ::syncfs(descriptor); });
}

int Disk::remove(const QString &path)
{
    return resultOf(::unlink(QFile::encodeName(path).constData()));
}

Disk &systemDisk()
{
    static Disk disk;
    return disk;
}

Error diskError(int negativeErrno, const QString &path)
{
    const int number = -negativeErrno;
    const QString detail = QStringLiteral("%1: %2").arg(path,
                                                        QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::DiskFull, detail};
    case EACCES:
    case EPERM:
    case EROFS: return {ErrorCode::PermissionDenied, detail};
    case ENOENT: return {ErrorCode::NotFound, detail};
    default: return {ErrorCode::Io, detail};
    }
}

} // namespace puas
