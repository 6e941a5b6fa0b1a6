// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/service_channel.h"

#include <QPointer>
#include <QQuickWindow>
#include <QTimer>

#include <functional>

namespace puas {

/// Tells the service manager that the kiosk stands ("READY=1", after the first frame) and that
/// it lives ("WATCHDOG=1", three times within its patience). A sign of life is sent only after
/// the UI thread has drawn a frame and the database has answered since the one before; so a
/// kiosk that hangs in either is started again. Where nobody waits for signs of life, no timer
/// runs. UI thread.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    /// Asks the database something, and calls \a alive in the UI thread once it has answered.
    using Heartbeat = std::function<void(std::function<void()> alive)>;

    explicit Watchdog(ServiceChannel channel, QObject *parent = nullptr);

    /// From now on \a window has to draw, and where \a askDatabase is given it has to answer, in
    /// place of what was watched before.
    void watch(QQuickWindow *window, Heartbeat askDatabase = {});

private:
    void ask();
    void frameShown();
    void databaseAnswered();
    void tellWhereAllAnswered();

    ServiceChannel m_channel;
    QPointer<QQuickWindow> m_window;
    Heartbeat m_askDatabase;
    QMetaObject::Connection m_frames;
    QTimer m_timer;
    bool m_isReady = false; ///< the first frame was shown, and told
    bool m_frameDue = false;
    bool m_answerDue = false;
    int m_round = 0; ///< an answer for a window that has gone is nobody's
};

} // namespace puas
