// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Nothing can be kept at present. The same picture and words for every fault; only the code
/// that staff tell IT differs.
KioskScreen {
    id: screen

    spoken: qsTr("Not in use at the moment") + ". " + qsTr("Please tell an officer.")

    Column {
        width: parent.width
        y: Math.round((hem.y - height) / 2)
        spacing: 0

        Drawing {
            width: Theme.mm(Theme.pick(20, 32, 46, 46))
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            drawing: Theme.drawing("pictures/kiosk-resting" + (Theme.highContrast ? "-contrast" : ""), Theme.heading)
        }
        Text {
            width: parent.width - 2 * Theme.margin
            x: Theme.margin
            topPadding: Theme.mm(Theme.pick(2, 6, 10, 12))
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Not in use at the moment")
            color: Theme.heading
            font.pixelSize: Theme.type(Theme.small ? 7 : Theme.big ? 12 : 9)
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        FineText {
            width: parent.width
            topPadding: Theme.mm(Theme.pick(2, 4.6, 7, 8))
            bottomPadding: Theme.mm(Theme.pick(2, 6, 10, 12))
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Please tell an officer.")
            color: Theme.ink
            font.pixelSize: Theme.type(Theme.big ? 8 : Theme.largeText ? 7.3 : 5.2)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.margin, staff.implicitWidth + Theme.mm(44))
            height: Theme.mm(Theme.big ? 20 : 16)
            radius: Theme.cardRadius
            color: Theme.warning
            border.width: Math.max(1, Theme.mm(0.5))
            border.color: Theme.warningBorder

            Text {
                id: staff

                anchors.centerIn: parent
                text: qsTr("Staff: tell IT code %1").arg(screen.kiosk.visit.faultCode)
                color: Theme.warningInk
                font.pixelSize: Theme.textType
                font.weight: Font.DemiBold
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
    Hem {
        id: hem

        y: parent.height - height
        width: parent.width
        wide: true
        atBottom: true
        heightMm: Theme.pick(14, 20, 28, Theme.narrow ? 20 : 36)
    }
}
