// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What IT can do beside the export.
KioskScreen {
    id: screen

    signal closed
    signal rulerAsked

    readonly property bool training: kiosk.training.on
    readonly property int headHeight: Theme.mm(Theme.pick(13, 19, 26, Theme.narrow ? 19 : 34))
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int space: Theme.mm(Theme.pick(2, 6, 8, Theme.narrow ? 6 : 12))

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            closed()
        else if (pressed === InputSurface.Digit2)
            kiosk.training.toggle()
        else if (pressed === InputSurface.Digit3)
            rulerAsked()
    }

    Rectangle {
        width: parent.width
        height: screen.headHeight
        color: Theme.sunk

        Text {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Tools")
            color: Theme.heading
            font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
            font.weight: Font.Bold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Rectangle {
        x: Theme.margin
        y: screen.headHeight + screen.space
        width: parent.width - 2 * Theme.margin
        height: about.height + 2 * Theme.mm(Theme.small ? 3 : 6)
        radius: Theme.cardRadius
        color: screen.training ? Theme.warning : Theme.card
        border.width: Math.max(1, Theme.mm(screen.training ? 0.8 : 0.35))
        border.color: screen.training ? Theme.warningBorder : Theme.rule

        Column {
            id: about

            x: Theme.mm(Theme.small ? 4 : 8)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter

            FineText {
                width: parent.width
                text: screen.training ? qsTr("Training is on") : qsTr("Training is off")
                color: screen.training ? Theme.warningInk : Theme.ink
                font.weight: Font.Bold
            }
            FineText {
                width: parent.width
                text: screen.training ? qsTr("No rating counts. End it before citizens come.")
                    : qsTr("For practice: the screen says so and no rating counts.")
                color: screen.training ? Theme.warningInk : Theme.inkSoft
            }
        }
    }
    PushButton {
        id: ruler

        width: Theme.upright ? parent.width - 2 * Theme.margin : Theme.mm(Theme.pick(36, 64, 100, 100))
        x: parent.width - Theme.margin - width
        y: screen.footY - (Theme.upright ? height + Theme.gap : 0)
        height: screen.footHeight
        label: Theme.small ? qsTr("Ruler") : qsTr("Measure the screen")
        onActivated: screen.rulerAsked()
    }
    PushButton {
        id: back

        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.narrow ? 44 : Theme.pick(40, 50, 80, 70))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.closed()
    }
    PushButton {
        x: back.x + back.width + Theme.gap
        y: screen.footY
        width: (Theme.upright ? parent.width - Theme.margin : ruler.x - Theme.gap) - x
        height: screen.footHeight
        label: screen.training ? qsTr("End training") : qsTr("Begin training")
        selected: screen.training
        onActivated: screen.kiosk.training.toggle()
    }
}
