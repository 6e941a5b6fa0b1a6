// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace puas {

/// The panel's backlight, off in closed hours where the machine lets this program switch it:
/// where a bl_power under /sys/class/backlight is writable (udev rule in the manual). A minute
/// after closing it goes off; a touch lights it for another minute, so that who stands there
/// reads when the counter opens; at opening it is on again. UI thread.
class PanelLight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    /// The screen of closed hours stands.
    Q_PROPERTY(bool closed READ isClosed WRITE setClosed NOTIFY closedChanged)

public:
    static constexpr std::chrono::seconds litAfterClosing{60};

    explicit PanelLight(std::chrono::milliseconds lit = litAfterClosing, QObject *parent = nullptr);
    ~PanelLight() override;

    /// The folder with one folder for each backlight; without one nothing is switched. What an
    /// earlier run left dark is lit.
    void setFolder(const QString &folder);

    [[nodiscard]] bool isClosed() const { return m_closed; }
    void setClosed(bool closed);
    /// Somebody touched the screen.
    Q_INVOKABLE void touched();

signals:
    void closedChanged();

private:
    void light();
    void darken();
    void write(const char *power) const;

    QString m_folder;
    QTimer m_timer;
    bool m_closed = false;
    bool m_isDark = false;
};

} // namespace puas
