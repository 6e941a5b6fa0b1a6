// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One of the four answers: number, face and word in equal steps from the top.
Target {
    id: card

    required property int value
    required property int wordType
    required property int wordLines
    required property int face
    required property int wordWidth
    /// On the smallest screen in low mode the word stands above the card.
    property bool wordAbove: false

    /// The largest face fills 190 of its drawing's 200 units.
    readonly property real drawn: 190 / 200
    readonly property int wordHeight: wordAbove ? 0 : Math.round(wordLines * wordType * 1.06)
    readonly property int space: Math.max(0, Math.round((height - face - wordHeight) / (wordAbove ? 2 : 3)))

    radius: Theme.cardRadius
    spokenKey: value

    Drawing {
        width: Math.round(card.face / card.drawn)
        height: width
        x: Math.round((card.width - width) / 2)
        y: card.space + Math.round((card.face - height) / 2)
        drawing: Theme.face(card.value)
    }
    KeyCap {
        readonly property int inset: Theme.mm(Theme.portraitBig ? 3.9 : Theme.landscapeBig ? 2.4 : Theme.small ? 1.5 : Theme.largeText ? 2.5 : 2)

        x: inset - halo
        y: inset - halo
        number: card.value
        surface: card.lit ? Theme.selected : Theme.card
    }
    Text {
        readonly property int under: card.space + card.face

        x: Math.round((card.width - width) / 2)
        width: card.wordWidth
        y: card.wordAbove ? -height : Math.round(under + (card.height - under - height) / 2)
        text: card.label
        color: card.wordAbove || !card.lit ? Theme.ink : Theme.inkOnSelected
        horizontalAlignment: Text.AlignHCenter
        wrapMode: card.wordLines > 1 ? Text.WordWrap : Text.NoWrap
        font.pixelSize: card.wordType
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
