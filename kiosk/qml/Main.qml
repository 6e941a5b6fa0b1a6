// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The only window: one screen at a time, and the surface that takes every touch and key.
Window {
    id: window

    required property Kiosk kiosk
    /// Pixels per millimetre of this panel, measured at its installation.
    required property real pixelsPerMm

    readonly property string screenName: {
        switch (kiosk.visit.stage) {
        case Visit.Thanks: return "thanks"
        case Visit.OutOfUse: return "out-of-use"
        default: return "rating"
        }
    }

    title: "Puas"
    color: Theme.base

    Binding { target: Theme; property: "pixelsPerMm"; value: window.pixelsPerMm }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }
    Binding { target: Theme; property: "largeText"; value: window.kiosk.settings.largeText }
    Binding { target: Theme; property: "highContrast"; value: window.kiosk.settings.highContrast }
    Binding { target: Theme; property: "lowMode"; value: window.kiosk.settings.lowMode }

    Item {
        id: screens

        anchors.fill: parent

        RatingScreen {
            id: rating

            anchors.fill: parent
            visible: window.screenName === "rating"
            kiosk: window.kiosk
        }
        Loader {
            id: other

            anchors.fill: parent
            sourceComponent: {
                switch (window.screenName) {
                case "thanks": return thanks
                default: return null
                }
            }
        }
    }
    Component {
        id: thanks

        ThanksScreen {
            kiosk: window.kiosk
        }
    }
    InputSurface {
        anchors.fill: parent
        focus: true
        scope: screens
        screen: window.screenName
        onTouched: window.kiosk.visit.touched()
        onKeyPressed: key => {
            const screen = (other.item ?? rating) as Screen
            screen.key(key)
        }
    }
}
