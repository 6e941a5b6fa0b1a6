// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace puas {

/// To whoever started this program and wants to be told how it is, such as systemd: the protocol of
/// sd_notify(3), which is text in datagrams to a socket that NOTIFY_SOCKET names. Started by
/// nobody of that kind, it does nothing.
class ServiceChannel
{
public:
    ServiceChannel() = default;
    /// \a socket: a path, or a name of the abstract kind behind '@'. \a patience: how long it waits
    /// for a sign of life before it takes the program for stuck.
    ServiceChannel(QByteArray socket, std::optional<std::chrono::milliseconds> patience);

    /// As NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID say.
    [[nodiscard]] static ServiceChannel fromEnvironment();

    [[nodiscard]] const std::optional<std::chrono::milliseconds> &patience() const
    {
        return m_patience;
    }
    /// Sends one state such as "READY=1". What cannot be sent is lost; never waits.
    void tell(const QByteArray &state) const;

private:
    QByteArray m_socket;
    std::optional<std::chrono::milliseconds> m_patience;
};

} // namespace puas
