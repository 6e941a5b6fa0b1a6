// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Outside the opening hours: dark, and nothing to touch.
KioskScreen {
    id: screen

    readonly property string day: kiosk.settings.language !== "" ? kiosk.openingDay() : ""
    readonly property string time: kiosk.settings.language !== "" ? kiosk.openingTime() : ""

    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? "#000000" : "#16264D"
    }
    Column {
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter

        Drawing {
            width: Theme.mm(12)
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            drawing: Theme.drawing("faces/mark", "#FFFFFF")
        }
        FineText {
            width: parent.width
            topPadding: Theme.mm(6)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The counter is closed")
            color: Theme.highContrast ? Theme.ink : "#C6CAD6"
            font.weight: Font.Bold
        }
        FineText {
            visible: screen.time !== ""
            width: parent.width
            topPadding: Theme.mm(2)
            horizontalAlignment: Text.AlignHCenter
            text: screen.day === "" ? qsTr("Opens %1").arg(screen.time) : qsTr("Opens on %1 at %2").arg(screen.day).arg(screen.time)
            color: Theme.highContrast ? Theme.ink : "#C6CAD6"
        }
    }
}
