// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The code on the queue ticket, typed here or read by a scanner: it opens one rating.
KioskScreen {
    id: screen

    takesRepeat: true

    readonly property Turn turn: kiosk.turn
    readonly property bool refused: turn.refusal !== Turn.None
    /// On the smallest screen the code stands in place of the sentence once it is begun.
    readonly property bool inPlace: Theme.small
    readonly property bool typed: turn.ticket !== ""
    readonly property int padTop: code.y + code.height + Theme.mm(Theme.narrow ? 8 : Theme.pick(1, 5, 8, 20))
    readonly property int padBottom: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 12 : 40))

    function key(pressed: int) {
        if (pressed === InputSurface.Back)
            turn.eraseTicket()
        else if (pressed === InputSurface.Repeat)
            turn.submitTicket()
    }
    function digit(value: int) {
        turn.typeTicket(value)
    }
    function sentence(): string {
        switch (turn.refusal) {
        case Turn.Unknown: return qsTr("This code is not known here.")
        case Turn.Used: return qsTr("This ticket has been used.")
        }
        return qsTr("Type or scan the code on your ticket")
    }

    Text {
        id: title

        visible: !screen.inPlace || !screen.typed
        x: Theme.margin
        y: Math.max(Theme.mm(Theme.pick(2, 8, 12, Theme.narrow ? 14 : 40)), Theme.mm(Theme.bandMm))
        width: parent.width - 2 * Theme.margin
        text: screen.sentence()
        color: screen.refused ? Theme.errorInk : Theme.heading
        font.pixelSize: Theme.type(Theme.small ? 4.8 : Theme.big ? 9 : Theme.largeText ? 7.3 : 6)
        font.weight: Font.Bold
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Rectangle {
        id: code

        visible: !screen.inPlace || screen.typed
        x: Theme.margin
        y: title.y + (screen.inPlace ? 0 : title.height + Theme.mm(3))
        width: parent.width - 2 * Theme.margin
        height: Theme.mm(Theme.pick(12, 18, 26, Theme.narrow ? 18 : 30))
        radius: Theme.buttonRadius
        color: Theme.card
        border.width: Theme.cardBorder
        border.color: Theme.control

        Text {
            x: Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            text: (screen.turn.ticket.match(/.{1,4}/g) ?? []).join(" ")
            color: Theme.ink
            font.pixelSize: Theme.type(Theme.pick(6, 8, 12, Theme.narrow ? 7.3 : 12))
            font.weight: Font.Bold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    DigitPad {
        x: Theme.margin
        y: screen.padTop
        width: parent.width - 2 * Theme.margin
        height: screen.padBottom - y
        cancelOffered: screen.turn.ticket !== ""
        onDigit: value => screen.turn.typeTicket(value)
        onErased: screen.turn.eraseTicket()
        onSubmitted: screen.turn.submitTicket()
        onCancelled: screen.kiosk.visit.leave()
    }
}
