// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disk/safe_file.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace puas {

namespace {

unsigned modeOf(QFileDevice::Permissions permissions)
{
    unsigned mode = 0;
    const std::pair<QFileDevice::Permission, unsigned> bits[] = {
        {QFileDevice::ReadOwner, 0400}, {QFileDevice::WriteOwner, 0200},
        {QFileDevice::ReadGroup, 0040}, {QFileDevice::WriteGroup, 0020},
        {QFileDevice::ReadOther, 0004}, {QFileDevice::WriteOther, 0002},
    };
    for (const auto &[permission, bit] : bits)
        mode |= permissions.testFlag(permission) ? bit : 0;
    return mode;
}

Result<> succeed(int result, const QString &path)
{
    if (result < 0)
        return tl::unexpected(diskError(result, path));
    return {};
}

} // namespace

SafeFile::SafeFile(QString path, int descriptor, Disk &disk)
    : m_path(std::move(path)), m_descriptor(descriptor), m_disk(&disk)
{
}

SafeFile::SafeFile(SafeFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_disk(other.m_disk)
{
}

SafeFile::~SafeFile()
{
    if (m_descriptor < 0)
        return;
    m_disk->close(m_descriptor);
    m_disk->remove(asidePath());
}

QString SafeFile::asidePath() const
{
    return m_path + QStringLiteral(".part");
}

Result<SafeFile> SafeFile::create(const QString &path, QFileDevice::Permissions permissions, Disk &disk)
{
    const int descriptor = disk.create(path + QStringLiteral(".part"), modeOf(permissions));
    if (descriptor < 0)
        return tl::unexpected(diskError(descriptor, path));
    return SafeFile(path, descriptor, disk);
}

Result<> SafeFile::write(QByteArrayView data)
{
    return succeed(m_disk->write(m_descriptor, data), m_path);
}

Result<> SafeFile::commit()
{
    if (const auto synced = succeed(m_disk->sync(m_descriptor), m_path); !synced)
        return synced;
    if (const auto closed = succeed(m_disk->close(std::exchange(m_descriptor, -1)), m_path); !closed) {
        m_disk->remove(asidePath());
        return closed;
    }
    if (const auto renamed = succeed(m_disk->rename(asidePath(), m_path), m_path); !renamed) {
        m_disk->remove(asidePath());
        return renamed;
    }
    return succeed(m_disk->syncFolder(QFileInfo(m_path).absolutePath()), m_path);
}

Result<> writeFileSafely(const QString &path, QByteArrayView data, QFileDevice::Permissions permissions,
                         Disk &disk)
{
    auto file = SafeFile::create(path, permissions, disk);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(data).and_then([&] { return file->commit(); });
}

Result<QByteArray> readSmallFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (!info.isFile() || info.size() > largest)
        return fail(ErrorCode::InvalidInput, path + QStringLiteral(" is not a small file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path);
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError || content.size() > largest)
        return fail(ErrorCode::Io, path);
    return content;
}

} // namespace puas
