// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace puas {

/// Notices that nobody has touched the program for a while: keys, mouse and touch, in any of
/// its windows. A warning counts down first; the next touch ends it. Time comes from \a clock
/// (of the wall, so that a machine's sleep counts); a clock that was set back begins anew.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    static constexpr int warnedSeconds = 60;

    IdleWatch(Clock clock, int idleMinutes, QObject *parent = nullptr);

    /// Begins to count; or begins anew.
    void start();
    void stop();
    /// What the timer does each second.
    void check();

signals:
    /// Each second of the last minute.
    void warned(int secondsLeft);
    /// Somebody is there after all.
    void stayed();
    /// Time is up; the watch has stopped.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();

    Clock m_clock;
    qint64 m_idleMs;
    QDateTime m_last;
    QTimer m_timer;
    bool m_warned = false;
};

} // namespace puas
