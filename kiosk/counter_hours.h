// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/opening_hours.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace puas {

/// Whether the counter is closed now: the rule of OpeningHours with the wall clock. Wakes
/// at the next opening or closing, and once an hour, as the wall clock can be set.
/// UI thread.
class CounterHours : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)

public:
    /// Milliseconds since 1970 in UTC.
    using WallClock = std::function<qint64()>;

    explicit CounterHours(QObject *parent = nullptr);

    /// For a test; the system's clock without.
    void setWallClock(WallClock wallClock) { m_wallClock = std::move(wallClock); }
    void set(const OpeningHours &hours);

    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] const OpeningHours &hours() const { return m_hours; }
    [[nodiscard]] qint64 now() const { return m_wallClock(); }

public slots:
    /// Looks at the clock; the timer does this by itself.
    void look();

signals:
    void changed();

private:
    WallClock m_wallClock;
    OpeningHours m_hours;
    QTimer m_timer;
    bool m_closed = false;
};

} // namespace puas
