// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The window of a folder in which no kiosk lives yet.
Window {
    id: window

    required property EnrolmentDesk desk
    /// Pixels per millimetre of this panel, as far as it tells.
    required property real pixelsPerMm

    property bool measured: false

    title: "Puas"
    color: Theme.base
    Component.onCompleted: measured = true

    Binding { target: Theme; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }

    Loader {
        active: window.measured
        anchors.fill: parent
        focus: true
        sourceComponent: FocusScope {
            focus: true

            EnrolmentScreen {
                id: screen

                anchors.fill: parent
                desk: window.desk
            }
            InputSurface {
                anchors.fill: parent
                focus: true
                scope: screen
                screen: window.desk.state + (screen.asking ? "+asking" : "")
                onKeyPressed: key => screen.key(key)
            }
        }
    }
}
