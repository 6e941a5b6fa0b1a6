// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One answer to a question of the survey: its number, the clove with as many petals filled,
/// its words. One colour: an answer is no face.
Target {
    id: card

    required property int value
    /// Of how many.
    required property int points
    required property int wordType
    required property int wordLines
    /// Everything in one row instead of one under the other.
    property bool beside: false
    /// The words need the room of the clove.
    property bool bare: false

    /// The petals leave a rim of their drawing empty.
    readonly property real drawn: 0.68
    /// Between words and border.
    readonly property int rim: Theme.mm(Theme.small ? (Theme.largeText ? 0.4 : 0.8) : 1.2)
    readonly property int inset: Theme.mm(Theme.portraitBig ? 3.9 : Theme.landscapeBig ? 2.4 : Theme.small ? 1.2 : 2)
    readonly property int wordHeight: Math.round(wordLines * wordType * 1.2)
    readonly property int glyph: bare ? 0 : Math.min(Theme.mm(Theme.pick(22, 27, 38, Theme.narrow ? 27 : 48)),
        beside ? Math.min(height, Theme.mm(Theme.pick(0, 18, 30, Theme.narrow ? 20 : 44))) : Math.round((height - wordHeight - Theme.mm(3)) / drawn), beside ? width : width - Theme.mm(2))
    readonly property int spare: Math.max(0, height - glyph * drawn - wordHeight)
    readonly property int besideX: cap.x + cap.width + Theme.mm(Theme.small ? 0 : 1)

    radius: Theme.cardRadius
    Accessible.name: selected ? qsTr("%1, chosen").arg(label) : label

    // On the smallest screen too, words that need a row for themselves leave no room for it.
    Drawing {
        visible: card.glyph > 0
        width: card.glyph
        height: width
        x: card.beside ? card.besideX - Math.round(width * 0.1) : Math.round((card.width - width) / 2)
        y: card.beside ? Math.round((card.height - height) / 2)
            : Math.round(card.spare * 0.44 - height * (1 - card.drawn) / 2)
        drawing: Theme.drawing("level/" + card.value + "/" + card.points, card.lit ? Theme.selectedInk : Theme.heading)
    }
    KeyCap {
        id: cap

        x: card.inset - halo
        y: card.beside ? Math.round((card.height - height) / 2) : card.inset - halo
        number: card.value
        surface: card.lit ? Theme.selected : Theme.card
    }
    Text {
        x: card.beside ? card.besideX + card.glyph - Math.round(card.glyph * 0.1) + Theme.mm(1) : card.rim
        width: card.width - x - card.rim
        y: card.beside ? Math.round((card.height - height) / 2)
            : Math.round(card.height - card.spare * 0.22 - (card.wordHeight + height) / 2)
        text: card.label
        color: card.lit ? Theme.inkOnSelected : Theme.ink
        horizontalAlignment: card.beside ? Text.AlignLeft : Text.AlignHCenter
        wrapMode: Text.WordWrap
        font.pixelSize: card.wordType
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
