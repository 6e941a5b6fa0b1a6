// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The only window. The screens come once the theme knows the panel.
Window {
    id: window

    required property Kiosk kiosk
    /// Pixels per millimetre of this panel, measured at its installation.
    required property real pixelsPerMm

    property bool measured: false

    title: "Puas"
    color: Theme.base
    Component.onCompleted: measured = true

    Binding { target: Theme; property: "pixelsPerMm"; value: window.kiosk.ruler.pixelsPerMm > 0 ? window.kiosk.ruler.pixelsPerMm : window.pixelsPerMm }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "largeText"; value: window.kiosk.settings.largeText }
    Binding { target: Theme; property: "highContrast"; value: window.kiosk.settings.highContrast }
    Binding { target: Theme; property: "lowMode"; value: window.kiosk.settings.lowMode }
    Binding { target: Theme; property: "training"; value: window.kiosk.training.on }

    Loader {
        active: window.measured
        anchors.fill: parent
        focus: true
        sourceComponent: Screens {
            focus: true
            kiosk: window.kiosk
        }
    }
}
