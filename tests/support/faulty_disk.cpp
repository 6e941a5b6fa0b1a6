// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_disk.h"

#include <QByteArray>

namespace puas::test {

FaultyDisk FaultyDisk::dyingAfterBytes(qint64 bytes, int error)
{
    FaultyDisk disk;
    disk.m_bytesLeft = bytes;
    disk.m_error = error;
    return disk;
}

FaultyDisk FaultyDisk::dyingAtCall(qint64 call, int error)
{
    FaultyDisk disk;
    disk.m_dyingCall = call;
    disk.m_error = error;
    return disk;
}

FaultyDisk FaultyDisk::lying()
{
    FaultyDisk disk;
    disk.m_lies = true;
    return disk;
}

int FaultyDisk::next()
{
    m_dead = m_dead || m_calls >= m_dyingCall;
    ++m_calls;
    return m_dead ? -m_error : 0;
}

int FaultyDisk::create(const QString &path, unsigned mode)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::create(path, mode);
}

int FaultyDisk::write(int descriptor, QByteArrayView data)
{
    if (const int fault = next(); fault < 0)
        return fault;
    if (data.size() > m_bytesLeft) {
        Disk::write(descriptor, data.first(m_bytesLeft));
        m_dead = true;
        return -m_error;
    }
    m_bytesLeft -= m_bytesLeft == never ? 0 : data.size();
    if (!m_lies)
        return Disk::write(descriptor, data);
    QByteArray other = data.toByteArray();
    if (!other.isEmpty())
        other.back() = char(other.back() ^ 1);
    return Disk::write(descriptor, other);
}

int FaultyDisk::sync(int descriptor)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::sync(descriptor);
}

int FaultyDisk::close(int descriptor)
{
    // The system closes the descriptor also where the disk is dead.
    const int closed = Disk::close(descriptor);
    const int fault = next();
    return fault < 0 ? fault : closed;
}

int FaultyDisk::rename(const QString &from, const QString &to)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::rename(from, to);
}

int FaultyDisk::syncFolder(const QString &folder)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::syncFolder(folder);
}

int FaultyDisk::syncFileSystem(const QString &folder)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::syncFileSystem(folder);
}

int FaultyDisk::remove(const QString &path)
{
    const int fault = next();
    return fault < 0 ? fault : Disk::remove(path);
}

} // namespace puas::test
