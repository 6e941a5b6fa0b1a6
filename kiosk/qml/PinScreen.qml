// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The way to a page of staff: a number pad. Says nothing of how long the PIN is.
KioskScreen {
    id: screen

    signal cancelled

    takesRepeat: true

    property PinDoor door: kiosk.door
    property string ask: qsTr("For IT staff: PIN")
    readonly property int keysTop: Theme.mm(Theme.pick(14, 32, 50, Theme.narrow ? 60 : 150))
    readonly property int keysBottom: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 12 : 40))

    function key(pressed: int) {
        if (pressed === InputSurface.Back)
            door.digits > 0 ? door.erase() : cancelled()
        else if (pressed === InputSurface.Repeat)
            door.submit()
    }
    function digit(value: int) {
        door.type(value)
    }
    function sentence(): string {
        if (door.secondsShut > 0)
            return qsTr("Too many tries. Wait %1 seconds.").arg(door.secondsShut)
        return door.wrong ? qsTr("The PIN is wrong.") : ask
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
    DigitPad {
        x: Theme.margin
        y: screen.keysTop
        width: parent.width - 2 * Theme.margin
        height: screen.keysBottom - y
        onDigit: value => screen.door.type(value)
        onErased: screen.door.erase()
        onSubmitted: screen.door.submit()
        onCancelled: screen.cancelled()
    }
}
