// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTemporaryDir>

namespace puas::test {

/// A service manager's ear: the socket that sd_notify(3) writes to.
class NotifySocket
{
public:
    NotifySocket();
    ~NotifySocket();
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    [[nodiscard]] QByteArray path() const;
    /// What has come since the last call; never waits.
    [[nodiscard]] QByteArrayList heard();

private:
    QTemporaryDir m_folder;
    int m_socket;
};

} // namespace puas::test
