// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One screen at a time, and over all of them the surface that takes every touch and key.
FocusScope {
    id: screens

    required property Kiosk kiosk
    /// What stands in place of the first screen: "language", "pin", "export", "tools" or nothing.
    property string aside: ""

    readonly property string name: {
        switch (kiosk.visit.stage) {
        case Visit.Thanks: return "thanks"
        case Visit.OutOfUse: return "out-of-use"
        default: return aside === "" ? "rating" : aside
        }
    }
    readonly property KioskScreen current: other.item === null ? rating : (other.item as KioskScreen)

    function askPin() {
        kiosk.settings.reset()
        aside = "pin"
    }

    Item {
        id: scope

        anchors.fill: parent

        RatingScreen {
            id: rating

            anchors.fill: parent
            visible: screens.name === "rating"
            kiosk: screens.kiosk
            onLanguageAsked: screens.aside = "language"
        }
        Loader {
            id: other

            anchors.fill: parent
            sourceComponent: {
                switch (screens.name) {
                case "thanks": return thanks
                case "language": return language
                case "pin": return pin
                case "export": return exportPage
                case "tools": return tools
                case "out-of-use": return outOfUse
                default: return null
                }
            }
        }
        TrainingBand {
            visible: Theme.training && (screens.name === "thanks" || screens.name === "language")
            width: parent.width
        }
        StickWord {
            visible: screens.name !== "export" && phase !== StickExport.NoStick
            x: parent.width - width - Theme.margin
            y: Theme.mm(2)
            kiosk: screens.kiosk
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
        onTouchedAt: position => {
            if (screens.name === "rating" && screens.kiosk.knock(position, Theme.mm(20)))
                screens.askPin()
        }
        onKeyPressed: key => warning.visible ? warning.key(key) : screens.current.key(key)
    }

    Connections {
        target: screens.kiosk.visit

        function onEnded() {
            screens.aside = ""
        }
    }
    Connections {
        target: screens.kiosk.door

        function onOpened() {
            screens.aside = "export"
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
            onChosen: screens.aside = ""
        }
    }
    Component {
        id: pin

        PinScreen {
            kiosk: screens.kiosk
            onCancelled: screens.aside = ""
        }
    }
    Component {
        id: exportPage

        ExportScreen {
            kiosk: screens.kiosk
            onClosed: screens.aside = ""
            onToolsAsked: screens.aside = "tools"
        }
    }
    Component {
        id: tools

        ToolsScreen {
            kiosk: screens.kiosk
            onClosed: screens.aside = "export"
        }
    }
    Component {
        id: outOfUse

        OutOfUseScreen {
            kiosk: screens.kiosk
        }
    }
}
