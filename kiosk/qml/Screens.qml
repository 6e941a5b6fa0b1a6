// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One screen at a time, and over all of them the surface that takes every touch and key.
FocusScope {
    id: screens

    required property Kiosk kiosk
    property bool choosingLanguage: false

    readonly property string name: {
        switch (kiosk.visit.stage) {
        case Visit.Thanks: return "thanks"
        case Visit.OutOfUse: return "out-of-use"
        default: return choosingLanguage ? "language" : "rating"
        }
    }
    readonly property Screen current: (other.item as Screen) ?? rating

    Item {
        id: scope

        anchors.fill: parent

        RatingScreen {
            id: rating

            anchors.fill: parent
            visible: screens.name === "rating"
            kiosk: screens.kiosk
            onLanguageAsked: screens.choosingLanguage = true
        }
        Loader {
            id: other

            anchors.fill: parent
            sourceComponent: {
                switch (screens.name) {
                case "thanks": return thanks
                case "language": return language
                case "out-of-use": return outOfUse
                default: return null
                }
            }
        }
        IdleWarning {
            id: warning

            anchors.fill: parent
            visible: screens.kiosk.visit.warning
            kiosk: screens.kiosk
        }
    }
    InputSurface {
        anchors.fill: parent
        focus: true
        scope: scope
        screen: screens.name + (warning.visible ? "+warning" : "")
        onTouched: screens.kiosk.visit.touched()
        onKeyPressed: key => warning.visible ? warning.key(key) : screens.current.key(key)
    }

    Connections {
        target: screens.kiosk.visit

        function onEnded() {
            screens.choosingLanguage = false
        }
    }
    Component {
        id: thanks

        ThanksScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: language

        LanguageScreen {
            kiosk: screens.kiosk
            onChosen: screens.choosingLanguage = false
        }
    }
    Component {
        id: outOfUse

        OutOfUseScreen {
            kiosk: screens.kiosk
        }
    }
}
