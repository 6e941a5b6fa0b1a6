// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQuickWindow>

namespace puas::test {

/// Keeps a window drawing without a pause and measures how long each frame took: from the
/// end of the one before to its own end, less what the thread spent waiting for a processor
/// that others had. So a frame is long where the thread worked or waited for a disk, not
/// where the machine was busy. Lives in the thread that draws.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    explicit FrameMeter(QQuickWindow &window);

    [[nodiscard]] int frames() const { return m_frames; }
    /// In milliseconds.
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void drawn();

    QQuickWindow &m_window;
    int m_frames = 0;
    double m_longest = 0;
    double m_last = 0;
};

} // namespace puas::test
