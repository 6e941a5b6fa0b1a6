// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/running_kiosk.h"
#include "tests/kiosk/enrolled_folder.h"

#include <QPointingDevice>
#include <QQuickWindow>

namespace puas::test {

/// The kiosk as main() runs it, on a folder of its own: window, journal's thread and disk.
/// A finger and keys drive it.
class DiskWindow
{
public:
    explicit DiskWindow(Panel panel, const QString &language = QStringLiteral("id"));

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] KioskModel &kiosk() { return *m_kiosk; }
    /// The kiosk's folder; its journal can be read while the kiosk runs.
    [[nodiscard]] const KioskFolder &folder() const { return m_running->folder(); }
    /// How long fingers have to rest after a change of screen.
    void setSettleMs(int milliseconds);
    [[nodiscard]] bool shows(const QString &text) const;
    /// Touches the middle of the target with this name; fatal where none shows.
    void touch(const QString &name);

private:
    EnrolledFolder m_folder;
    std::unique_ptr<RunningKiosk> m_running;
    std::unique_ptr<QPointingDevice> m_screen;
    QQuickWindow *m_window = nullptr;
    KioskModel *m_kiosk = nullptr;
};

} // namespace puas::test
