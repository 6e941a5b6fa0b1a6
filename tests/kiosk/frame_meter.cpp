// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/frame_meter.h"

#include <QFile>

#include <algorithm>
#include <chrono>

namespace puas::test {
namespace {

constexpr double nanosecondsPerMs = 1e6;

/// How long this thread could run and had no processor, since it began; 0 where the system
/// does not say.
double waitedForProcessorMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0 : fields[1].toDouble() / nanosecondsPerMs;
}

double ownTimeMs()
{
    const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
    return now.count() - waitedForProcessorMs();
}

} // namespace

FrameMeter::FrameMeter(QQuickWindow &window) : m_window(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameMeter::drawn);
    window.update();
}

void FrameMeter::drawn()
{
    const double now = ownTimeMs();
    if (++m_frames > 1)
        m_longest = std::max(m_longest, now - m_last);
    m_last = now;
    m_window.update();
}

} // namespace puas::test
