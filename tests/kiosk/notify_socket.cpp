// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/notify_socket.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace puas::test {

NotifySocket::NotifySocket() : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = path();
    if (static_cast<size_t>(name.size()) >= sizeof address.sun_path)
        qFatal("The folder's name is too long for a socket.");
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("No socket to listen on.");
}

NotifySocket::~NotifySocket()
{
    close(m_socket);
}

QByteArray NotifySocket::path() const
{
    return QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
}

QByteArrayList NotifySocket::heard()
{
    QByteArrayList states;
    std::array<char, 256> state{};
    for (;;) {
        const ssize_t size = recv(m_socket, state.data(), state.size(), MSG_DONTWAIT);
        if (size < 0)
            return states;
        states << QByteArray(state.data(), static_cast<int>(size));
    }
}

} // namespace puas::test
