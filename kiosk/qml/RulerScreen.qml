// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// IT lays a KTP on the box and makes the box as wide: then millimetres are real.
KioskScreen {
    id: screen

    signal closed

    readonly property Ruler ruler: kiosk.ruler
    readonly property int headHeight: Theme.mm(Theme.pick(13, 19, 26, 34))
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, 14)) - footHeight
    readonly property int columns: Theme.narrow ? 1 : 2
    readonly property int keyWidth: Theme.mm(Theme.narrow ? 24 : Theme.big ? 30 : 22)
    readonly property int keyHeight: Theme.mm(Theme.big ? 24 : 20)
    readonly property int keysX: width - Theme.margin - columns * keyWidth - (columns - 1) * Theme.gap
    readonly property int topEdge: headHeight + Theme.mm(Theme.small ? 2 : 6)

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            closed()
        else if (pressed === InputSurface.Digit2)
            ruler.adjust(-1)
        else if (pressed === InputSurface.Digit3)
            ruler.adjust(1)
        else if (pressed === InputSurface.Digit4)
            ruler.save()
    }

    Component.onCompleted: ruler.open(Theme.pixelsPerMm)

    Rectangle {
        width: parent.width
        height: screen.headHeight
        color: Theme.sunk

        Text {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Measure the screen with a KTP")
            color: Theme.heading
            font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
            font.weight: Font.Bold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Rectangle {
        id: box

        x: Theme.margin
        y: screen.topEdge
        width: screen.ruler.cardPixels
        height: Math.min(Math.round(width * 53.98 / 85.60), screen.footY - Theme.gap - y)
        radius: Math.round(width * 3.18 / 85.60)
        color: Theme.card
        border.width: Math.max(1, Theme.mm(0.5))
        border.color: Theme.heading

        FineText {
            x: Theme.mm(4)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Lay a KTP here. Make the box as wide.")
        }
    }
    Repeater {
        model: [-10, 10, -1, 1]

        PushButton {
            required property int index
            required property int modelData

            x: screen.keysX + index % screen.columns * (screen.keyWidth + Theme.gap)
            y: screen.topEdge + Math.floor(index / screen.columns) * (screen.keyHeight + Theme.gap)
            width: screen.keyWidth
            height: screen.keyHeight
            label: (modelData > 0 ? "+" : "−") + Math.abs(modelData)
            onActivated: screen.ruler.adjust(modelData)
        }
    }
    PushButton {
        id: back

        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.narrow ? 44 : Theme.pick(46, 60, 80, 80))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.closed()
    }
    PushButton {
        x: back.x + back.width + Theme.gap
        y: screen.footY
        width: parent.width - Theme.margin - x
        height: screen.footHeight
        kind: screen.ruler.moved ? Target.Primary : Target.Plain
        label: screen.ruler.moved ? qsTr("Save") : qsTr("%1 px/mm").arg((screen.ruler.cardPixels / 85.60).toFixed(2))
        onActivated: screen.ruler.save()
    }
}
