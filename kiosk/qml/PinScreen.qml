// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The way to IT's page: a number pad. Says nothing of how long the PIN is.
KioskScreen {
    id: screen

    signal cancelled

    readonly property PinDoor door: kiosk.door
    readonly property int keysTop: Theme.mm(Theme.pick(14, 32, 50, Theme.narrow ? 60 : 150))
    readonly property int keysBottom: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 12 : 40))
    readonly property int keyHeight: Math.floor((keysBottom - keysTop - 2 * Theme.gap) / 3)
    readonly property int usedHeight: Math.min(keyHeight, Theme.mm(Theme.big ? 40 : 30))
    readonly property int keyWidth: Math.floor((width - 2 * Theme.margin - 4 * Theme.gap) / 5)
    readonly property int actWidth: Math.floor((width - 2 * Theme.margin - 2 * Theme.gap) / 3)

    function key(pressed: int) {
        if (pressed <= InputSurface.Digit4)
            door.type(pressed)
        else if (pressed === InputSurface.Back)
            door.digits > 0 ? door.erase() : cancelled()
        else if (pressed === InputSurface.Repeat)
            door.submit()
    }
    function sentence(): string {
        if (door.secondsShut > 0)
            return qsTr("Too many tries. Wait %1 seconds.").arg(door.secondsShut)
        return door.wrong ? qsTr("The PIN is wrong.") : qsTr("For IT staff: PIN")
    }

    Component.onCompleted: door.clear()
    Component.onDestruction: door.clear()

    Text {
        x: Theme.margin
        y: Theme.mm(Theme.pick(3.5, 11, 18, Theme.narrow ? 20 : 50))
        text: screen.sentence()
        color: screen.door.wrong || screen.door.secondsShut > 0 ? Theme.errorInk : Theme.heading
        font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
        font.weight: Font.Bold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Row {
        y: Theme.mm(Theme.pick(5, 13, 21, Theme.narrow ? 42 : 100))
        x: Theme.upright ? Theme.margin : parent.width - Theme.margin - width
        spacing: Theme.mm(2.5)

        Repeater {
            model: screen.door.digits

            Rectangle {
                width: Theme.mm(Theme.big ? 6 : 4)
                height: width
                radius: width / 2
                color: Theme.heading
            }
        }
    }
    Repeater {
        model: 10

        PushButton {
            required property int index
            readonly property int digit: (index + 1) % 10

            x: Theme.margin + (index % 5) * (screen.keyWidth + Theme.gap)
            y: screen.keysTop + Math.floor(index / 5) * (screen.usedHeight + Theme.gap)
            width: screen.keyWidth
            height: screen.usedHeight
            label: digit
            wordType: Theme.type(Theme.big ? 12 : 6.6)
            onActivated: screen.door.type(digit)
        }
    }
    PushButton {
        x: Theme.margin
        y: screen.keysTop + 2 * (screen.usedHeight + Theme.gap)
        width: screen.actWidth
        height: screen.usedHeight
        kind: Target.Quiet
        label: qsTr("Cancel")
        iconName: "back"
        onActivated: screen.cancelled()
    }
    PushButton {
        x: Theme.margin + screen.actWidth + Theme.gap
        y: screen.keysTop + 2 * (screen.usedHeight + Theme.gap)
        width: screen.actWidth
        height: screen.usedHeight
        kind: Target.Quiet
        label: qsTr("Delete")
        iconName: "delete"
        onActivated: screen.door.erase()
    }
    PushButton {
        x: Theme.margin + 2 * (screen.actWidth + Theme.gap)
        y: screen.keysTop + 2 * (screen.usedHeight + Theme.gap)
        width: screen.actWidth
        height: screen.usedHeight
        kind: Target.Primary
        label: qsTr("Continue")
        iconName: "go-on"
        iconPlace: PushButton.Right
        onActivated: screen.door.submit()
    }
}
