// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/disk/disk.h"

#include <limits>

namespace puas::test {

/// A disk that fails as it is told to. What it did before the fault stays, as on a machine
/// that stops; after the fault every call fails.
class FaultyDisk : public Disk
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// Dies in the middle of a write, after \a bytes more bytes.
    static FaultyDisk dyingAfterBytes(qint64 bytes, int error);
    /// Dies at the call of this number, from 0.
    static FaultyDisk dyingAtCall(qint64 call, int error);
    /// Writes, says so, and keeps other bytes.
    static FaultyDisk lying();

    int create(const QString &path, unsigned mode) override;
    int write(int descriptor, QByteArrayView data) override;
    int sync(int descriptor) override;
    int close(int descriptor) override;
    int rename(const QString &from, const QString &to) override;
    int syncFolder(const QString &folder) override;
    int syncFileSystem(const QString &folder) override;
    int remove(const QString &path) override;

    [[nodiscard]] qint64 calls() const { return m_calls; }
    [[nodiscard]] bool hasDied() const { return m_dead; }

private:
    /// 0, or the error of a disk that is dead or dies now.
    int next();

    qint64 m_bytesLeft = never;
    qint64 m_dyingCall = never;
    qint64 m_calls = 0;
    int m_error = 0;
    bool m_dead = false;
    bool m_lies = false;
};

} // namespace puas::test
