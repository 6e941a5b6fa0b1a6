// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/clock.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <ctime>

namespace puas {

namespace {

constexpr auto bootIdFile = "/proc/sys/kernel/random/boot_id";

quint64 millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return quint64(time.tv_sec) * 1000 + quint64(time.tv_nsec) / 1'000'000;
}

} // namespace

SystemClock::SystemClock()
{
    QFile file(QString::fromLatin1(bootIdFile));
    if (!file.open(QIODevice::ReadOnly))
        return; // all zero: the boot is unknown, and every jump is then doubted
    const QByteArray id = QUuid::fromString(QString::fromLatin1(file.readAll()).trimmed()).toRfc4122();
    std::copy_n(reinterpret_cast<const quint8 *>(id.data()), m_boot.size(), m_boot.begin());
}

Stamp SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch(), m_boot, millisecondsOf(CLOCK_BOOTTIME)};
}

qint64 clockJumpMs(const Stamp &before, const Stamp &after)
{
    const qint64 wall = after.wallMs - before.wallMs;
    if (before.boot != after.boot)
        return std::min<qint64>(wall, 0);
    const qint64 monotonic = qint64(after.monotonicMs) - qint64(before.monotonicMs);
    return wall - monotonic;
}

} // namespace puas
