// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/service_channel.h"

#include <QtGlobal>

#include <algorithm>
#include <cstddef>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace puas {

ServiceChannel::ServiceChannel(QByteArray socket, std::optional<std::chrono::milliseconds> patience)
    : m_socket(std::move(socket)), m_patience(patience)
{
}

ServiceChannel ServiceChannel::fromEnvironment()
{
    const auto microseconds = std::chrono::microseconds(
        qEnvironmentVariable("WATCHDOG_USEC").toLongLong());
    const QString pid = qEnvironmentVariable("WATCHDOG_PID");
    const bool isMeant = pid.isEmpty() || pid.toLongLong() == getpid();
    std::optional<std::chrono::milliseconds> patience;
    if (isMeant && microseconds.count() > 0)
        patience = std::chrono::duration_cast<std::chrono::milliseconds>(microseconds);
    return {qgetenv("NOTIFY_SOCKET"), patience};
}

void ServiceChannel::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_socket.isEmpty() || static_cast<size_t>(m_socket.size()) > sizeof address.sun_path)
        return;
    std::copy(m_socket.cbegin(), m_socket.cend(), address.sun_path);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int channel = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (channel < 0)
        return;
    const auto length = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_socket.size());
    static_cast<void>(sendto(channel, state.constData(), static_cast<size_t>(state.size()),
                             MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address),
                             static_cast<socklen_t>(length)));
    close(channel);
}

} // namespace puas
