// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/stick_watch.h"

#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace puas {

namespace {

constexpr int playedLookMs = 1'000;

bool holds(const std::vector<Stick> &sticks, const QString &path)
{
    return std::any_of(sticks.cbegin(), sticks.cend(),
                       [&](const Stick &stick) { return stick.path == path; });
}

} // namespace

StickWatch::StickWatch(const QString &mountInfo, QObject *parent)
    : QObject(parent), m_mountInfo(mountInfo), m_sticks(mountedSticks(mountInfo))
{
    if (qEnvironmentVariableIsSet("PUAS_STICK")) {
        connect(&m_playedTimer, &QTimer::timeout, this, &StickWatch::look);
        m_playedTimer.start(playedLookMs);
        return;
    }
    m_descriptor = ::open(QFile::encodeName(mountInfo).constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StickWatch::look);
}

StickWatch::~StickWatch()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void StickWatch::look()
{
    const std::vector<Stick> before = std::exchange(m_sticks, mountedSticks(m_mountInfo));
    const std::vector<Stick> now = m_sticks;
    for (const Stick &stick : before)
        if (!holds(now, stick.path))
            emit removed(stick.path);
    for (const Stick &stick : now)
        if (!holds(before, stick.path))
            emit inserted(stick);
}

} // namespace puas
