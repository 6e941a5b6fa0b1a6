// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundle/stick.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace puas {

/// Notices by itself that a stick was mounted or went away: the kernel raises POLLPRI on the
/// list of mounts, so nothing is asked while nothing happens, and the stick itself is never
/// touched. Where PUAS_STICK plays the stick, the folder is looked for every second.
///
/// In the thread that made it. Where the list cannot be watched nothing is ever noticed;
/// look() then still works.
class StickWatch : public QObject
{
    Q_OBJECT

public:
    /// \a mountInfo: a test's own list; an ordinary file raises nothing, so call look().
    explicit StickWatch(const QString &mountInfo = systemMountInfo(), QObject *parent = nullptr);
    ~StickWatch() override;

    /// As last seen.
    [[nodiscard]] const std::vector<Stick> &sticks() const { return m_sticks; }

    /// Reads the list and tells what is different.
    void look();

signals:
    void inserted(const puas::Stick &stick);
    void removed(const QString &path);

private:
    QString m_mountInfo;
    std::vector<Stick> m_sticks;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_playedTimer;
};

} // namespace puas
