// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/closed_kiosk.h"
#include "kiosk/enrolling_kiosk.h"
#include "kiosk/options.h"
#include "kiosk/running_kiosk.h"
#include "kiosk/watchdog.h"

#include <QTimer>

namespace puas {

/// What stands on the screen: the kiosk; where none lives in its folder yet, the way to one;
/// or, while the folder cannot be used, a window that says so and looks again until it can.
/// Lives in main(), UI thread.
class ShownKiosk : public QObject
{
    Q_OBJECT

public:
    explicit ShownKiosk(const Options &options);

    /// Shows the window. InUse where another process has the folder, Io where the screens do
    /// not load; the detail is a sentence for whoever started the program. Anything else is
    /// shown.
    [[nodiscard]] Result<> start();

private:
    [[nodiscard]] Result<> enrol();
    void beginAfterEnrolment();
    [[nodiscard]] Result<> close(const Error &why);
    void lookAgain();
    [[nodiscard]] Panel panel(double measuredPixelsPerMm) const;
    [[nodiscard]] Result<> show(QQuickWindow *window, Watchdog::Heartbeat askDatabase = {});
    [[nodiscard]] Result<> showRunning();

    Options m_options;
    std::unique_ptr<RunningKiosk> m_running;
    std::unique_ptr<EnrollingKiosk> m_enrolling;
    std::unique_ptr<ClosedKiosk> m_closed;
    QTimer m_look;
    Watchdog m_watchdog{ServiceChannel::fromEnvironment()};
};

} // namespace puas
